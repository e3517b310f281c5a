package tiengiangs.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Office hours of one week, valid for a time.
 *
 * @param validTo last day, or {@code null}
 * @param week sessions by weekday, in order; a weekday without sessions is off
 */
public record OfficeHours(LocalDate validFrom, LocalDate validTo, Counting counting,
        Map<DayOfWeek, List<Session>> week) {

    public OfficeHours {
        if (week.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("Office hours need at least one session a week");
        }
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(this.validFrom) && (this.validTo == null || !day.isAfter(this.validTo));
    }

    List<Session> on(DayOfWeek weekday) {
        return this.week.getOrDefault(weekday, List.of());
    }

    /** The sessions of a swapped working day: those of the week's first working day. */
    List<Session> ofAWorkingDay() {
        return java.util.Arrays.stream(DayOfWeek.values())
            .map(this::on)
            .filter((sessions) -> !sessions.isEmpty())
            .findFirst()
            .orElseThrow();
    }

}
