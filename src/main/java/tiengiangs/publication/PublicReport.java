package tiengiangs.publication;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;

/**
 * A report as a line of the public list: an open one without words, a published one with
 * the words that were released.
 *
 * @param title released title, or {@code null} while the report is open
 * @param latitude rounded to about 100 m
 * @param longitude rounded to about 100 m
 * @param photo id of the first published photo, or {@code null}
 * @param exact 1 unless words were looked for that it has only the beginnings of
 */
public record PublicReport(ReportCode code, ReportStatus status, String category, String subCategory, String areaCode,
        String agency, Instant submittedAt, String title, double latitude, double longitude, String photo,
        @JsonIgnore int exact) {

}
