package tiengiangs.engine;

import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import tiengiangs.worktime.Limit;

/**
 * Tells what is wrong with the text of a timer or a task date, in working time or in the
 * engine's own notations.
 */
final class TimerText {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");

    private static final Pattern NAME = Pattern.compile("[$#]\\{\\s*\\w+\\s*}");

    /** ISO 8601 and cron have capitals only. */
    private static final Pattern WORDS = Pattern.compile("\\p{Ll}");

    private TimerText() {
    }

    static Optional<String> problemOf(String text, String calendar) {
        if (EXPRESSION.matcher(text).results().anyMatch((hole) -> !NAME.matcher(hole.group()).matches())) {
            return Optional.of("“" + text + "” calls something; a limit is a text that may name a variable, so that it"
                    + " can be counted again. Example: 6 working days from ${assignedAt}");
        }
        if (Limit.isWorkingTime(text)) {
            return Limit.problemOf(text).or(() -> endless(text, calendar));
        }
        String literal = EXPRESSION.matcher(text).replaceAll("");
        boolean readable = literal.equals(text) ? isReadable(text, calendar) : !WORDS.matcher(literal).find();
        return readable ? Optional.empty()
                : Optional.of("“" + text + "” is neither working time nor a time in ISO 8601"
                        + (CycleBusinessCalendar.NAME.equals(calendar) ? " or cron" : "")
                        + ". Example: 6 working days from ${assignedAt}");
    }

    /** A repeating timer with a fixed start would ring again and again at once. */
    private static Optional<String> endless(String text, String calendar) {
        boolean anchored = Pattern.compile("\\s(from|từ)\\s", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(text)
            .find();
        return (CycleBusinessCalendar.NAME.equals(calendar) && anchored)
                ? Optional.of("“" + text + "” repeats and cannot have a start. Example: 1 working day")
                : Optional.empty();
    }

    private static boolean isReadable(String text, String calendar) {
        try {
            stock(calendar).resolveDuedate(text, new Date(0));
            return true;
        }
        catch (ProcessEngineException ex) {
            return false;
        }
    }

    private static BusinessCalendar stock(String calendar) {
        if (DurationBusinessCalendar.NAME.equals(calendar)) {
            return new DurationBusinessCalendar();
        }
        return CycleBusinessCalendar.NAME.equals(calendar) ? new CycleBusinessCalendar()
                : new DueDateBusinessCalendar();
    }

}
