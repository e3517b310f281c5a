package tiengiangs.reports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

import org.springframework.stereotype.Component;

/**
 * Seals words with AES-GCM for one place in one table: moved to another row or column
 * they do not open. The name of the key stands in front, {@code {1f2e3d4c}…}, so that
 * keys can be changed.
 */
@Component
class Seal {

    private static final Pattern SEALED = Pattern.compile("\\{([0-9a-f]{8})}([A-Za-z0-9+/]{38,}=*)");

    private static final int NONCE_BYTES = 12;

    private static final int TAG_BITS = 128;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final IdentityKeys keys;

    Seal(IdentityKeys keys) {
        this.keys = keys;
    }

    /** The words sealed for this place; {@code null} stays {@code null}. */
    String close(String words, String place) {
        if (words == null) {
            return null;
        }
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, this.keys.current(), nonce, place,
                words.getBytes(StandardCharsets.UTF_8));
        byte[] both = ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
        return prefix() + Base64.getEncoder().encodeToString(both);
    }

    /**
     * The words again; what was kept before there were seals is answered as it is.
     * @throws IllegalStateException if the key is not there, or the words were changed or
     * moved
     */
    String open(String kept, String place) {
        Matcher sealed = (kept != null) ? SEALED.matcher(kept) : null;
        if (sealed == null || !sealed.matches()) {
            return kept;
        }
        ByteBuffer both = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.group(2)));
        byte[] nonce = new byte[NONCE_BYTES];
        both.get(nonce);
        byte[] rest = new byte[both.remaining()];
        both.get(rest);
        return new String(run(Cipher.DECRYPT_MODE, sealed.group(1), nonce, place, rest), StandardCharsets.UTF_8);
    }

    /** What everything begins with that the present key has sealed. */
    String prefix() {
        return "{" + this.keys.current() + "}";
    }

    private byte[] run(int mode, String key, byte[] nonce, String place, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, this.keys.get(key), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException("The identity at " + place + " does not open", ex);
        }
    }

}
