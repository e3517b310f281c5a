package tiengiangs.worktime;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day that differs from the week's pattern: a holiday, or a Saturday on which offices
 * work.
 *
 * @param agency the agency it is for, or {@code null} for the whole province
 * @param source the document that decided it
 * @param confirmedBy the second person; {@code null} while it does not count
 */
public record DayOff(long id, String agency, LocalDate onDate, DayType type, String name, String source,
        String enteredBy, Instant enteredAt, String confirmedBy, Instant confirmedAt) {

    /** Whether the day counts. */
    public boolean isConfirmed() {
        return this.confirmedBy != null;
    }

}
