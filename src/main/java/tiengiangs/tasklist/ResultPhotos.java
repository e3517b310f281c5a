package tiengiangs.tasklist;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tiengiangs.casework.ReportProcess;
import tiengiangs.photos.Photo;
import tiengiangs.photos.PhotoKind;
import tiengiangs.photos.Photos;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.Reports;
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

    private final Reports reports;

    private final TransactionTemplate transaction;

    private final Clock clock;

    ResultPhotos(Photos photos, Reports reports, PlatformTransactionManager transactions, Clock clock) {
        this.photos = photos;
        this.reports = reports;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Whether this task is the one with which photos of the result are given, and nobody
     * else is at it.
     */
    public boolean areTakenFrom(SeenTask task) {
        return ReportProcess.RESOLVE.equals(task.key()) && task.isFree();
    }

    /**
     * Adds a photo, at most {@value Photos#MOST} of each kind that are not published yet,
     * and a line to the case's history.
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
        refuseMore(task, kind);
        String staged = this.photos.stage(file).id();
        this.transaction.executeWithoutResult((status) -> {
            this.reports.lock(task.code());
            // Somebody may have added one while this one was developed.
            refuseMore(task, kind);
            this.photos.attach(task.code().value(), List.of(staged), kind);
            record(task, HistoryKind.PHOTO_ADDED, kind);
        });
    }

    /**
     * Takes a photo of the result away again; the case's history keeps that it was there.
     * @throws Conflict if this task takes no photos
     * @throws NotFound if the case has no such photo, or everybody has seen it
     */
    public void remove(SeenTask task, String id) {
        if (!areTakenFrom(task)) {
            throw new Conflict("tasklist.photos.notNow");
        }
        this.transaction.executeWithoutResult((status) -> {
            this.reports.lock(task.code());
            Photo photo = find(task, id);
            if (!KINDS.contains(photo.kind()) || photo.published()) {
                throw new NotFound("photos.unknown");
            }
            this.photos.remove(photo.id());
            record(task, HistoryKind.PHOTO_REMOVED, photo.kind());
        });
    }

    private void record(SeenTask task, HistoryKind what, PhotoKind kind) {
        this.reports.record(HistoryEntry.of(task.code(), this.clock.instant(), what, task.officer()).text(kind.name()));
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

    private void refuseMore(SeenTask task, PhotoKind kind) {
        long given = this.photos.of(task.code().value())
            .stream()
            .filter((photo) -> photo.kind() == kind && !photo.published())
            .count();
        if (given >= Photos.MOST) {
            throw new Conflict("tasklist.photos.enough", Photos.MOST);
        }
    }

}
