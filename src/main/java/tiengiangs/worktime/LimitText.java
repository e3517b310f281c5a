package tiengiangs.worktime;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a limit; what stands in <code>${…}</code> is a hole that a later value
 * fills.
 */
final class LimitText {

    static final String HOLE = "\uFFFC";

    private static final int SHOWN = 160;

    private static final Pattern WORD = Pattern.compile("%|[^\\s%]+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Set<String> OURS = Set.of("working", "hour", "hours", "day", "days", "of", "from", "plus",
            "at", "làm", "việc", "giờ", "ngày", "của", "từ", "cộng", "tại");

    private final String text;

    private final List<String> words;

    private LimitText(String text) {
        this.text = text;
        String normal = Normalizer.normalize(Holes.in(text), Normalizer.Form.NFC);
        this.words = WORD.matcher(normal).results().map(MatchResult::group).toList();
    }

    static LimitText of(String text) {
        return new LimitText((text != null) ? text : "");
    }

    boolean isMeant() {
        return this.words.stream().anyMatch((word) -> OURS.contains(word.toLowerCase(Locale.ROOT)));
    }

    Limit read() {
        if (this.words.stream().anyMatch((word) -> word.contains(HOLE))) {
            throw bad("worktime.limit.hole");
        }
        return new LimitReader(this).read();
    }

    /** Reads it with its holes filled by whatever would fit. */
    void check() {
        new LimitReader(this).read();
    }

    /** The agency it names, unless a value that comes later does. */
    Optional<String> agency() {
        return Optional.ofNullable(new LimitReader(this).read().agency()).filter((agency) -> !agency.contains(HOLE));
    }

    /** The word at this place, empty beyond the end. */
    String word(int place) {
        return (place < this.words.size()) ? this.words.get(place) : "";
    }

    BadLimit bad(String code) {
        String shown = (this.text.length() <= SHOWN) ? this.text : this.text.substring(0, SHOWN) + "…";
        return new BadLimit(code, shown);
    }

}
