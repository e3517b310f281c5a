package tiengiangs.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Works a limit out on a calendar.
 */
final class Reckoning {

    private final WorkCalendar calendar;

    private final Limit limit;

    private final Instant start;

    private final Counting counting;

    private final Walk walk;

    Reckoning(WorkCalendar calendar, Limit limit, Instant start) {
        this.calendar = calendar;
        this.limit = limit;
        this.start = start.truncatedTo(ChronoUnit.MILLIS);
        this.counting = calendar.countingOn(calendar.dateOf(start));
        this.walk = new Walk(calendar);
    }

    DueTime due() {
        Instant due = share(plusMinutes(plusDays(limit())));
        return new DueTime(due.truncatedTo(ChronoUnit.MILLIS), this.start, this.limit, this.counting,
                this.walk.trace());
    }

    private Instant limit() {
        int amount = this.limit.amount();
        if (this.limit.unit() == Limit.Unit.HOURS) {
            return this.walk.minutes(this.start, Duration.ofHours(amount), Step.Part.LIMIT);
        }
        if (this.counting == Counting.WORKING_MINUTES) {
            return this.walk.minutes(this.start, days(amount), Step.Part.LIMIT);
        }
        WorkDay first = this.calendar.day(this.calendar.dateOf(this.start));
        this.walk.note(first.skipped(Step.Part.LIMIT, Step.Kind.START_DAY));
        return this.walk.days(first.date(), amount, Step.Part.LIMIT);
    }

    private Instant plusDays(Instant due) {
        int amount = this.limit.plusDays();
        if (amount == 0) {
            return due;
        }
        return (this.counting == Counting.WORKING_MINUTES) ? this.walk.minutes(due, days(amount), Step.Part.PLUS_DAYS)
                : this.walk.days(this.calendar.dateOfDue(due), amount, Step.Part.PLUS_DAYS);
    }

    private Instant plusMinutes(Instant due) {
        int amount = this.limit.plusMinutes();
        return (amount == 0) ? due : this.walk.minutes(due, Duration.ofMinutes(amount), Step.Part.PLUS_MINUTES);
    }

    private Instant share(Instant due) {
        if (this.limit.percent() == 100) {
            return due;
        }
        Duration whole = this.calendar.between(this.start, due);
        // In whole milliseconds, as all times here: a part of one would carry a share
        // that is
        // full when the office closes over to the next morning.
        Duration share = whole.multipliedBy(this.limit.percent()).dividedBy(100).truncatedTo(ChronoUnit.MILLIS);
        return this.walk.minutes(this.start, share, Step.Part.SHARE);
    }

    private static Duration days(int amount) {
        return Duration.ofMinutes((long) amount * Counting.MINUTES_A_DAY);
    }

}
