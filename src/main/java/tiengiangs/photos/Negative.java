package tiengiangs.photos;

/**
 * What is left of a file after its container was taken apart.
 *
 * @param picture the least file that still holds the pixels
 * @param exif the block that says how the camera was held, or {@code null}; never decoded
 * for anything else
 */
record Negative(byte[] picture, byte[] exif) {

}
