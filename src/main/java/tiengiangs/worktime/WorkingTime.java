package tiengiangs.worktime;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * Working time as the province and its agencies count it, on the calendar as it stands
 * now.
 */
@Component
public class WorkingTime {

    private final StoredCalendars calendars;

    private final Clock clock;

    WorkingTime(StoredCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The calendars as they stand now. */
    public Calendars current() {
        return this.calendars.current();
    }

    /**
     * Number of the calendar that counts now; each change of a day that counts makes it
     * greater.
     */
    public long calendar() {
        return this.calendars.version();
    }

    /**
     * When a limit is due, and why; without a start of its own it runs from now.
     * @throws BadLimit if the text is no limit
     */
    public DueTime due(String limit) {
        return due(Limit.parse(limit));
    }

    /** When a limit is due, and why; without a start of its own it runs from now. */
    public DueTime due(Limit limit) {
        return due(limit, this.clock.instant());
    }

    /** When a limit is due that runs from this instant unless it has its own start. */
    public DueTime due(Limit limit, Instant start) {
        return current().due(limit, start);
    }

    /** See {@link Calendars#plusMinutes}. */
    public Instant plusMinutes(Instant from, long minutes, String agency) {
        return current().plusMinutes(from, minutes, agency);
    }

    /** See {@link Calendars#minutesBetween}. */
    public long minutesBetween(Instant from, Instant to, String agency) {
        return current().minutesBetween(from, to, agency);
    }

    /**
     * How a clock stands.
     * @param soonFrom from when on it is due soon, such as the instant of
     * {@code 80% of …}; {@code null} if it never is
     * @param agency whose calendar counts, {@code null} for the province's
     */
    public Remaining remaining(Instant now, Instant soonFrom, Instant due, String agency) {
        return current().remaining(now, soonFrom, due, agency);
    }

    /** The working time left or passed, in words; see {@link Remaining#words}. */
    public String remaining(Instant now, Instant due, String agency, Locale reader) {
        return remaining(now, null, due, agency).words(reader);
    }

    /** The explanation of a due time, day by day, in short sentences. */
    public List<String> explain(DueTime due, Locale reader) {
        return new Explanation(reader, this.clock.getZone()).of(due);
    }

    /** The sentence of one day of an explanation. */
    public String explain(Step step, Locale reader) {
        return new Explanation(reader, this.clock.getZone()).of(step);
    }

    /**
     * A warning from 1 October on, as long as the coming year has no complete confirmed
     * calendar.
     */
    public Optional<ComingYear> warning() {
        return ComingYear.warning(LocalDate.now(this.clock), this.calendars.days());
    }

}
