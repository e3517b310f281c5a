package tiengiangs.worktime;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

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
