package tiengiangs.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import tiengiangs.photos.PhotoRefused;
import tiengiangs.photos.Photos;
import tiengiangs.web.InvalidInput;
import tiengiangs.web.Limiter;

/**
 * Stages the files that came with a request, before the report they belong to exists.
 */
@Component
class StagedPhotos {

    private final Photos photos;

    private final Limiter limiter;

    StagedPhotos(Photos photos, Limiter limiter) {
        this.photos = photos;
        this.limiter = limiter;
    }

    /**
     * Stages all of them.
     * @return their ids, in this order
     * @throws InvalidInput naming every file that is no photo; the others are swept away
     */
    List<String> stage(List<MultipartFile> files, HttpServletRequest request) throws IOException {
        if (files != null && files.size() > Photos.MOST) {
            throw InvalidInput.of("photos", "intake.error.tooManyPhotos", Photos.MOST);
        }
        List<String> staged = new ArrayList<>();
        List<InvalidInput.Error> errors = new ArrayList<>();
        for (int at = 0; files != null && at < files.size(); at++) {
            this.limiter.take(Limiter.Purpose.PHOTO, request);
            try (InputStream file = files.get(at).getInputStream()) {
                staged.add(this.photos.stage(file).id());
            }
            catch (PhotoRefused ex) {
                if (ex.status() != HttpStatus.UNPROCESSABLE_ENTITY) {
                    throw ex;
                }
                errors.add(new InvalidInput.Error("photos[" + at + "]", ex.messageKey(), ex.arguments()));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return staged;
    }

}
