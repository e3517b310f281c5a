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
 * The photos of the citizens' forms: those that were staged with an earlier attempt and
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
     * Stages what came; a refused photo takes no other with it.
     * @param staged ids from an earlier attempt
     */
    Tray stage(List<String> staged, List<MultipartFile> files, HttpServletRequest request) throws IOException {
        List<String> kept = known(staged);
        List<Refused> refused = new ArrayList<>();
        for (MultipartFile file : (files != null) ? files : List.<MultipartFile>of()) {
            if (file.isEmpty()) {
                continue;
            }
            if (kept.size() >= Photos.MOST) {
                refused.add(new Refused(null, InvalidInput.of("photos", "intake.error.tooManyPhotos", Photos.MOST)));
                break;
            }
            try (InputStream bytes = file.getInputStream()) {
                this.limiter.take(Limiter.Purpose.PHOTO, request);
                kept.add(this.photos.stage(bytes).id());
            }
            catch (Refusal ex) {
                refused.add(new Refused(nameOf(file), ex));
            }
        }
        return new Tray(kept, refused);
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

    private static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename();
        return (name == null || name.isBlank() || name.length() > 80) ? null : name;
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

    /**
     * What has been staged and what was not.
     *
     * @param kept ids of the good photos, old and new
     */
    record Tray(List<String> kept, List<Refused> refused) {
    }

    /**
     * Why a file was not taken.
     *
     * @param file its name on the sender's device, or {@code null}
     */
    record Refused(String file, Refusal reason) {
    }

}
