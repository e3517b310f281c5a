package tiengiangs.portal.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import tiengiangs.publication.PublicReport;
import tiengiangs.publication.PublicReports;
import tiengiangs.reports.ReportCode;
import tiengiangs.publication.SearchText;
import tiengiangs.web.InvalidInput;
import tiengiangs.web.Texts;

/**
 * What a caller looks for in the public list.
 *
 * @param status {@code open} or {@code resolved}
 * @param bbox west,south,east,north in degrees
 * @param q words, with or without accents
 * @param from first day
 * @param to last day
 * @param cursor where the page before ended
 */
record SearchQuery(String category, String area, String status, String bbox, String q, String from, String to,
        String cursor) {

    static final int PAGE = 20;

    static final int MAP = 500;

    /** Ends a cursor among reports that have only the beginnings of the words. */
    private static final String BEGINNINGS = "b";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    PublicReports.Search search() {
        String figure = blankToNull(this.status);
        if (figure != null && !Set.of("open", "resolved").contains(figure)) {
            throw InvalidInput.of("status", "portal.error.status");
        }
        Double[] box = box();
        Instant before = null;
        ReportCode beforeCode = null;
        int beforeExact = 1;
        if (blankToNull(this.cursor) != null) {
            String[] parts = this.cursor.split("_", 3);
            before = (parts.length >= 2 && parts[0].matches("\\d{10,13}"))
                    ? Instant.ofEpochMilli(Long.parseLong(parts[0])) : null;
            beforeCode = (parts.length >= 2) ? ReportCode.read(parts[1]).orElse(null) : null;
            beforeExact = (parts.length == 3) ? 0 : 1;
            if (before == null || beforeCode == null || (beforeExact == 0 && !BEGINNINGS.equals(parts[2]))) {
                throw InvalidInput.of("cursor", "portal.error.cursor");
            }
        }
        return new PublicReports.Search(clean("category", this.category), clean("area", this.area), figure, box[0],
                box[1], box[2], box[3], words(), day("from", this.from, 0), day("to", this.to, 1), before, beforeCode,
                beforeExact);
    }

    /** Whether anything is asked for but the next page. */
    boolean isNarrowed() {
        return Stream.of(this.category, this.area, this.status, this.bbox, this.q, this.from, this.to)
            .anyMatch((part) -> blankToNull(part) != null);
    }

    static String cursorAfter(PublicReport last) {
        return last.submittedAt().toEpochMilli() + "_" + last.code().value()
                + ((last.exact() == 0) ? "_" + BEGINNINGS : "");
    }

    private List<String> words() {
        String typed = blankToNull(this.q);
        if (typed == null) {
            return null;
        }
        if (typed.length() > 100) {
            throw InvalidInput.of("q", "intake.error.tooLong", 100, typed.length());
        }
        return SearchText.words(Texts.clean("q", typed));
    }

    private Double[] box() {
        if (blankToNull(this.bbox) == null) {
            return new Double[4];
        }
        try {
            Double[] box = Arrays.stream(this.bbox.split(",")).map(Double::valueOf).toArray(Double[]::new);
            boolean finite = box.length == 4 && Arrays.stream(box).allMatch(Double::isFinite);
            if (finite && box[0] <= box[2] && box[1] <= box[3]) {
                return box;
            }
        }
        catch (NumberFormatException ex) {
            // Said below.
        }
        throw InvalidInput.of("bbox", "portal.error.bbox");
    }

    private static Instant day(String field, String text, int plus) {
        if (blankToNull(text) == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < 2000 || day.getYear() > 2100) {
                throw InvalidInput.of(field, "statistics.error.date");
            }
            return day.plusDays(plus).atStartOfDay(ZONE).toInstant();
        }
        catch (DateTimeException ex) {
            throw InvalidInput.of(field, "statistics.error.date");
        }
    }

    private static String clean(String field, String text) {
        return blankToNull(Texts.clean(field, text));
    }

    private static String blankToNull(String text) {
        return (text == null || text.isBlank()) ? null : text;
    }

}
