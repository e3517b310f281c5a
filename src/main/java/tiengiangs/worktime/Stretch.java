package tiengiangs.worktime;

import java.time.Duration;
import java.time.Instant;

/**
 * An unbroken piece of working time; {@code to} does not belong to it.
 */
public record Stretch(Instant from, Instant to) {

    public Stretch {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A stretch has a length: " + from + " to " + to);
        }
    }

    /**
     * How long it is.
     */
    public Duration length() {
        return Duration.between(this.from, this.to);
    }

    /** What is left of it at this time; {@code null} if nothing is. */
    Stretch since(Instant time) {
        if (!time.isAfter(this.from)) {
            return this;
        }
        return time.isBefore(this.to) ? new Stretch(time, this.to) : null;
    }

    /** What of it is over at this time; {@code null} if nothing is. */
    Stretch until(Instant time) {
        if (!time.isBefore(this.to)) {
            return this;
        }
        return time.isAfter(this.from) ? new Stretch(this.from, time) : null;
    }

    /** Its beginning, no longer than this. */
    Stretch atMost(Duration longest) {
        return (length().compareTo(longest) <= 0) ? this : new Stretch(this.from, this.from.plus(longest));
    }

}
