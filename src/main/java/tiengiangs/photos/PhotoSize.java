package tiengiangs.photos;

import java.util.Locale;

import tiengiangs.web.NotFound;

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

    /** The word for it in addresses and file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The size with this word.
     * @throws NotFound if there is none
     */
    public static PhotoSize of(String word) {
        for (PhotoSize size : values()) {
            if (size.word().equals(word)) {
                return size;
            }
        }
        throw new NotFound("photos.unknown");
    }

}
