package tiengiangs.photos;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The ids of photos: 128 random bits in hexadecimal letters, so nobody guesses one.
 */
final class PhotoId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    private PhotoId() {
    }

    static String random() {
        byte[] id = new byte[16];
        RANDOM.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    /** Whether a photo could have this id; anything else never reaches the database. */
    static boolean isOne(String id) {
        return id != null && FORM.matcher(id).matches();
    }

}
