package tiengiangs.worktime;

/**
 * Finds the expressions <code>${…}</code> and <code>#{…}</code> in a text. An expression
 * may hold braces of its own and quoted strings.
 */
final class Holes {

    private Holes() {
    }

    static String in(String text) {
        StringBuilder plain = new StringBuilder();
        int place = 0;
        while (place < text.length()) {
            int end = opens(text, place) ? end(text, place + 2) : -1;
            if (end < 0) {
                plain.append(text.charAt(place++));
            }
            else {
                plain.append(LimitText.HOLE);
                place = end;
            }
        }
        return plain.toString();
    }

    private static boolean opens(String text, int place) {
        return text.startsWith("${", place) || text.startsWith("#{", place);
    }

    private static int end(String text, int begin) {
        int depth = 1;
        char quote = 0;
        for (int place = begin; place < text.length(); place++) {
            char letter = text.charAt(place);
            if (quote != 0) {
                quote = (letter == quote) ? 0 : quote;
            }
            else if (letter == '\'' || letter == '"') {
                quote = letter;
            }
            else if (letter == '{') {
                depth++;
            }
            else if (letter == '}' && --depth == 0) {
                return place + 1;
            }
        }
        return -1;
    }

}
