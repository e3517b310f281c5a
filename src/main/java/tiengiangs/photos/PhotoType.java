package tiengiangs.photos;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a file is, by its first bytes and nothing else.
 */
enum PhotoType {

    JPEG, PNG, WEBP;

    private static final byte[] PNG_MAGIC = { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 };

    static PhotoType of(byte[] file) {
        if (file.length == 0) {
            throw new PhotoRefused("empty");
        }
        if (file.length > 3 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xd8 && (file[2] & 0xff) == 0xff) {
            return JPEG;
        }
        if (file.length > 8 && Arrays.equals(Arrays.copyOf(file, 8), PNG_MAGIC)) {
            return PNG;
        }
        if (is(file, 0, "RIFF") && is(file, 8, "WEBP")) {
            return WEBP;
        }
        if (is(file, 4, "ftyp")) {
            throw new PhotoRefused("heic");
        }
        throw new PhotoRefused("type");
    }

    private static boolean is(byte[] file, int offset, String magic) {
        byte[] letters = magic.getBytes(StandardCharsets.US_ASCII);
        return file.length >= offset + letters.length
                && Arrays.equals(Arrays.copyOfRange(file, offset, offset + letters.length), letters);
    }

}
