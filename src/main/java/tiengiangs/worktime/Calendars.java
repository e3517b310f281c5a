package tiengiangs.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The working time of a province and of those of its agencies that keep hours or days of
 * their own, as it stands or as it would stand. It never changes; all times are counted
 * in the province's zone.
 */
public final class Calendars {

    private final WorkCalendar province;

    private final Map<String, WorkCalendar> agencies;

    Calendars(WorkCalendar province, Map<String, WorkCalendar> agencies) {
        this.province = province;
        this.agencies = Map.copyOf(agencies);
    }

    /**
     * Puts rows together.
     * @param hours by precedence: of those for one day the first rules
     * @param days an agency's own goes before one for all; unconfirmed ones do not count
     */
    static Calendars of(ZoneId zone, List<HoursRow> hours, List<DayOff> days) {
        Set<String> codes = new HashSet<>();
        hours.forEach((row) -> codes.add(row.agency()));
        days.forEach((day) -> codes.add(day.agency()));
        codes.remove(null);
        Map<String, WorkCalendar> agencies = new HashMap<>();
        codes.forEach((agency) -> agencies.put(agency, calendar(zone, agency, hours, days)));
        return new Calendars(calendar(zone, null, hours, days), agencies);
    }

    private static WorkCalendar calendar(ZoneId zone, String agency, List<HoursRow> hours, List<DayOff> days) {
        List<HoursRow> own = hours.stream().filter((row) -> isFor(row.agency(), agency)).toList();
        Map<LocalDate, SpecialDay> special = new HashMap<>();
        days.stream()
            .filter((day) -> day.isConfirmed() && isFor(day.agency(), agency))
            .sorted(Comparator.comparing((day) -> day.agency() != null))
            .forEach((day) -> special.put(day.onDate(), day.special()));
        return new WorkCalendar(zone, HoursRow.gather(own), special);
    }

    private static boolean isFor(String owner, String agency) {
        return owner == null || owner.equals(agency);
    }

    /**
     * When the limit is reached.
     * @throws IllegalArgumentException if it does not say from when it runs
     */
    public DueTime due(Limit limit) {
        if (limit.from() == null) {
            throw new IllegalArgumentException("The limit does not say from when it runs: " + limit);
        }
        return new Reckoning(of(limit.agency()), limit, limit.from()).due();
    }

    /**
     * When the limit is reached; it runs from its own start, or from this one if it has
     * none.
     */
    public DueTime due(Limit limit, Instant start) {
        return due((limit.from() != null) ? limit : limit.from(start));
    }

    /**
     * The instant when so many working minutes have passed.
     * @param agency whose calendar counts, {@code null} for the province's
     * @throws IllegalArgumentException if the minutes are negative
     */
    public Instant plusMinutes(Instant from, long minutes, String agency) {
        if (minutes < 0) {
            throw new IllegalArgumentException("Working time is counted forward only: " + minutes);
        }
        return (minutes == 0) ? from
                : new Walk(of(agency)).minutes(from, Duration.ofMinutes(minutes), Step.Part.PLUS_MINUTES);
    }

    /**
     * The whole working minutes from one instant to another, negative if the second is
     * earlier.
     * @param agency whose calendar counts, {@code null} for the province's
     */
    public long minutesBetween(Instant from, Instant to, String agency) {
        return to.isBefore(from) ? -of(agency).between(to, from).toMinutes() : of(agency).between(from, to).toMinutes();
    }

    /** See {@link WorkingTime#remaining(Instant, Instant, Instant, String)}. */
    Remaining remaining(Instant now, Instant soonFrom, Instant due, String agency) {
        WorkCalendar calendar = of(agency);
        if (now.isAfter(due)) {
            return new Remaining(Remaining.State.OVERDUE, calendar.between(due, now).toMinutes(),
                    calendar.wholeDays(calendar.dateOfDue(due), now));
        }
        boolean soon = soonFrom != null && !now.isBefore(soonFrom);
        return new Remaining(soon ? Remaining.State.DUE_SOON : Remaining.State.ON_TIME,
                calendar.between(now, due).toMinutes(), calendar.wholeDays(calendar.dateOf(now), due));
    }

    private WorkCalendar of(String agency) {
        return (agency != null) ? this.agencies.getOrDefault(agency, this.province) : this.province;
    }

}
