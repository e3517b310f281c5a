package tiengiangs.worktime;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day that differs from its weekday's rule: a day off, or a Saturday on which the
 * offices work.
 *
 * @param id 0 before it is stored
 * @param agency the agency it is for, {@code null} for all
 * @param sessions when the offices are open on it all the same, as in
 * {@code 07:00-11:30}; {@code null} for the type's usual hours
 * @param source the document that decided it
 * @param confirmedBy the second person; {@code null} while it does not count
 */
public record DayOff(long id, String agency, LocalDate onDate, DayType type, String name, String sessions,
        String source, String enteredBy, Instant enteredAt, String confirmedBy, Instant confirmedAt) {

    /** Whether the day counts. */
    public boolean isConfirmed() {
        return this.confirmedBy != null;
    }

    DayOff confirmed(String person, Instant at) {
        return new DayOff(this.id, this.agency, this.onDate, this.type, this.name, this.sessions, this.source,
                this.enteredBy, this.enteredAt, person, at);
    }

    SpecialDay special() {
        return new SpecialDay(this.type, this.name, Session.parse(this.sessions));
    }

}
