package tiengiangs.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/**
 * The calendars as stored, kept in memory; a node notices another node's change within a
 * second and its own at once.
 */
@Component
class Calendars {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final long LOOK_AGAIN_NANOS = 1_000_000_000L;

    private final CalendarMapper rows;

    private volatile Snapshot snapshot;

    Calendars(CalendarMapper rows) {
        this.rows = rows;
    }

    WorkCalendar of(String agency) {
        return current().of(agency);
    }

    /** The calendar as it would be with these days instead of the stored ones. */
    WorkCalendar with(List<DayOff> days, String agency) {
        return new Snapshot(0, this.rows.findHours(), days).of(agency);
    }

    void forget() {
        this.snapshot = null;
    }

    private Snapshot current() {
        Snapshot known = this.snapshot;
        if (known != null && System.nanoTime() - known.readAt < LOOK_AGAIN_NANOS) {
            return known;
        }
        long version = this.rows.version();
        if (known == null || known.version != version) {
            known = new Snapshot(version, this.rows.findHours(), this.rows.findDays());
        }
        known.readAt = System.nanoTime();
        this.snapshot = known;
        return known;
    }

    private static final class Snapshot {

        private final long version;

        private final List<HoursRow> hours;

        private final List<DayOff> days;

        private final Map<String, WorkCalendar> byAgency = new ConcurrentHashMap<>();

        private volatile long readAt;

        Snapshot(long version, List<HoursRow> hours, List<DayOff> days) {
            this.version = version;
            this.hours = hours;
            this.days = days;
        }

        WorkCalendar of(String agency) {
            return this.byAgency.computeIfAbsent(String.valueOf(agency), (key) -> build(agency));
        }

        private WorkCalendar build(String agency) {
            Map<LocalDate, DayOff> confirmed = new HashMap<>();
            this.days.stream()
                .filter((day) -> day.isConfirmed() && (day.agency() == null || day.agency().equals(agency)))
                .sorted((one, other) -> Boolean.compare(one.agency() != null, other.agency() != null))
                .forEach((day) -> confirmed.put(day.onDate(), day));
            List<HoursRow> own = this.hours.stream().filter((row) -> row.isOf(agency)).toList();
            List<OfficeHours> hours = new ArrayList<>(
                    HoursRow.gather(this.hours.stream().filter((row) -> row.isOf(null)).toList()));
            hours.addAll(HoursRow.gather(own));
            return new WorkCalendar(ZONE, hours, confirmed);
        }

    }

    /** One stored session with the office hours it belongs to. */
    record HoursRow(int id, String agency, LocalDate validFrom, LocalDate validTo, Counting counting, int weekday,
            int fromMinute, int toMinute) {

        boolean isOf(String other) {
            return (this.agency == null) ? other == null : this.agency.equals(other);
        }

        static List<OfficeHours> gather(List<HoursRow> rows) {
            List<OfficeHours> all = new ArrayList<>();
            Map<Integer, List<HoursRow>> byId = new java.util.TreeMap<>();
            rows.forEach((row) -> byId.computeIfAbsent(row.id(), (id) -> new ArrayList<>()).add(row));
            byId.values().forEach((same) -> {
                Map<DayOfWeek, List<Session>> week = new EnumMap<>(DayOfWeek.class);
                same.forEach((row) -> week.computeIfAbsent(DayOfWeek.of(row.weekday()), (day) -> new ArrayList<>())
                    .add(new Session(row.fromMinute(), row.toMinute())));
                HoursRow any = same.get(0);
                all.add(new OfficeHours(any.validFrom(), any.validTo(), any.counting(), week));
            });
            return all;
        }

    }

}
