package tiengiangs.photos;

/**
 * A photo that has arrived and waits for its report; within the hour, or it is removed.
 *
 * @param id random, 128 bits; whoever knows it may give the photo to a report
 * @param width of the large picture in pixels
 * @param height of the large picture in pixels
 */
public record StagedPhoto(String id, int width, int height) {

}
