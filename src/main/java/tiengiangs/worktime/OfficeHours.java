package tiengiangs.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * When an office is open week by week, and how its days are counted, while this is valid.
 *
 * @param validFrom first day
 * @param validTo last day; {@code null} if that is not known
 * @param counting how working days are counted
 * @param observesDaysOff whether days off and swapped Saturdays matter; a desk that works
 * around the clock, always, does not observe them
 * @param week the sessions by weekday; a weekday without sessions is a rest day
 */
record OfficeHours(LocalDate validFrom, LocalDate validTo, Counting counting, boolean observesDaysOff,
        Map<DayOfWeek, List<Session>> week) {

    OfficeHours {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    "Office hours are valid for a day at least: " + validFrom + " to " + validTo);
        }
        Map<DayOfWeek, List<Session>> checked = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, sessions) -> checked.put(day, Session.inOrder(sessions)));
        week = checked;
    }

    boolean isValidOn(LocalDate date) {
        return !date.isBefore(this.validFrom) && (this.validTo == null || !date.isAfter(this.validTo));
    }

    List<Session> on(DayOfWeek day) {
        return this.week.getOrDefault(day, List.of());
    }

    /** A made-up day is worked like the week's first working day. */
    List<Session> onMadeUpDay() {
        return this.week.values().stream().filter((sessions) -> !sessions.isEmpty()).findFirst().orElse(List.of());
    }

}
