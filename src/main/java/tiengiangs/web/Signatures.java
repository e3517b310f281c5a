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
 * Signs short texts that strangers carry back to us, so that nothing about them need be
 * remembered (HMAC-SHA-256). A text says itself what it is for.
 */
@Component
class Signatures {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();

    private final SigningKeyMapper keys;

    private volatile byte[] secret;

    Signatures(SigningKeyMapper keys) {
        this.keys = keys;
    }

    /** The text with its signature. */
    String sign(String text) {
        return text + "." + mark(text);
    }

    /** The text if the signature is ours. */
    Optional<String> open(String signed) {
        int end = signed.lastIndexOf('.');
        if (end < 0) {
            return Optional.empty();
        }
        String text = signed.substring(0, end);
        return MessageDigest.isEqual(bytes(mark(text)), bytes(signed.substring(end + 1))) ? Optional.of(text)
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
            String kept = this.keys.find();
            this.secret = Base64.getUrlDecoder().decode((kept != null) ? kept : firstSecret());
        }
        return this.secret;
    }

    /** Another node may make one at the same moment: the first that is kept counts. */
    private String firstSecret() {
        try {
            this.keys.insert(random(32));
        }
        catch (DuplicateKeyException ex) {
            // It is there now.
        }
        return this.keys.find();
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
