package tiengiangs.worktime;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The room's sentences: English for English readers, Vietnamese for everybody else.
 */
final class Words {

    private static final ResourceBundle.Control EXACT = ResourceBundle.Control
        .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle sentences;

    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
        this.sentences = ResourceBundle.getBundle("messages/worktime", locale, EXACT);
    }

    static Words in(Locale reader) {
        boolean english = reader != null && "en".equals(reader.getLanguage());
        return new Words(english ? Locale.ENGLISH : Locale.forLanguageTag("vi"));
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(this.sentences.getString(key), this.locale).format(arguments);
    }

}
