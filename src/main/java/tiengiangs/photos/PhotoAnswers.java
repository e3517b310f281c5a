package tiengiangs.photos;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * How a photo is answered over HTTP: always as a JPEG that no browser takes for anything
 * else.
 */
public final class PhotoAnswers {

    private PhotoAnswers() {
    }

    /** For everybody and for a year: content never changes under an id. */
    public static ResponseEntity<byte[]> open(Photo photo, byte[] bytes) {
        return answer(photo, bytes, CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    /** For one person; kept nowhere on the way. */
    public static ResponseEntity<byte[]> confidential(Photo photo, byte[] bytes) {
        return answer(photo, bytes, CacheControl.noStore());
    }

    private static ResponseEntity<byte[]> answer(Photo photo, byte[] bytes, CacheControl cache) {
        return ResponseEntity.ok()
            .contentType(MediaType.IMAGE_JPEG)
            .cacheControl(cache)
            .header("Content-Disposition", "inline; filename=\"" + photo.id() + ".jpg\"")
            .header("Content-Security-Policy", "default-src 'none'; sandbox")
            .header("X-Content-Type-Options", "nosniff")
            .body(bytes);
    }

}
