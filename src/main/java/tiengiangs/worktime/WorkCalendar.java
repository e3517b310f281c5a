package tiengiangs.worktime;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Which minutes of which days count: office hours and the confirmed days that differ.
 *
 * @param hours office hours by validity
 * @param days confirmed days that differ, by date
 */
public record WorkCalendar(ZoneId zone, List<OfficeHours> hours, Map<LocalDate, DayOff> days) {

    /** The day as it is worked. */
    WorkDay day(LocalDate date) {
        OfficeHours valid = hoursOn(date);
        DayOff different = this.days.get(date);
        if (different != null) {
            List<Session> sessions = different.type().isWorking() ? valid.ofAWorkingDay() : List.of();
            return new WorkDay(date, sessions, different);
        }
        return new WorkDay(date, valid.on(date.getDayOfWeek()), null);
    }

    /** How days are counted on this date. */
    public Counting countingOn(LocalDate date) {
        return hoursOn(date).counting();
    }

    private OfficeHours hoursOn(LocalDate date) {
        return this.hours.stream()
            .filter((candidate) -> candidate.isValidOn(date))
            .reduce((earlier, later) -> later)
            .orElseThrow(() -> new IllegalStateException("No office hours are known for " + date));
    }

}
