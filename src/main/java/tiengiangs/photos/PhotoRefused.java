package tiengiangs.photos;

import org.springframework.http.HttpStatus;
import tiengiangs.web.Refusal;

/**
 * A file that is not taken as a photo (422), with what to do instead. Nothing of it is
 * kept.
 */
public class PhotoRefused extends Refusal {

    PhotoRefused(String reason, Object... arguments) {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "photos.refused." + reason, arguments);
    }

}
