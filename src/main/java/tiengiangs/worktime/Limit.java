package tiengiangs.worktime;

import java.time.Instant;
import java.util.Optional;

/**
 * A limit in working time, as a diagram, a task or a caller writes it: {@code [
 *
<p>
 * % of] <n> working hour(s)|day(s) [from <instant>] [plus <d> working day(s)]
 * [plus <m> working minute(s)] [at <agency>]}, or the same in Vietnamese: {@code [
 *
<p>
 * % của] <n> giờ|ngày làm việc [từ <instant>] [cộng <d> ngày làm việc]
 * [cộng <m> phút làm việc] [tại <agency>]}.
 *
 * @param percent 1 to 100: the instant when this much of the working time between start
 * and due has passed
 * @param amount 1 to 999
 * @param from when it starts to run, {@code null} if the text leaves that to its reader
 * @param plusDays working days added to the due time, such as an extension
 * @param plusMinutes working minutes added after that, such as pauses
 * @param agency whose calendar counts, {@code null} for the province's
 */
public record Limit(int percent, int amount, Unit unit, Instant from, int plusDays, int plusMinutes, String agency) {

    /**
     * What a limit counts.
     */
    public enum Unit {

        /** Giờ làm việc: 60 minutes inside office sessions. */
        HOURS,

        /** Ngày làm việc, see {@link Counting}. */
        DAYS

    }

    static final int MOST = 999;

    static final int MOST_MINUTES = 999_999;

    public Limit {
        if (percent < 1 || percent > 100 || amount < 1 || amount > MOST || unit == null || plusDays < 0
                || plusDays > MOST || plusMinutes < 0 || plusMinutes > MOST_MINUTES) {
            throw new IllegalArgumentException("No such limit: %d%% of %d %s plus %d days plus %d minutes"
                .formatted(percent, amount, unit, plusDays, plusMinutes));
        }
    }

    /** So many working hours or days, from a start that the caller gives. */
    public static Limit of(int amount, Unit unit) {
        return new Limit(100, amount, unit, null, 0, 0, null);
    }

    /**
     * Reads a limit.
     * @throws BadLimit with a sentence that says what is wrong, and an example
     */
    public static Limit parse(String text) {
        return LimitText.of(text).read();
    }

    /**
     * Whether the text is meant as working time, well-formed or not: then a mistake in it
     * is a mistake, and not some other notation.
     */
    public static boolean isWorkingTime(String text) {
        return LimitText.of(text).isMeant();
    }

    /**
     * What is wrong with a text that may still hold <code>${…}</code> where a number, an
     * instant, an agency or a whole {@code <n> working …} will stand; empty if nothing
     * is, or if the text is not meant as working time at all.
     */
    public static Optional<String> problemOf(String template) {
        try {
            if (isWorkingTime(template)) {
                LimitText.of(template).check();
            }
            return Optional.empty();
        }
        catch (BadLimit ex) {
            return Optional.of(ex.getMessage());
        }
    }

    /**
     * The agency that a text names, which may still hold <code>${…}</code>; empty if it
     * names none, leaves it to a value that comes later, or is no limit.
     */
    public static Optional<String> agencyIn(String template) {
        try {
            return isWorkingTime(template) ? LimitText.of(template).agency() : Optional.empty();
        }
        catch (BadLimit ex) {
            return Optional.empty();
        }
    }

    /** The same limit from this instant on. */
    public Limit from(Instant start) {
        return new Limit(this.percent, this.amount, this.unit, start, this.plusDays, this.plusMinutes, this.agency);
    }

    /** The same limit by this agency's calendar. */
    public Limit at(String otherAgency) {
        return new Limit(this.percent, this.amount, this.unit, this.from, this.plusDays, this.plusMinutes, otherAgency);
    }

    /** The same limit with these working minutes added instead of its own. */
    public Limit plusMinutes(long minutes) {
        return new Limit(this.percent, this.amount, this.unit, this.from, this.plusDays, Math.toIntExact(minutes),
                this.agency);
    }

    /** The instant when so much of this limit has passed. */
    public Limit percent(int share) {
        return new Limit(share, this.amount, this.unit, this.from, this.plusDays, this.plusMinutes, this.agency);
    }

    /** The limit in English, as {@link #parse} reads it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append((this.percent < 100) ? this.percent + "% of " : "");
        text.append(this.amount)
            .append((this.unit == Unit.HOURS) ? " working hour" : " working day")
            .append((this.amount > 1) ? "s" : "");
        text.append((this.from != null) ? " from " + this.from : "");
        text.append((this.plusDays > 0) ? " plus " + this.plusDays + " working days" : "");
        text.append((this.plusMinutes > 0) ? " plus " + this.plusMinutes + " working minutes" : "");
        return text.append((this.agency != null) ? " at " + this.agency : "").toString();
    }

}
