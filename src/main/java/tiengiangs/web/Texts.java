package tiengiangs.web;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Every free text that enters the house passes here.
 */
public final class Texts {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private static final Pattern UNWANTED = Pattern
        .compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C\\uFEFF]");

    /**
     * What no text has that is written in Vietnamese or its neighbours: only then is
     * there anything to clean.
     */
    private static final Pattern ODD = Pattern.compile("[^\\n\\t -~\\u00A0-\\u061B\\u1E00-\\u1EFF]");

    private Texts() {
    }

    /**
     * The text in normal form C without control characters (line breaks and tabs stay)
     * and without marks that turn the direction of writing.
     * @throws InvalidInput if it holds a NUL or half a character, which no database keeps
     */
    public static String clean(String text) {
        return clean("text", text);
    }

    /**
     * The same for a field of this name, which the refusal names.
     * @throws InvalidInput if it holds a NUL or half a character
     */
    public static String clean(String field, String text) {
        if (text == null) {
            return null;
        }
        if (text.indexOf('\0') >= 0 || hasLoneSurrogate(text)) {
            throw InvalidInput.of(field, "web.error.unreadable");
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return !ODD.matcher(composed).find() ? composed
                : UNWANTED.matcher(LINE_BREAK.matcher(composed).replaceAll("\n")).replaceAll("");
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints()
            .anyMatch((point) -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

}
