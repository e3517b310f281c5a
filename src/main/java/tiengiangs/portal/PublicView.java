package tiengiangs.portal;

import java.time.Instant;
import java.util.List;

import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.casework.ClockView;
import tiengiangs.reports.ReportStatus;

/**
 * A report as everybody may see it: with words and photos once its result is published,
 * before that only what it is about, roughly where, and how its clocks stand.
 *
 * @param latitude rounded to about 100 m
 * @param clock the running clock, or {@code null}
 * @param history when each step was done, by no name; only published words are with it
 */
public record PublicView(ReportCode code, ReportStatus status, String statusName, String category, String area,
        String agency, double latitude, double longitude, Instant submittedAt, String title, String description,
        String answer, List<String> photos, ClockView clock, List<Event> history) {

    /**
     * A line of history.
     *
     * @param name what happened, in the words of the glossary
     * @param due the time promised or missed, or {@code null}
     * @param text the words that go with it, or {@code null}
     */
    public record Event(Instant at, HistoryKind kind, String name, String agency, Instant due, String text) {
    }

}
