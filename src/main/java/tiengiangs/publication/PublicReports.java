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

    private final PublicReportMapper rows;

    PublicReports(PublicReportMapper rows) {
        this.rows = rows;
    }

    /**
     * The reports that fit, at most as many as asked for.
     */
    public List<PublicReport> find(Search search, int limit) {
        return this.rows.find(search, limit).stream().map(PublicReports::firstPhoto).toList();
    }

    private static PublicReport firstPhoto(PublicReport row) {
        return (row.photo() == null) ? row
                : new PublicReport(row.code(), row.status(), row.category(), row.subCategory(), row.areaCode(),
                        row.agency(), row.submittedAt(), row.title(), row.latitude(), row.longitude(),
                        row.photo().split(",")[0]);
    }

    /**
     * Published and open reports of one category within a box, nearest first by the
     * caller.
     */
    public List<PublicReport> near(String category, double latitude, double longitude, double degrees) {
        return find(new Search(category, null, null, longitude - degrees, latitude - degrees, longitude + degrees,
                latitude + degrees, null, null, null, null, null), 50);
    }

    /**
     * What is looked for; every part may be {@code null}.
     *
     * @param figure {@code open} or {@code resolved}
     * @param words without accents, in lower case
     * @param beforeCode continues after the report sent {@code before} with this code
     */
    public record Search(String category, String area, String figure, Double west, Double south, Double east,
            Double north, String words, Instant from, Instant to, Instant before, ReportCode beforeCode) {
    }

}
