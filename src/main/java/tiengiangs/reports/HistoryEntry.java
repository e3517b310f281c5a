package tiengiangs.reports;

import java.time.Instant;

/**
 * One line of a report's history, never changed and never removed; also the domain event
 * that the line was written.
 *
 * @param id order of writing; 0 before it is written
 * @param status the status after it, or {@code null} if it did not change
 * @param actor account of the officer, {@code reporter} or {@code clock}
 * @param agency agency concerned, or {@code null}
 * @param clause clause of the regulation concerned, or {@code null}
 * @param due the time promised or missed, or {@code null}
 * @param text the words that go with it, or {@code null}
 */
public record HistoryEntry(long id, ReportCode code, Instant at, HistoryKind kind, ReportStatus status, String actor,
        String agency, String clause, Instant due, String text) {

    public static final String REPORTER = "reporter";

    public static final String CLOCK = "clock";

    /** An entry of this kind by this actor at this time; the rest is added. */
    public static HistoryEntry of(ReportCode code, Instant at, HistoryKind kind, String actor) {
        return new HistoryEntry(0, code, at, kind, null, actor, null, null, null, null);
    }

    /** The same with the status that the report has from now on. */
    public HistoryEntry to(ReportStatus newStatus) {
        return new HistoryEntry(this.id, this.code, this.at, this.kind, newStatus, this.actor, this.agency, this.clause,
                this.due, this.text);
    }

    /** The same with the agency concerned. */
    public HistoryEntry agency(String concerned) {
        return new HistoryEntry(this.id, this.code, this.at, this.kind, this.status, this.actor, concerned, this.clause,
                this.due, this.text);
    }

    /** The same with the clock concerned. */
    public HistoryEntry clock(String concerned, Instant itsDue) {
        return new HistoryEntry(this.id, this.code, this.at, this.kind, this.status, this.actor, this.agency, concerned,
                itsDue, this.text);
    }

    /** The same with words. */
    public HistoryEntry text(String words) {
        return new HistoryEntry(this.id, this.code, this.at, this.kind, this.status, this.actor, this.agency,
                this.clause, this.due, words);
    }

}
