package tiengiangs.reports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a report without accents and in lower case, so that {@code o ga} finds
 * {@code Ổ gà} on either database.
 */
public final class SearchText {

    private static final int LIMIT = 4500;

    private SearchText() {
    }

    static String of(Report report) {
        String words = Stream.of(report.title(), report.description(), report.address())
            .filter((text) -> text != null)
            .collect(Collectors.joining(" "));
        String folded = fold(words);
        return (folded.length() <= LIMIT) ? folded : folded.substring(0, LIMIT);
    }

    /**
     * The words as they are searched for: without accents, in lower case.
     */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('đ', 'd')
            .replace('Đ', 'D')
            .toLowerCase(Locale.ROOT)
            .strip();
    }

}
