package tiengiangs.casework;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The reasons an officer may choose for not taking a report up, each with a text that
 * tells the reporter where else to go.
 */
@Component
class Reasons {

    private static final Map<String, List<String>> CODES = Map.of("reject",
            List.of("UNCLEAR", "NO_PLACE", "SPAM", "OFFENSIVE", "OUTSIDE_PROVINCE", "OTHER_PROCEDURE", "STATE_SECRET",
                    "ALREADY_OVER", "UNTRUE"),
            "transfer", List.of("COMPLAINT", "DENUNCIATION", "CRIME_TIP", "PROCEDURE_QUESTION"));

    private final MessageSource messages;

    Reasons(MessageSource messages) {
        this.messages = messages;
    }

    Set<String> codes(String list) {
        return Set.copyOf(CODES.get(list));
    }

    List<Choice> choices(String list) {
        return CODES.get(list)
            .stream()
            .map((code) -> new Choice(read(list, code, "label", LocaleContextHolder.getLocale()), code))
            .toList();
    }

    /** What the reporter reads, in Vietnamese whatever the officer's language. */
    String text(String list, String code) {
        return code.isEmpty() ? null : read(list, code, "text", Locale.forLanguageTag("vi"));
    }

    private String read(String list, String code, String part, Locale locale) {
        return this.messages.getMessage("casework.reason.%s.%s.%s".formatted(list, code, part), null, locale);
    }

}
