package tiengiangs.publication;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import tiengiangs.reports.ReportCode;

/**
 * The list of reports that everybody may see, newest first.
 */
@Component
public class PublicReports {

    private static final int MOST_NEAR = 50;

    private final PublicReportMapper rows;

    PublicReports(PublicReportMapper rows) {
        this.rows = rows;
    }

    /**
     * The reports that fit, at most as many as asked for; where words are looked for,
     * those that have them in full and in a row come first.
     */
    public List<PublicReport> find(Search search, int limit) {
        return this.rows.find(search, limit).stream().map(PublicReports::firstPhoto).toList();
    }

    private static PublicReport firstPhoto(PublicReport row) {
        return (row.photo() == null) ? row
                : new PublicReport(row.code(), row.status(), row.category(), row.subCategory(), row.areaCode(),
                        row.agency(), row.submittedAt(), row.title(), row.latitude(), row.longitude(),
                        row.photo().split(",")[0], row.exact());
    }

    /**
     * Published and open reports of one category within a box around a point, nearest
     * first, at most 50.
     */
    public List<PublicReport> near(String category, double latitude, double longitude, double degrees) {
        Search box = new Search(category, null, null, longitude - degrees, latitude - degrees, longitude + degrees,
                latitude + degrees, null, null, null, null, null, 1);
        return this.rows.findNear(box, latitude, longitude, Math.cos(Math.toRadians(latitude)), MOST_NEAR)
            .stream()
            .map(PublicReports::firstPhoto)
            .toList();
    }

    /**
     * What is looked for; every part may be {@code null}.
     *
     * @param figure {@code open} or {@code resolved}
     * @param words without accents, in lower case; each must begin a word that was
     * released, none finds nothing
     * @param beforeCode continues after the report sent {@code before} with this code
     * @param beforeExact and, where words are looked for, with these in full (1) or not
     */
    public record Search(String category, String area, String figure, Double west, Double south, Double east,
            Double north, List<String> words, Instant from, Instant to, Instant before, ReportCode beforeCode,
            int beforeExact) {

        List<String> beginnings() {
            return this.words.isEmpty() ? List.of("") : this.words.stream().map((word) -> "% " + word + "%").toList();
        }

        String phrase() {
            return (this.words != null) ? "% " + String.join(" ", this.words) + " %" : "";
        }

    }

}
