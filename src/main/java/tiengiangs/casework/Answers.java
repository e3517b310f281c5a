package tiengiangs.casework;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import tiengiangs.engine.RefusedSubmission;
import tiengiangs.web.InvalidInput;
import tiengiangs.web.Texts;

/**
 * The answers in a submitted form, read field by field; what is wrong is collected, so
 * the officer sees all of it at once.
 */
class Answers {

    private static final int LONGEST = 4000;

    private final Map<String, Object> values;

    private final MessageSource messages;

    private final Map<String, String> problems = new LinkedHashMap<>();

    Answers(Map<String, Object> values, MessageSource messages) {
        this.values = values;
        this.messages = messages;
    }

    /** One of these values; anything else is a problem. */
    String choice(String field, Set<String> choices) {
        String value = String.valueOf(this.values.get(field));
        if (!choices.contains(value)) {
            problem(field, "casework.answer.choose");
            return "";
        }
        return value;
    }

    /** Words that must be there. */
    String text(String field) {
        String text = optionalText(field);
        if (text == null) {
            problem(field, "casework.answer.required");
        }
        return text;
    }

    /** Words, cleaned; {@code null} if there are none. */
    String optionalText(String field) {
        Object value = this.values.get(field);
        if (value == null) {
            return null;
        }
        try {
            String text = Texts.clean(String.valueOf(value)).strip();
            if (text.length() > LONGEST) {
                problem(field, "casework.answer.tooLong", LONGEST, text.length());
            }
            return text.isEmpty() ? null : text;
        }
        catch (InvalidInput ex) {
            problem(field, "casework.answer.unreadable");
            return null;
        }
    }

    /** A whole number within bounds. */
    int number(String field, int least, int most) {
        try {
            int number = Integer.parseInt(String.valueOf(this.values.get(field)).strip());
            if (number >= least && number <= most) {
                return number;
            }
        }
        catch (NumberFormatException ex) {
            // Said below.
        }
        problem(field, "casework.answer.number", least, most);
        return least;
    }

    /** A date not before another. */
    LocalDate date(String field, LocalDate earliest) {
        try {
            LocalDate date = LocalDate.parse(String.valueOf(this.values.get(field)).strip());
            if (!date.isBefore(earliest)) {
                return date;
            }
        }
        catch (DateTimeParseException ex) {
            // Said below.
        }
        problem(field, "casework.answer.date");
        return earliest;
    }

    /** Several values; an empty set if none was chosen. */
    Set<String> several(String field) {
        Object value = this.values.get(field);
        Set<String> chosen = new LinkedHashSet<>();
        if (value instanceof List<?> list) {
            list.forEach((item) -> chosen.add(String.valueOf(item)));
        }
        return chosen;
    }

    void problem(String field, String message, Object... arguments) {
        this.problems.putIfAbsent(field,
                this.messages.getMessage(message, arguments, message, LocaleContextHolder.getLocale()));
    }

    /**
     * To be called when everything has been read.
     * @throws RefusedSubmission if anything was wrong
     */
    void check() {
        if (!this.problems.isEmpty()) {
            throw RefusedSubmission.invalid(String.join(" ", this.problems.values()), this.problems);
        }
    }

    /** A refusal because the case has moved on. */
    RefusedSubmission conflict(String message, Object... arguments) {
        return RefusedSubmission
            .conflict(this.messages.getMessage(message, arguments, message, LocaleContextHolder.getLocale()));
    }

}
