package tiengiangs.photos;

/**
 * The two new JPEGs that we made of one file.
 *
 * @param width of the large one in pixels
 * @param height of the large one in pixels
 */
record Developed(byte[] large, byte[] small, int width, int height) {

}
