package tiengiangs.reports;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

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
     * The token that belongs to a secret of the sender and a salt of ours; the same for
     * the same pair.
     */
    public static TrackingToken of(String secret, String salt) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] bytes = Arrays.copyOf(mac.doFinal(salt.getBytes(StandardCharsets.UTF_8)), 20);
            return new TrackingToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
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
