package tiengiangs.portal.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import tiengiangs.photos.Photos;
import tiengiangs.web.InvalidInput;
import tiengiangs.web.Limiter;
import tiengiangs.web.NotFound;
import tiengiangs.web.Refusal;

/**
 * The photos of the citizens' form: those that were staged with an earlier attempt and
 * those that come with this one.
 */
@Component
class FormPhotos {

    private final Photos photos;

    private final Limiter limiter;

    FormPhotos(Photos photos, Limiter limiter) {
        this.photos = photos;
        this.limiter = limiter;
    }

    /**
     * Stages what came and puts the ids into the form; a refused photo takes no other
     * with it.
     * @return why the last of those that were not taken was not, or {@code null}
     */
    Refusal stage(ReportForm form, List<MultipartFile> files, HttpServletRequest request) throws IOException {
        List<String> kept = known(form.getStaged());
        Refusal refused = null;
        for (MultipartFile file : (files != null) ? files : List.<MultipartFile>of()) {
            if (file.isEmpty()) {
                continue;
            }
            if (kept.size() >= Photos.MOST) {
                refused = InvalidInput.of("photos", "intake.error.tooManyPhotos", Photos.MOST);
                break;
            }
            try (InputStream bytes = file.getInputStream()) {
                this.limiter.take(Limiter.Purpose.PHOTO, request);
                kept.add(this.photos.stage(bytes).id());
            }
            catch (Refusal ex) {
                refused = ex;
            }
        }
        form.setStaged(kept);
        return refused;
    }

    /**
     * Those that no report has yet: a form that comes back shows no others.
     */
    List<String> stillFree(List<String> ids) {
        return ids.stream().filter((id) -> isThere(() -> this.photos.staged(id))).toList();
    }

    /**
     * Those that have not been swept away. One that a report has already stays: whoever
     * sends the same form twice is told of the report that it has become.
     */
    private List<String> known(List<String> ids) {
        return new ArrayList<>(ids.stream().distinct().filter((id) -> isThere(() -> this.photos.find(id))).toList());
    }

    private static boolean isThere(Runnable search) {
        try {
            search.run();
            return true;
        }
        catch (NotFound ex) {
            return false;
        }
    }

}
