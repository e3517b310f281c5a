package tiengiangs.worktime;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the calendar's log: who did what to which day.
 *
 * @param action {@code ENTERED}, {@code CONFIRMED} or {@code REMOVED}
 * @param agency the agency the day is for, {@code null} for all
 * @param reason why it was removed, else {@code null}
 */
public record LogLine(Instant at, String person, String action, LocalDate onDate, String agency, DayType type,
        String name, String source, String reason) {

}
