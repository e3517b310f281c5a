package tiengiangs.worktime;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;

/**
 * Working time as the province and its agencies count it, on the calendar as it stands
 * now.
 */
@Component
public class WorkingTime {

    private final Calendars calendars;

    private final Clock clock;

    WorkingTime(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * When a limit is due, with its explanation; without {@code from} it counts from now.
     * @throws IllegalArgumentException if the text is no limit
     */
    public DueTime due(String limit) {
        return due(Limit.parse(limit));
    }

    /**
     * When a limit is due, with its explanation.
     */
    public DueTime due(Limit limit) {
        return due(limit, this.clock.instant());
    }

    /**
     * When a limit is due that counts from this instant unless it carries its own.
     */
    public DueTime due(Limit limit, Instant otherwise) {
        return arithmetic(limit.agency()).due(limit, (limit.from() != null) ? limit.from() : otherwise);
    }

    /**
     * Whole working minutes between two instants on an agency's calendar.
     * @param agency code, or {@code null} for the province's calendar
     */
    public long minutesBetween(Instant from, Instant to, String agency) {
        return arithmetic(agency).between(from, to).toMinutes();
    }

    /**
     * How much working time is left until a due time, or has passed since.
     */
    public Remaining remaining(Instant due, String agency) {
        Instant now = this.clock.instant();
        boolean late = now.isAfter(due);
        Arithmetic arithmetic = arithmetic(agency);
        return new Remaining(late,
                late ? arithmetic.between(due, now).toMinutes() : arithmetic.between(now, due).toMinutes(),
                late ? arithmetic.daysBetween(due, now) : arithmetic.daysBetween(now, due));
    }

    /**
     * When a limit would be due on a proposed calendar.
     */
    public static DueTime dueOn(WorkCalendar calendar, Limit limit, Instant otherwise) {
        return new Arithmetic(calendar).due(limit, (limit.from() != null) ? limit.from() : otherwise);
    }

    private Arithmetic arithmetic(String agency) {
        return new Arithmetic(this.calendars.of(agency));
    }

}
