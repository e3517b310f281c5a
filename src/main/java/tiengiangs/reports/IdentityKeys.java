package tiengiangs.reports;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys that identities are sealed with: one that seals, and older ones that still
 * open what was sealed with them. They come from the environment; without one nothing
 * starts.
 */
@Component
class IdentityKeys {

    private static final int BYTES = 32;

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();

    private final String current;

    /**
     * @param key 256 bits, base64
     * @param old the same, for each key that was used before
     * @throws IllegalStateException with what to set, if a key is missing or has another
     * length
     */
    IdentityKeys(@Value("${tiengiangs.identity.key:}") String key,
            @Value("${tiengiangs.identity.old-keys:}") List<String> old) {
        this.current = add(key, "TIENGIANGS_IDENTITY_KEY");
        old.forEach((one) -> add(one, "TIENGIANGS_IDENTITY_OLD_KEYS"));
    }

    /** Name of the key that seals. */
    String current() {
        return this.current;
    }

    /**
     * The key of this name.
     * @throws IllegalStateException if nobody has given it
     */
    SecretKey get(String name) {
        SecretKey key = this.keys.get(name);
        if (key == null) {
            throw new IllegalStateException("Identities are sealed with key " + name
                    + ", which is not there. Add it to TIENGIANGS_IDENTITY_OLD_KEYS.");
        }
        return key;
    }

    private String add(String text, String setting) {
        byte[] bytes = bytes(text.strip());
        if (bytes.length != BYTES || isOneByteOnly(bytes)) {
            throw new IllegalStateException("Reporters' identities cannot be sealed: " + setting
                    + " must be 256 random bits in base64, as openssl rand -base64 32 makes them. Keep them: what was"
                    + " sealed opens with nothing else.");
        }
        String name = nameOf(bytes);
        this.keys.put(name, new SecretKeySpec(bytes, "AES"));
        return name;
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getDecoder().decode(text);
        }
        catch (IllegalArgumentException ex) {
            return new byte[0];
        }
    }

    private static boolean isOneByteOnly(byte[] bytes) {
        byte[] same = new byte[bytes.length];
        Arrays.fill(same, bytes[0]);
        return Arrays.equals(bytes, same);
    }

    /** Tells keys apart and tells nothing about them. */
    private static String nameOf(byte[] key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key), 0, 4);
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
