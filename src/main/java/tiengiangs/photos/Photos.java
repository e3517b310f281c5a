package tiengiangs.photos;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;

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

    /** How many photos a report may have when it is sent; the caller sees to it. */
    public static final int MOST = 5;

    private final Darkroom darkroom;

    private final PhotoFiles files;

    private final PhotoMapper rows;

    private final Clock clock;

    Photos(Darkroom darkroom, PhotoFiles files, PhotoMapper rows, Clock clock) {
        this.darkroom = darkroom;
        this.files = files;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Checks a file, makes our own pictures of it and keeps them; the row is written
     * last. Takes seconds, so stage before the transaction that attaches.
     * @param file up to 10 MB of JPEG, PNG or WebP with up to 40 megapixels; read only
     * when its turn has come, so nothing that a slow network feeds, and closed by the
     * caller
     * @throws PhotoRefused if it is something else; nothing is kept then
     */
    public StagedPhoto stage(InputStream file) {
        Developed developed = this.darkroom.develop(file);
        String hash = this.files.keep(developed);
        Photo photo = new Photo(PhotoId.random(), null, PhotoKind.REPORT, hash, developed.width(), developed.height(),
                false);
        this.rows.insert(photo, this.clock.instant());
        return photo.staged();
    }

    /**
     * Stages a file that is in memory.
     * @throws PhotoRefused if it is no photo
     */
    public StagedPhoto stage(byte[] file) {
        return stage(new ByteArrayInputStream(file));
    }

    /**
     * The staged photo with this id, to show it again on a page that came back.
     * @throws NotFound if there is none or it belongs to a report already
     */
    public StagedPhoto staged(String id) {
        Photo photo = find(id);
        if (photo.reportCode() != null) {
            throw new NotFound("photos.unknown");
        }
        return photo.staged();
    }

    /**
     * Gives staged photos to a report in the caller's transaction, in this order; unknown
     * ones and those that belong to a report already are left out.
     * @return how many were given
     */
    @Transactional
    public int attach(String reportCode, List<String> ids, PhotoKind kind) {
        if (ids.isEmpty()) {
            return 0;
        }
        int position = of(reportCode).size();
        int attached = 0;
        for (String id : ids) {
            attached += PhotoId.isOne(id) ? this.rows.attach(id, reportCode, kind, position + attached) : 0;
        }
        return attached;
    }

    /**
     * The photos of a report, in the order in which they were given to it.
     */
    public List<Photo> of(String reportCode) {
        return this.rows.findOf(reportCode);
    }

    /**
     * The photo with this id, published or not: the caller makes sure that whoever asks
     * may see its report.
     * @throws NotFound if there is none
     */
    public Photo find(String id) {
        Photo photo = PhotoId.isOne(id) ? this.rows.find(id) : null;
        if (photo == null) {
            throw new NotFound("photos.unknown");
        }
        return photo;
    }

    /**
     * The photo if everybody may see it.
     * @throws NotFound if not, or if there is none
     */
    public Photo published(String id) {
        Photo photo = find(id);
        if (!photo.published()) {
            throw new NotFound("photos.unknown");
        }
        return photo;
    }

    /**
     * The JPEG of a photo, whoever asks: the caller has made sure that they may see it.
     * @throws NotFound if there is none
     */
    public byte[] open(String id, PhotoSize size) {
        return read(find(id), size);
    }

    /**
     * The JPEG of a photo that the caller has looked up.
     * @throws NotFound if its bytes are missing
     */
    public byte[] read(Photo photo, PhotoSize size) {
        return this.files.read(photo.hash(), size);
    }

    /**
     * Lets everybody see the photo of a report.
     * @throws NotFound if there is none, or it is staged
     */
    @Transactional
    public void publish(String id) {
        show(id, true);
    }

    /**
     * Lets only those see the photo who may see its report.
     * @throws NotFound if there is none, or it is staged
     */
    @Transactional
    public void hide(String id) {
        show(id, false);
    }

    /**
     * Takes a photo that nobody but officers has seen away from its report; its bytes are
     * swept away within the hour.
     * @throws NotFound if there is none, or it is published
     */
    @Transactional
    public void remove(String id) {
        if (!PhotoId.isOne(id) || this.rows.delete(id) == 0) {
            throw new NotFound("photos.unknown");
        }
    }

    private void show(String id, boolean published) {
        if (!PhotoId.isOne(id) || this.rows.setPublished(id, published) == 0) {
            throw new NotFound("photos.unknown");
        }
    }

}
