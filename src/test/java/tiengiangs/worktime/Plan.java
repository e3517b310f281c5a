package tiengiangs.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A calendar as plain data, read by the oracle and turned into the room's rows by
 * {@link PlanFixtures}: neither sees what the other makes of it.
 */
record Plan(List<Hours> hours, List<Special> days) {

    static final String OFFICE = "07:00-11:30,13:30-17:00";

    /**
     * Office hours while they are valid.
     *
     * @param agency whose, {@code null} for the province's
     * @param until last day, {@code null} for ever
     * @param byMinutes whether a working day is 480 working minutes
     * @param week sessions as text by weekday
     */
    record Hours(String agency, LocalDate from, LocalDate until, boolean byMinutes, boolean observesDaysOff,
            Map<DayOfWeek, String> week) {

    }

    /**
     * A day that differs from its weekday.
     *
     * @param agency for whom, {@code null} for all
     * @param sessions hours that hold all the same, or {@code null}
     */
    record Special(String agency, LocalDate date, String type, String sessions, boolean confirmed) {

    }

    /** The same sessions from Monday to this day. */
    static Map<DayOfWeek, String> weekUntil(DayOfWeek last, String sessions) {
        Map<DayOfWeek, String> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(last) <= 0) {
                week.put(day, sessions);
            }
        }
        return week;
    }

}
