package tiengiangs.photos;

import java.util.Locale;
import java.util.function.Function;

/**
 * The kinds of files that are taken as photos, told by their first bytes and nothing
 * else. Each knows how to take its own container apart.
 */
enum PhotoType {

    JPEG(JpegParts::negative), PNG(PngParts::negative), WEBP(WebpParts::negative);

    private final Function<Bytes, Negative> parts;

    PhotoType(Function<Bytes, Negative> parts) {
        this.parts = parts;
    }

    /**
     * The type of a file.
     * @throws PhotoRefused if it is none of ours, saying what it is if we know
     */
    static PhotoType of(Bytes file) {
        if (file.length() == 0) {
            throw PhotoRefused.because("empty");
        }
        if (file.has(0, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (file.has(0, PngParts.SIGNATURE)) {
            return PNG;
        }
        if (file.has(0, "RIFF") && file.has(8, "WEBP")) {
            return WEBP;
        }
        throw Stranger.of(file);
    }

    /** What a decoder needs of the file, and nothing that it should not see. */
    Negative negative(Bytes file) {
        return this.parts.apply(file);
    }

    String formatName() {
        return name().toLowerCase(Locale.ROOT);
    }

}
