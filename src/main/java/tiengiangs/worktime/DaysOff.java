package tiengiangs.worktime;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tiengiangs.web.Conflict;
import tiengiangs.web.InvalidInput;
import tiengiangs.web.NotFound;

/**
 * The days that differ from their weekday's rule. One person enters a day and another
 * confirms it; only then does it count. Whatever is done is kept in a log.
 */
@Component
public class DaysOff {

    private final CalendarMapper rows;

    private final StoredCalendars calendars;

    private final ObjectProvider<CalendarImpact> impacts;

    private final ObjectProvider<KnownAgencies> agencies;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    DaysOff(CalendarMapper rows, StoredCalendars calendars, ObjectProvider<CalendarImpact> impacts,
            ObjectProvider<KnownAgencies> agencies, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.impacts = impacts;
        this.agencies = agencies;
        this.events = events;
        this.clock = clock;
    }

    /**
     * All known days of a year, confirmed or not, in order.
     */
    public List<DayOff> of(int year) {
        return this.calendars.days().stream().filter((day) -> day.onDate().getYear() == year).toList();
    }

    /**
     * One known day.
     * @throws NotFound if there is none with this id
     */
    public DayOff get(long id) {
        DayOff day = this.rows.findDay(id);
        if (day == null) {
            throw new NotFound("worktime.unknownDay");
        }
        return day;
    }

    /**
     * Enters a day; it does not count before somebody else confirms it.
     * @return the id of the new row
     * @throws InvalidInput if something in it is missing or cannot be
     * @throws Conflict if the day is in the calendar already
     */
    @Transactional
    public long enter(NewDay entry, String person) {
        DayOff day = entry.checked(person, this.clock.instant(), this.agencies.getObject());
        String agency = (day.agency() != null) ? day.agency() : "";
        if (this.rows.findId(this.calendars.province(), agency, day.onDate()) != null) {
            throw known(day);
        }
        try {
            this.rows.insertDay(this.calendars.province(), agency, day);
        }
        catch (DuplicateKeyException ex) {
            throw known(day);
        }
        log(day, person, "ENTERED", null);
        return this.rows.findId(this.calendars.province(), agency, day.onDate());
    }

    /**
     * The promises that would move if this day were confirmed or, if it counts already,
     * removed.
     */
    public List<CalendarImpact.Move> preview(long id) {
        DayOff day = get(id);
        List<DayOff> days = this.calendars.days()
            .stream()
            .filter((other) -> other.id() != id || !day.isConfirmed())
            .map((other) -> (other.id() == id) ? day.confirmed("preview", day.enteredAt()) : other)
            .toList();
        Calendars proposed = this.calendars.with(days);
        return this.impacts.stream().flatMap((room) -> room.preview(proposed).stream()).toList();
    }

    /**
     * Confirms a day: it counts from now on. Open promises move once this is committed,
     * case by case.
     * @throws Conflict if the same person entered it, or if it is confirmed already
     */
    @Transactional
    public void confirm(long id, String person) {
        this.rows.changed();
        DayOff day = get(id);
        if (day.isConfirmed()) {
            throw new Conflict("worktime.conflict.confirmed", day.confirmedBy());
        }
        if (day.enteredBy().equals(person)) {
            throw new Conflict("worktime.conflict.ownDay");
        }
        this.rows.confirmDay(id, person, this.clock.instant());
        log(day, person, "CONFIRMED", null);
        changed(day.confirmed(person, this.clock.instant()), true, person);
    }

    /**
     * Removes a day; if it counted, open promises move once this is committed.
     * @param reason kept in the log
     * @throws Conflict if it counts and the same person confirmed it: nobody alone makes
     * and unmakes a day off
     */
    @Transactional
    public void remove(long id, String person, String reason) {
        this.rows.changed();
        DayOff day = get(id);
        if (person.equals(day.confirmedBy())) {
            throw new Conflict("worktime.conflict.ownConfirmation");
        }
        this.rows.deleteDay(id);
        log(day, person, "REMOVED", NewDay.reason(reason));
        if (day.isConfirmed()) {
            changed(day, false, person);
        }
    }

    /**
     * How many cases still wait to be counted again after the last change.
     */
    public int waiting() {
        return this.impacts.stream().mapToInt(CalendarImpact::waiting).sum();
    }

    /**
     * The days between which two calendars differ.
     * @param older number of one calendar, see {@link WorkingTime#calendar()}
     * @return empty if that is not known: then any day may differ
     */
    public Optional<ChangedDays> changed(long older, long newer) {
        return Optional.ofNullable(this.rows.findChanged(older, newer));
    }

    /**
     * Who did what, the newest first.
     */
    public List<LogLine> log(int most) {
        return this.rows.findLog(most);
    }

    private void changed(DayOff day, boolean counts, String person) {
        this.calendars.changed();
        this.events.publishEvent(new CalendarChanged(day, counts, person, this.clock.instant()));
    }

    private void log(DayOff day, String person, String action, String reason) {
        this.rows.log(this.clock.instant(), person, action, day, reason);
    }

    private static Conflict known(DayOff day) {
        return new Conflict("worktime.conflict.known", NewDay.DATE.format(day.onDate()));
    }

}
