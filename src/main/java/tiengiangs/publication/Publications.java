package tiengiangs.publication;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tiengiangs.photos.Photo;
import tiengiangs.photos.Photos;
import tiengiangs.reports.ReportCode;

/**
 * What has been made public, and what has been prepared to be.
 */
@Component
public class Publications {

    private static final int LONGEST_WORDS = 12_500;

    private final PublicationMapper rows;

    private final Photos photos;

    Publications(PublicationMapper rows, Photos photos) {
        this.rows = rows;
        this.photos = photos;
    }

    /**
     * Keeps the words and the choice of photos; nothing is visible yet.
     */
    @Transactional
    public void prepare(Publication publication) {
        this.rows.delete(publication.code());
        String words = publication.title() + " " + publication.description() + " " + publication.answer();
        this.rows.insert(publication, String.join(",", publication.photos()), SearchText.line(words, LONGEST_WORDS));
    }

    /**
     * Makes the prepared publication visible: its words and exactly its photos.
     */
    @Transactional
    public void release(ReportCode code, Instant at) {
        this.rows.release(code, at);
        Set<String> chosen = new HashSet<>(List.of(this.rows.find(code).photos().split(",")));
        for (Photo photo : this.photos.of(code.value())) {
            if (chosen.contains(photo.id())) {
                this.photos.publish(photo.id());
            }
            else {
                this.photos.hide(photo.id());
            }
        }
    }

    /**
     * Takes back what was public: words and photos are gone from everybody's eyes.
     */
    @Transactional
    public void retract(ReportCode code) {
        this.rows.release(code, null);
        this.photos.of(code.value()).forEach((photo) -> this.photos.hide(photo.id()));
    }

    /**
     * The publication that everybody may see; empty if there is none (yet).
     */
    public Optional<Publication> find(ReportCode code) {
        PublicationMapper.Row row = this.rows.find(code);
        return (row != null && row.releasedAt() != null) ? Optional.of(row.publication()) : Optional.empty();
    }

}
