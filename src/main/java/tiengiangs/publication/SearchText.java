package tiengiangs.publication;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words without accents and in lower case, so that {@code o ga} finds {@code Ổ gà} on
 * either database.
 */
public final class SearchText {

    private static final Pattern MARK = Pattern.compile("\\p{M}");

    private SearchText() {
    }

    /**
     * The words as they are searched for: without accents, in lower case.
     */
    private static String fold(String text) {
        return MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
            .replaceAll("")
            .replace('đ', 'd')
            .replace('Đ', 'D')
            .toLowerCase(Locale.ROOT)
            .strip();
    }

    /**
     * The words one by one, as they are searched for; other signs only part them.
     */
    public static List<String> words(String text) {
        return Arrays.stream(fold(text).split("[^\\p{L}\\p{N}]+")).filter((word) -> !word.isEmpty()).toList();
    }

    /**
     * All words in one line, cut after so many characters: each stands between blanks, so
     * that its beginning and its end can be told.
     */
    public static String line(String text, int longest) {
        String line = " " + String.join(" ", words(text));
        return ((line.length() < longest) ? line : line.substring(0, line.lastIndexOf(' ', longest - 1))) + " ";
    }

}
