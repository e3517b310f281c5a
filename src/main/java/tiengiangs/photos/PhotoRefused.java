package tiengiangs.photos;

import org.springframework.http.HttpStatus;
import tiengiangs.web.Refusal;

/**
 * A file that is not taken as a photo, with what to do instead. Nothing of it is kept.
 * The status is 422 if the file is at fault, 503 if it is us and the same photo may be
 * taken later; a report can go on without it in both cases.
 */
public final class PhotoRefused extends Refusal {

    private PhotoRefused(HttpStatus status, String reason, Object... arguments) {
        super(status, "photos.refused." + reason, arguments);
    }

    static PhotoRefused because(String reason, Object... arguments) {
        return new PhotoRefused(HttpStatus.UNPROCESSABLE_ENTITY, reason, arguments);
    }

    static PhotoRefused forNow(String reason) {
        return new PhotoRefused(HttpStatus.SERVICE_UNAVAILABLE, reason);
    }

}
