package tiengiangs.photos;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tiengiangs.web.NotFound;

/**
 * All photos. A photo is staged when it arrives, on disk before its row exists, and
 * belongs to a report once the report is committed; what never gets that far is swept
 * away.
 */
@Component
public class Photos {

    /** How many photos a report may have when it is sent. */
    public static final int MOST = 5;

    private static final Duration STAGED_FOR = Duration.ofHours(1);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Darkroom darkroom;

    private final PhotoFiles files;

    private final PhotoMapper rows;

    private final Clock clock;

    private final boolean scheduled;

    Photos(Darkroom darkroom, PhotoFiles files, PhotoMapper rows, Clock clock,
            @Value("${tiengiangs.schedule:true}") boolean scheduled) {
        this.darkroom = darkroom;
        this.files = files;
        this.rows = rows;
        this.clock = clock;
        this.scheduled = scheduled;
    }

    /**
     * Checks a file, makes our own pictures of it and keeps them; the row is written
     * last.
     * @param file up to 10 MB of JPEG, PNG or WebP with up to 40 megapixels
     * @throws PhotoRefused if it is something else; nothing is kept then
     */
    public Photo stage(byte[] file) {
        PhotoLab.Developed developed = this.darkroom.develop(file);
        String hash = this.files.keep(developed.large(), developed.small());
        byte[] id = new byte[16];
        RANDOM.nextBytes(id);
        Photo photo = new Photo(HexFormat.of().formatHex(id), null, PhotoKind.REPORT, hash, developed.width(),
                developed.height(), false);
        this.rows.insert(photo, this.clock.instant());
        return photo;
    }

    /**
     * Gives staged photos to a report, in this order; unknown ones and those of other
     * reports are left out.
     * @return how many were given
     */
    @Transactional
    public int attach(String reportCode, List<String> ids, PhotoKind kind) {
        int position = of(reportCode).size();
        int attached = 0;
        for (String id : ids) {
            attached += this.rows.attach(id, reportCode, kind, position++);
        }
        return attached;
    }

    /**
     * The staged photo with this id.
     * @throws NotFound if there is none or it belongs to a report already
     */
    public Photo staged(String id) {
        Photo photo = this.rows.find(id);
        if (photo == null || photo.reportCode() != null) {
            throw new NotFound("photos.unknown");
        }
        return photo;
    }

    /**
     * The photos of a report, in the order in which they were given to it.
     */
    public List<Photo> of(String reportCode) {
        return this.rows.findOf(reportCode);
    }

    /**
     * The bytes of a photo, whoever asks: the caller has made sure that they may see it.
     */
    public byte[] read(Photo photo, PhotoSize size) {
        return this.files.read(photo.hash(), size);
    }

    /**
     * The photo if everybody may see it.
     * @throws NotFound if not, or if there is none
     */
    public Photo published(String id) {
        Photo photo = this.rows.find(id);
        if (photo == null || !photo.published()) {
            throw new NotFound("photos.unknown");
        }
        return photo;
    }

    /**
     * Lets everybody see the photo.
     */
    @Transactional
    public void publish(String id) {
        this.rows.setPublished(id, true);
    }

    /**
     * Lets only those see the photo who may see its report.
     */
    @Transactional
    public void hide(String id) {
        this.rows.setPublished(id, false);
    }

    @Scheduled(fixedDelay = 10 * 60 * 1000, initialDelay = 60 * 1000)
    void sweepOnSchedule() {
        if (this.scheduled) {
            sweep();
        }
    }

    /**
     * Removes what has been staged for an hour without a report, and files that no row
     * names.
     */
    public void sweep() {
        Instant before = this.clock.instant().minus(STAGED_FOR);
        this.rows.deleteStagedBefore(before);
        for (String hash : this.files.olderThan(before)) {
            if (this.rows.count(hash) == 0) {
                this.files.remove(hash);
            }
        }
    }

}
