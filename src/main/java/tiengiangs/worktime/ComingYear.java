package tiengiangs.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A warning: the year about to begin has no complete calendar yet. The law grants a fixed
 * number of days off, and one that falls on a rest day is made good on a working day, so
 * a complete year is known by their number.
 *
 * @param confirmed working days that are confirmed as off
 * @param expected how many the law grants
 * @param waiting days that are entered and wait for confirmation
 */
public record ComingYear(int year, int confirmed, int expected, int waiting) {

    /** Notices for the next year are issued in autumn. */
    private static final MonthDay WARN_FROM = MonthDay.of(10, 1);

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static Optional<ComingYear> warning(LocalDate today, List<DayOff> days) {
        if (MonthDay.from(today).isBefore(WARN_FROM)) {
            return Optional.empty();
        }
        int year = today.getYear() + 1;
        List<DayOff> off = days.stream().filter((day) -> day.onDate().getYear() == year && isStatutory(day)).toList();
        int confirmed = (int) off.stream().filter(DayOff::isConfirmed).count();
        return (confirmed >= expectedIn(year)) ? Optional.empty()
                : Optional.of(new ComingYear(year, confirmed, expectedIn(year), off.size() - confirmed));
    }

    /**
     * Labour Code 2019, article 112: 11 days; 24 November is one more from 2026 on
     * (resolution 28/2026/QH16).
     */
    private static int expectedIn(int year) {
        return (year < 2026) ? 11 : 12;
    }

    private static boolean isStatutory(DayOff day) {
        return day.agency() == null && (day.type() == DayType.HOLIDAY || day.type() == DayType.COMPENSATORY)
                && !WEEKEND.contains(day.onDate().getDayOfWeek());
    }

    /** The warning as a sentence. */
    public String words(Locale reader) {
        return Words.in(reader)
            .say("worktime.comingYear", String.valueOf(this.year), this.confirmed, this.expected, this.waiting);
    }

}
