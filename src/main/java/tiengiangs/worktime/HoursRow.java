package tiengiangs.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One stored session, with the office hours to which it belongs.
 *
 * @param agency whose hours they are, {@code null} for the province's
 */
record HoursRow(int id, String agency, LocalDate validFrom, LocalDate validTo, Counting counting,
        boolean observesDaysOff, int weekday, int fromMinute, int toMinute) {

    /** Puts the sessions of each validity together, in the order of the rows. */
    static List<OfficeHours> gather(List<HoursRow> rows) {
        Map<Integer, List<HoursRow>> byId = new LinkedHashMap<>();
        rows.forEach((row) -> byId.computeIfAbsent(row.id(), (id) -> new ArrayList<>()).add(row));
        return byId.values().stream().map(HoursRow::together).toList();
    }

    private static OfficeHours together(List<HoursRow> rows) {
        Map<DayOfWeek, List<Session>> week = new EnumMap<>(DayOfWeek.class);
        rows.forEach((row) -> week.computeIfAbsent(DayOfWeek.of(row.weekday()), (day) -> new ArrayList<>())
            .add(new Session(row.fromMinute(), row.toMinute())));
        HoursRow any = rows.get(0);
        return new OfficeHours(any.validFrom(), any.validTo(), any.counting(), any.observesDaysOff(), week);
    }

}
