package tiengiangs.worktime;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A limit in working time, as written in a diagram:
 * {@code [p% of] n working hours|days [from instant] [plus d working days] [plus m working
 * minutes] [at agency]}, in English or Vietnamese.
 *
 * @param percent of the working minutes between start and due; 100 is the due time itself
 * @param amount hours or days
 * @param unit whether hours or days are meant
 * @param from the anchor, or {@code null} for "from now"
 * @param plusDays working days granted on top
 * @param plusMinutes working minutes by which the clock was paused
 * @param agency whose calendar counts, or {@code null} for the province's
 */
public record Limit(int percent, int amount, Unit unit, Instant from, int plusDays, long plusMinutes, String agency) {

    /** The unit in which a limit is given. */
    public enum Unit {

        HOURS, DAYS

    }

    private static final int LONGEST = 10_000;

    private static final Pattern WORKING_TIME = Pattern.compile("\\bworking\\b|làm việc", Pattern.CASE_INSENSITIVE);

    private static final Pattern GRAMMAR = Pattern.compile("(?:(\\d{1,3})% of )?(\\d{1,5}) working (hour|day)s?"
            + "(?: from (\\S+))?(?: plus (\\d{1,5}) working days?)?(?: plus (\\d{1,9}) working minutes?)?"
            + "(?: at ([A-Z0-9-]+))?");

    public Limit {
        if (percent < 1 || percent > 100 || amount > LONGEST || plusDays > LONGEST) {
            throw new IllegalArgumentException("A limit is at most " + LONGEST + " long and 1 to 100 % of it");
        }
    }

    /**
     * Reads a limit.
     * @throws IllegalArgumentException with a sentence and an example if it is not one
     */
    public static Limit parse(String text) {
        Matcher parts = GRAMMAR.matcher(inEnglish(text));
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no working-time limit; write for example '1 working hour', '6 working days from"
                            + " ${assignedAt}' or '6 ngày làm việc từ ${assignedAt}'");
        }
        return new Limit(number(parts.group(1), 100), number(parts.group(2), 0),
                parts.group(3).equals("hour") ? Unit.HOURS : Unit.DAYS, instant(parts.group(4)),
                number(parts.group(5), 0), number(parts.group(6), 0), parts.group(7));
    }

    /**
     * Whether a text is meant as working time, so that a mistake in it is a mistake and
     * not some other notation.
     */
    public static boolean isWorkingTime(String text) {
        return text != null && WORKING_TIME.matcher(text).find();
    }

    /**
     * What is wrong with a text that may still contain {@code ${variables}}; empty if it
     * will be understood once they are filled in, or if it is not working time at all.
     */
    public static Optional<String> problemOf(String template) {
        if (!isWorkingTime(template)) {
            return Optional.empty();
        }
        String filled = inEnglish(template).replaceAll("from \\$\\{\\w+}", "from 2026-01-05T00:00:00Z")
            .replaceAll("at \\$\\{\\w+}", "at AGENCY")
            .replaceAll("\\$\\{\\w+}(?= working|% of)", "1")
            .replaceAll("^(\\d+% of )?\\$\\{\\w+}(?= from| plus| at|$)", "$11 working day");
        try {
            parse(filled);
            return Optional.empty();
        }
        catch (IllegalArgumentException ex) {
            return Optional.of(ex.getMessage().replace(filled, template));
        }
    }

    private static String inEnglish(String text) {
        return text.strip()
            .replaceAll("\\s+", " ")
            .replaceAll("(?i)% của ", "% of ")
            .replaceAll("(?i) giờ làm việc", " working hours")
            .replaceAll("(?i) ngày làm việc", " working days")
            .replaceAll("(?i) phút làm việc", " working minutes")
            .replaceAll("(?i) từ ", " from ")
            .replaceAll("(?i) cộng ", " plus ")
            .replaceAll("(?i) tại ", " at ");
    }

    private static int number(String digits, int otherwise) {
        return (digits != null) ? Integer.parseInt(digits) : otherwise;
    }

    private static Instant instant(String text) {
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text.toUpperCase(Locale.ROOT)).toInstant();
        }
        catch (DateTimeException ex) {
            throw new IllegalArgumentException("'" + text
                    + "' is no instant; write it as ISO 8601 with offset, for example 2026-11-23T08:00:00+07:00");
        }
    }

}
