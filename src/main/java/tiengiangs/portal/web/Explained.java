package tiengiangs.portal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tiengiangs.web.InvalidInput;
import tiengiangs.web.Refusal;

/**
 * Turns refusals into what a form shows: by field, in the reader's language.
 */
@Component
class Explained {

    /**
     * The form as a whole, for what no field can mend; also the form's id on the page.
     */
    static final String FORM = "send";

    private final MessageSource messages;

    Explained(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * One sentence for each wrong field, or one for the whole form.
     */
    Map<String, String> of(Refusal refusal, Locale reader) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (refusal instanceof InvalidInput invalid) {
            invalid.errors()
                .forEach((error) -> problems.putIfAbsent(fieldOf(error.field()),
                        this.messages.getMessage(error.code(), error.arguments(), reader)));
        }
        else {
            problems.put(FORM, say(refusal, reader));
        }
        return problems;
    }

    /**
     * The sentence of the field {@code photos}: each refused file with its reason.
     */
    Map<String, String> of(List<FormPhotos.Refused> refused, Locale reader) {
        return Map.of("photos",
                refused.stream()
                    .map((one) -> ((one.file() != null) ? one.file() + ": " : "") + say(one.reason(), reader))
                    .collect(Collectors.joining(" ")));
    }

    private String say(Refusal refusal, Locale reader) {
        if (refusal instanceof InvalidInput invalid) {
            InvalidInput.Error first = invalid.errors().get(0);
            return this.messages.getMessage(first.code(), first.arguments(), reader);
        }
        boolean crowded = refusal.messageKey().equals("web.problem.crowded");
        return this.messages.getMessage(crowded ? "portal.form.crowded" : refusal.messageKey(), refusal.arguments(),
                reader);
    }

    /** The form has one field for category and sub-category, and one for the place. */
    private static String fieldOf(String field) {
        return switch (field) {
            case "category", "subCategory" -> "field";
            case "latitude", "longitude" -> "areaCode";
            case "Idempotency-Key" -> FORM;
            default -> field;
        };
    }

}
