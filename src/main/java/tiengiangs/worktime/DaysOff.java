package tiengiangs.worktime;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tiengiangs.web.Conflict;
import tiengiangs.web.NotFound;

/**
 * The days that differ from the week's pattern. One person enters a day, another confirms
 * it; only then does it count, and open cases move.
 */
@Component
public class DaysOff {

    private static final MonthDay WARN_FROM = MonthDay.of(10, 1);

    private final CalendarMapper rows;

    private final Calendars calendars;

    private final ObjectProvider<CalendarImpact> impact;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    DaysOff(CalendarMapper rows, Calendars calendars, ObjectProvider<CalendarImpact> impact,
            ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.impact = impact;
        this.events = events;
        this.clock = clock;
    }

    /**
     * All known days of a year, confirmed or not, in order.
     */
    public List<DayOff> of(int year) {
        return this.rows.findDays().stream().filter((day) -> day.onDate().getYear() == year).toList();
    }

    /**
     * Enters a day; it does not count before somebody else confirms it.
     * @throws Conflict if the day is known already
     */
    @Transactional
    public void enter(String agency, LocalDate day, DayType type, String name, String source, String person) {
        boolean known = this.rows.findDays()
            .stream()
            .anyMatch((other) -> other.onDate().equals(day) && java.util.Objects.equals(other.agency(), agency));
        if (known) {
            throw new Conflict("worktime.conflict.known", day);
        }
        this.rows.insertDay(new DayOff(0, agency, day, type, name, source, person, this.clock.instant(), null, null));
    }

    /**
     * The open clocks that would move if this day were confirmed, or removed.
     */
    public List<CalendarImpact.Move> preview(long id) {
        DayOff day = require(id);
        List<DayOff> days = new ArrayList<>(this.rows.findDays());
        days.removeIf((other) -> other.id() == id);
        if (!day.isConfirmed()) {
            days.add(confirmed(day, "preview"));
        }
        return this.impact.stream()
            .flatMap((room) -> room.preview((agency) -> this.calendars.with(days, agency)).stream())
            .toList();
    }

    /**
     * Confirms a day: from now on it counts, and open cases move in the same transaction.
     * @throws Conflict if the same person entered it
     */
    @Transactional
    public void confirm(long id, String person) {
        DayOff day = require(id);
        if (day.enteredBy().equals(person)) {
            throw new Conflict("worktime.conflict.ownDay");
        }
        if (!day.isConfirmed()) {
            this.rows.confirmDay(id, person, this.clock.instant());
            changed(day);
        }
    }

    /**
     * Removes a day; if it counted, open cases move back.
     */
    @Transactional
    public void remove(long id) {
        DayOff day = require(id);
        this.rows.deleteDay(id);
        if (day.isConfirmed()) {
            changed(day);
        }
    }

    /**
     * Whether the coming year still has no confirmed calendar although it is October or
     * later.
     */
    public boolean isComingYearMissing() {
        LocalDate today = LocalDate.now(this.clock);
        boolean late = !MonthDay.from(today).isBefore(WARN_FROM);
        return late && of(today.getYear() + 1).stream().noneMatch(DaysOff::isTet);
    }

    /**
     * Tết is decided by a yearly notice; the days fixed by law do not make a calendar.
     */
    private static boolean isTet(DayOff day) {
        return day.isConfirmed() && day.name().startsWith("Tết") && !day.name().startsWith("Tết Dương");
    }

    private void changed(DayOff day) {
        this.rows.changed();
        this.calendars.forget();
        this.events.publishEvent(new CalendarChanged(day));
        this.calendars.forget();
    }

    private DayOff require(long id) {
        DayOff day = this.rows.findDay(id);
        if (day == null) {
            throw new NotFound("worktime.unknownDay");
        }
        return day;
    }

    private static DayOff confirmed(DayOff day, String person) {
        return new DayOff(day.id(), day.agency(), day.onDate(), day.type(), day.name(), day.source(), day.enteredBy(),
                day.enteredAt(), person, day.enteredAt());
    }

}
