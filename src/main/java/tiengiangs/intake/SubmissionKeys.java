package tiengiangs.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;
import tiengiangs.photos.Photos;
import tiengiangs.web.InvalidInput;
import tiengiangs.web.NotFound;

/**
 * Tells whether two submissions under one key are the same.
 */
@Component
class SubmissionKeys {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Pattern KEY = Pattern.compile("[!-~]{8,100}");

    private final Photos photos;

    private final ObjectMapper json;

    SubmissionKeys(Photos photos, ObjectMapper json) {
        this.photos = photos;
        this.json = json;
    }

    /**
     * Checks a key; having none is fine.
     * @throws InvalidInput if it is too short to be anybody's own, or unreadable
     */
    void require(String key) {
        if (key != null && !KEY.matcher(key).matches()) {
            throw InvalidInput.of("Idempotency-Key", "intake.error.key");
        }
    }

    /**
     * A hash of everything that was sent. Photos count by their pictures: the same file
     * sent again is staged under another id.
     */
    String hashOf(Submission cleaned, List<String> staged) {
        try {
            return hash(this.json.writeValueAsString(new Body(cleaned, staged.stream().map(this::picture).toList())));
        }
        catch (JsonProcessingException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private String picture(String id) {
        try {
            return this.photos.find(id).hash();
        }
        catch (NotFound ex) {
            throw InvalidInput.of("photos", "intake.error.photosGone");
        }
    }

    static String salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private record Body(Submission submission, List<String> photos) {
    }

}
