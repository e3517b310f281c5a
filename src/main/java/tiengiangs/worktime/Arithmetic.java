package tiengiangs.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts working time on one calendar; the same walk over the days that finds an instant
 * also explains it. Walks at most ten years.
 */
class Arithmetic {

    private static final int FARTHEST_DAYS = 3660;

    private static final long DAY_IN_MINUTES = 480;

    private final WorkCalendar calendar;

    Arithmetic(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    DueTime due(Limit limit, Instant start) {
        List<Step> steps = new ArrayList<>();
        Counting counting = this.calendar.countingOn(dateOf(start));
        Instant due = switch (limit.unit()) {
            case HOURS -> plus(start, Duration.ofHours(limit.amount()), steps);
            case DAYS -> plusDays(start, limit.amount(), counting, steps);
        };
        if (limit.plusDays() > 0) {
            due = plusDays(due, limit.plusDays(), counting, steps);
        }
        if (limit.plusMinutes() > 0) {
            due = plus(due, Duration.ofMinutes(limit.plusMinutes()), steps);
        }
        if (limit.percent() < 100) {
            Duration whole = between(start, due);
            steps.clear();
            due = plus(start, whole.multipliedBy(limit.percent()).dividedBy(100), steps);
        }
        return new DueTime(start, due, counting, steps);
    }

    private Instant plusDays(Instant start, int days, Counting counting, List<Step> steps) {
        if (counting == Counting.WORKING_MINUTES) {
            return plus(start, Duration.ofMinutes(days * DAY_IN_MINUTES), steps);
        }
        LocalDate date = dateOf(start);
        steps.add(new Step(date, Step.Kind.START, start, null, 0, 0, null));
        int counted = 0;
        WorkDay day = this.calendar.day(date);
        while (counted < days) {
            day = this.calendar.day(day.date().plusDays(1));
            counted += day.isWorking() ? 1 : 0;
            steps.add(day.isWorking() ? Step.counted(day, counted) : Step.off(day));
            requireNear(date, day.date());
        }
        return day.isWorking() ? day.closing(this.calendar.zone()).toInstant() : start;
    }

    /**
     * The instant at which this much working time has passed; reached exactly at the end
     * of a session it stays there.
     */
    Instant plus(Instant start, Duration length, List<Step> steps) {
        Duration left = length;
        LocalDate first = dateOf(start);
        for (LocalDate date = first;; date = date.plusDays(1)) {
            requireNear(first, date);
            WorkDay day = this.calendar.day(date);
            if (!day.isWorking()) {
                steps.add(Step.off(day));
                continue;
            }
            Instant from = null;
            Duration counted = Duration.ZERO;
            for (Session session : day.sessions()) {
                Instant open = later(start, day.at(session.from(), this.calendar.zone()).toInstant());
                Instant close = day.at(session.to(), this.calendar.zone()).toInstant();
                if (!open.isBefore(close)) {
                    continue;
                }
                from = (from != null) ? from : open;
                Duration available = Duration.between(open, close);
                if (available.compareTo(left) >= 0) {
                    Instant reached = open.plus(left);
                    steps.add(minutes(day, from, reached, counted.plus(left)));
                    return reached;
                }
                counted = counted.plus(available);
                left = left.minus(available);
            }
            if (from != null) {
                steps.add(minutes(day, from, day.closing(this.calendar.zone()).toInstant(), counted));
            }
        }
    }

    /** The working time between two instants, zero if the second is not later. */
    Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        for (LocalDate date = dateOf(from); !date.isAfter(dateOf(to)); date = date.plusDays(1)) {
            WorkDay day = this.calendar.day(date);
            for (Session session : day.sessions()) {
                Instant open = later(from, day.at(session.from(), this.calendar.zone()).toInstant());
                Instant close = day.at(session.to(), this.calendar.zone()).toInstant();
                Instant end = close.isBefore(to) ? close : to;
                sum = open.isBefore(end) ? sum.plus(Duration.between(open, end)) : sum;
            }
        }
        return sum;
    }

    /** Working days after the first date, up to and including the second. */
    int daysBetween(Instant from, Instant to) {
        int days = 0;
        for (LocalDate date = dateOf(from).plusDays(1); !date.isAfter(dateOf(to)); date = date.plusDays(1)) {
            days += this.calendar.day(date).isWorking() ? 1 : 0;
        }
        return days;
    }

    private static Step minutes(WorkDay day, Instant from, Instant to, Duration counted) {
        return new Step(day.date(), Step.Kind.MINUTES, from, to, counted.toMinutes(), 0,
                (day.different() != null) ? day.different().name() : null);
    }

    private LocalDate dateOf(Instant instant) {
        return ZonedDateTime.ofInstant(instant, this.calendar.zone()).toLocalDate();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static void requireNear(LocalDate first, LocalDate date) {
        if (date.isAfter(first.plusDays(FARTHEST_DAYS))) {
            throw new IllegalArgumentException("This limit ends more than ten years after " + first);
        }
    }

}
