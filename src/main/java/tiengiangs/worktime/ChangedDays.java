package tiengiangs.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days between which two calendars differ, both included. A promise that was counted
 * wholly before or after them is the same on both.
 */
public record ChangedDays(LocalDate first, LocalDate last) {

    /** The first instant of the first day. */
    public Instant begin(ZoneId zone) {
        return this.first.atStartOfDay(zone).toInstant();
    }

    /** The first instant after the last day. */
    public Instant end(ZoneId zone) {
        return this.last.plusDays(1).atStartOfDay(zone).toInstant();
    }

}
