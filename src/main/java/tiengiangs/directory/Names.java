package tiengiangs.directory;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * How Vietnamese names are sorted and searched.
 */
public final class Names {

    private Names() {
    }

    /**
     * The text in small letters without accents and with single spaces, whatever Unicode
     * form it came in: {@code "Đường Ấp Bắc"} becomes {@code "duong ap bac"}. For search
     * only: {@code Mỹ Tho} and {@code Mỹ Thọ} are two places that fold to one text.
     */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replace('đ', 'd')
            .replaceAll("\\s+", " ")
            .strip();
    }

    /**
     * Vietnamese order, word by word and numbers by their value: Tăng before Tân An,
     * Phường 2 before Phường 10. Not safe for use by several threads at once.
     */
    public static Comparator<String> inOrder() {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("vi"));
        return (one, other) -> {
            String[] words = one.strip().split("\\s+");
            String[] others = other.strip().split("\\s+");
            for (int i = 0; i < Math.min(words.length, others.length); i++) {
                int order = compare(words[i], others[i], collator);
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(words.length, others.length);
        };
    }

    private static int compare(String word, String other, Collator collator) {
        return (isNumber(word) && isNumber(other)) ? Integer.compare(Integer.parseInt(word), Integer.parseInt(other))
                : collator.compare(word, other);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() < 10
                && word.chars().allMatch((letter) -> letter >= '0' && letter <= '9');
    }

}
