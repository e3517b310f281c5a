package tiengiangs.worktime;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads the words of a limit from left to right. A hole reads as any value that fits its
 * place.
 */
final class LimitReader {

    static final Pattern AGENCY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private static final Instant SOME_TIME = Instant.parse("2020-01-01T00:00:00Z");

    private final LimitText text;

    private int place;

    LimitReader(LimitText text) {
        this.text = text;
    }

    Limit read() {
        if (word().isEmpty()) {
            throw this.text.bad("worktime.limit.empty");
        }
        int percent = percent();
        Limit head = head();
        Instant from = skip("from", "từ") ? instant() : null;
        int days = plus(Limit.MOST, "days", List.of("day", "days"), "ngày");
        int minutes = plus(Limit.MOST_MINUTES, "minutes", List.of("minute", "minutes"), "phút");
        String agency = skip("at", "tại") ? agency() : null;
        if (!word().isEmpty()) {
            throw this.text.bad(is("plus", "cộng") ? "worktime.limit.plus" : "worktime.limit.rest");
        }
        return new Limit(percent, head.amount(), head.unit(), from, days, minutes, agency);
    }

    private int percent() {
        if (!this.text.word(this.place + 1).equals("%")) {
            return 100;
        }
        int percent = number(1, 100, "worktime.limit.percent");
        this.place++;
        if (!skip("of", "của")) {
            throw this.text.bad("worktime.limit.of");
        }
        return percent;
    }

    /** A number with its unit, or one hole for both. */
    private Limit head() {
        if (word().equals(LimitText.HOLE) && endsHead(this.text.word(this.place + 1))) {
            this.place++;
            return Limit.of(1, Limit.Unit.DAYS);
        }
        int amount = number(1, Limit.MOST, "worktime.limit.amount");
        if (counts(List.of("hour", "hours"), "giờ")) {
            return Limit.of(amount, Limit.Unit.HOURS);
        }
        if (counts(List.of("day", "days"), "ngày")) {
            return Limit.of(amount, Limit.Unit.DAYS);
        }
        throw this.text.bad("worktime.limit.unit");
    }

    private static boolean endsHead(String next) {
        return next.isEmpty() || List.of("from", "từ", "plus", "cộng", "at", "tại").contains(lower(next));
    }

    private int plus(int most, String code, List<String> english, String vietnamese) {
        int before = this.place;
        if (!skip("plus", "cộng")) {
            return 0;
        }
        int amount = number(0, Limit.MOST_MINUTES, "worktime.limit.plus");
        if (!counts(english, vietnamese)) {
            this.place = before;
            return 0;
        }
        if (amount > most) {
            throw this.text.bad("worktime.limit.plus." + code);
        }
        return amount;
    }

    /** Skips {@code working days} or {@code ngày làm việc}. */
    private boolean counts(List<String> english, String vietnamese) {
        if (is("working") && english.contains(lower(this.text.word(this.place + 1)))) {
            this.place += 2;
            return true;
        }
        if (is(vietnamese) && lower(this.text.word(this.place + 1)).equals("làm")
                && lower(this.text.word(this.place + 2)).equals("việc")) {
            this.place += 3;
            return true;
        }
        return false;
    }

    private int number(int least, int most, String code) {
        String word = word();
        if (word.equals(LimitText.HOLE)) {
            this.place++;
            return 1;
        }
        if (!word.matches("[0-9]{1,6}") || Integer.parseInt(word) < least || Integer.parseInt(word) > most) {
            throw this.text.bad(code);
        }
        this.place++;
        return Integer.parseInt(word);
    }

    private Instant instant() {
        String word = this.text.word(this.place++);
        if (word.contains(LimitText.HOLE)) {
            return SOME_TIME;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(word);
            if (time.getYear() >= 2000 && time.getYear() < 2200) {
                return time.toInstant();
            }
        }
        catch (DateTimeException ex) {
            // Said below, in the reader's words.
        }
        throw this.text.bad("worktime.limit.from");
    }

    private String agency() {
        String word = this.text.word(this.place++);
        if (!word.contains(LimitText.HOLE) && !AGENCY.matcher(word).matches()) {
            throw this.text.bad("worktime.limit.at");
        }
        return word;
    }

    private boolean skip(String... words) {
        boolean found = is(words);
        this.place += found ? 1 : 0;
        return found;
    }

    private boolean is(String... words) {
        return List.of(words).contains(lower(word()));
    }

    private String word() {
        return this.text.word(this.place);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

}
