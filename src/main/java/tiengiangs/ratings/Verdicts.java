package tiengiangs.ratings;

import tiengiangs.web.InvalidInput;
import tiengiangs.web.Texts;

/**
 * What every verdict must be, whoever gives it.
 */
final class Verdicts {

    private static final int LONGEST = 2000;

    private Verdicts() {
    }

    /**
     * The remark as it is kept; {@code null} if there is none.
     * @throws InvalidInput if there is no level or the remark is too long
     */
    static String check(Level level, String remark) {
        if (level == null) {
            throw InvalidInput.of("level", "ratings.error.level");
        }
        String words = (remark != null) ? Texts.clean("comment", remark).strip() : "";
        if (words.length() > LONGEST) {
            throw InvalidInput.of("comment", "ratings.error.tooLong", LONGEST);
        }
        return words.isEmpty() ? null : words;
    }

}
