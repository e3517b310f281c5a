package tiengiangs.photos;

/**
 * The two sizes in which every photo is kept.
 */
public enum PhotoSize {

    /** At most 1600 pixels long. */
    LARGE(1600),
    /** At most 400 pixels long. */
    SMALL(400);

    private final int longest;

    PhotoSize(int longest) {
        this.longest = longest;
    }

    int longest() {
        return this.longest;
    }

}
