package tiengiangs.portal;

import java.time.Instant;
import java.util.List;

import tiengiangs.casework.ClockView;
import tiengiangs.reports.ReportStatus;

/**
 * A report as everybody may see it: with words and photos once its result is published,
 * before that only what it is about, roughly where, and how its clocks stand.
 *
 * @param latitude rounded to about 100 m
 * @param clock the running clock, or {@code null}
 */
public record PublicView(String code, ReportStatus status, String statusName, String category, String area,
        String agency, double latitude, double longitude, Instant submittedAt, String title, String description,
        String answer, List<String> photos, ClockView clock, List<Event> history) {

    /** A public line of history. */
    public record Event(Instant at, String name, String agency, Instant due, String text) {
    }

}
