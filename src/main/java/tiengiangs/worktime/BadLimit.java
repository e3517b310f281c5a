package tiengiangs.worktime;

import java.util.Locale;

/**
 * A text that is no limit. The message is an English sentence with an example; the code
 * finds the same sentence in either language in {@code messages/worktime}.
 */
public class BadLimit extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;

    private final String text;

    BadLimit(String code, String text) {
        super(Words.in(Locale.ENGLISH).say(code, text));
        this.code = code;
        this.text = text;
    }

    /** Key of the sentence; its one argument is {@link #text()}. */
    public String code() {
        return this.code;
    }

    /** The text that is no limit, shortened if it is long. */
    public String text() {
        return this.text;
    }

}
