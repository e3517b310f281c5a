package tiengiangs.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Seals short texts that strangers carry back to us, so that nothing about them need be
 * remembered (HMAC-SHA-256). A text says itself what it is for.
 */
@Component
class Seal {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();

    private final SealMapper seals;

    private volatile byte[] secret;

    Seal(SealMapper seals) {
        this.seals = seals;
    }

    /** The text with its seal. */
    String seal(String text) {
        return text + "." + mark(text);
    }

    /** The text if the seal is ours. */
    Optional<String> open(String sealed) {
        int end = sealed.lastIndexOf('.');
        if (end < 0) {
            return Optional.empty();
        }
        String text = sealed.substring(0, end);
        return MessageDigest.isEqual(bytes(mark(text)), bytes(sealed.substring(end + 1))) ? Optional.of(text)
                : Optional.empty();
    }

    private String mark(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(), "HmacSHA256"));
            return LETTERS.encodeToString(mac.doFinal(bytes(text)));
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private byte[] secret() {
        if (this.secret == null) {
            String kept = this.seals.find();
            this.secret = Base64.getUrlDecoder().decode((kept != null) ? kept : firstSecret());
        }
        return this.secret;
    }

    /** Another node may make one at the same moment: the first that is kept counts. */
    private String firstSecret() {
        try {
            this.seals.insert(random(32));
        }
        catch (DuplicateKeyException ex) {
            // It is there now.
        }
        return this.seals.find();
    }

    /** So many random bytes as letters. */
    static String random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return LETTERS.encodeToString(random);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

}
