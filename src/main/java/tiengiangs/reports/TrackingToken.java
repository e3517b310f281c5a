package tiengiangs.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What a reporter proves with that a report is theirs: 160 random bits, known to the
 * reporter only; we keep the hash.
 *
 * @param value base64url, 27 characters
 */
public record TrackingToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * A new token.
     */
    public static TrackingToken random() {
        byte[] bytes = new byte[20];
        RANDOM.nextBytes(bytes);
        return new TrackingToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * SHA-256 of the token, in hexadecimal; enough without salt for a random secret.
     */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(this.value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /**
     * Whether this token has that hash, in a time that does not tell how much of it fits.
     */
    public boolean fits(String hash) {
        return MessageDigest.isEqual(hash().getBytes(StandardCharsets.US_ASCII),
                String.valueOf(hash).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "TrackingToken[…]";
    }

}
