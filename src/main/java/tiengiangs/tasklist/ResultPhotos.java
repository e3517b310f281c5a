package tiengiangs.tasklist;

import java.io.InputStream;
import java.util.List;

import org.springframework.stereotype.Component;
import tiengiangs.casework.ReportProcess;
import tiengiangs.photos.Photo;
import tiengiangs.photos.PhotoKind;
import tiengiangs.photos.Photos;
import tiengiangs.web.Conflict;
import tiengiangs.web.InvalidInput;
import tiengiangs.web.NotFound;

/**
 * Photos of how it was and of how it is now, given by whoever resolves a case while they
 * do; the publication desk chooses which of them everybody sees.
 */
@Component
public class ResultPhotos {

    private static final List<PhotoKind> KINDS = List.of(PhotoKind.BEFORE, PhotoKind.AFTER);

    private final Photos photos;

    ResultPhotos(Photos photos) {
        this.photos = photos;
    }

    /**
     * Whether this task is the one with which photos of the result are given, and nobody
     * else is at it.
     */
    public boolean areTakenFrom(SeenTask task) {
        return ReportProcess.RESOLVE.equals(task.key()) && task.isFree();
    }

    /**
     * Adds a photo, at most {@value Photos#MOST} of each kind that are not published yet.
     * @param kind {@link PhotoKind#BEFORE} or {@link PhotoKind#AFTER}
     * @throws Conflict if this task takes no photos
     * @throws tiengiangs.photos.PhotoRefused if it is no photo
     */
    public void add(SeenTask task, PhotoKind kind, InputStream file) {
        if (!areTakenFrom(task)) {
            throw new Conflict("tasklist.photos.notNow");
        }
        if (!KINDS.contains(kind)) {
            throw InvalidInput.of("kind", "tasklist.photos.kind");
        }
        if (given(task, kind) >= Photos.MOST) {
            throw new Conflict("tasklist.photos.enough", Photos.MOST);
        }
        this.photos.attach(task.code().value(), List.of(this.photos.stage(file).id()), kind);
    }

    /**
     * Takes a photo of the result away again.
     * @throws Conflict if this task takes no photos
     * @throws NotFound if the case has no such photo, or everybody has seen it
     */
    public void remove(SeenTask task, String id) {
        if (!areTakenFrom(task)) {
            throw new Conflict("tasklist.photos.notNow");
        }
        Photo photo = find(task, id);
        if (!KINDS.contains(photo.kind()) || photo.published()) {
            throw new NotFound("photos.unknown");
        }
        this.photos.remove(photo.id());
    }

    /**
     * A photo of the case of this task, whatever it shows.
     * @throws NotFound if the case has no such photo
     */
    public Photo find(SeenTask task, String id) {
        return this.photos.of(task.code().value())
            .stream()
            .filter((photo) -> photo.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("photos.unknown"));
    }

    private long given(SeenTask task, PhotoKind kind) {
        return this.photos.of(task.code().value())
            .stream()
            .filter((photo) -> photo.kind() == kind && !photo.published())
            .count();
    }

}
