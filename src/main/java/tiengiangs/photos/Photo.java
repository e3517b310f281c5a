package tiengiangs.photos;

/**
 * A photo as we keep it: ours from the first pixel, without any of the sender's metadata.
 *
 * @param id random, 128 bits
 * @param reportCode the report it belongs to, or {@code null} while it is staged
 * @param hash of the large picture's bytes; names the files
 * @param width of the large picture in pixels
 * @param height of the large picture in pixels
 * @param published whether everybody may see it
 */
public record Photo(String id, String reportCode, PhotoKind kind, String hash, int width, int height,
        boolean published) {

    StagedPhoto staged() {
        return new StagedPhoto(this.id, this.width, this.height);
    }

}
