package tiengiangs.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Says in short sentences, day by day, how a due time was counted.
 */
final class Explanation {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Words words;

    private final ZoneId zone;

    Explanation(Locale reader, ZoneId zone) {
        this.words = Words.in(reader);
        this.zone = zone;
    }

    /** One sentence for the start, one for each part and each day, one for the end. */
    List<String> of(DueTime due) {
        List<String> sentences = new ArrayList<>();
        sentences.add(start(due));
        Step.Part part = Step.Part.LIMIT;
        for (Step step : due.steps()) {
            if (step.part() != part) {
                part = step.part();
                sentences.add(part(part, due.limit()));
            }
            if (step.kind() != Step.Kind.START_DAY) {
                sentences.add(of(step));
            }
        }
        sentences.add(say("due", end(due.instant()), dateOfEnd(due.instant())));
        return sentences;
    }

    /** The sentence of one day. */
    String of(Step step) {
        String day = capital(date(step.date()));
        return switch (step.kind()) {
            case COUNTED -> (step.day() > 0) ? say(named(step, "day"), day, step.day(), name(step))
                    : say(named(step, "minutes"), day, stretches(step), step.minutes(), name(step));
            case START_DAY -> say("startDay", day);
            case AFTER_HOURS -> say("afterHours", day);
            case REST_DAY -> say("restDay", day);
            case HOLIDAY -> say("holiday", day, name(step));
            case COMPENSATORY -> say("compensatory", day, name(step));
            case SWAP_OFF -> say("swapOff", day, name(step));
        };
    }

    private String start(DueTime due) {
        String time = time(due.start());
        String date = date(dateOf(due.start()));
        if (due.steps().get(0).kind() == Step.Kind.START_DAY) {
            return say("start.day", time, date);
        }
        Instant first = due.steps()
            .stream()
            .flatMap((step) -> step.counted().stream())
            .findFirst()
            .map(Stretch::from)
            .orElse(due.start());
        return first.equals(due.start()) ? say("start", time, date)
                : say("start.later", time, date, time(first), date(dateOf(first)));
    }

    private String part(Step.Part part, Limit limit) {
        return switch (part) {
            case LIMIT -> "";
            case PLUS_DAYS -> say("plusDays", limit.plusDays());
            case PLUS_MINUTES -> say("plusMinutes", limit.plusMinutes());
            case SHARE -> say("share", limit.percent());
        };
    }

    private String stretches(Step step) {
        return step.counted()
            .stream()
            .map((counted) -> time(counted.from()) + "–" + end(counted.to()))
            .collect(Collectors.joining(", "));
    }

    private String say(String key, Object... arguments) {
        return this.words.say("worktime.explain." + key, arguments);
    }

    private static String named(Step step, String key) {
        return (step.name() != null) ? key + ".named" : key;
    }

    private static String name(Step step) {
        return (step.name() != null) ? step.name() : "";
    }

    private LocalDate dateOf(Instant time) {
        return LocalDate.ofInstant(time, this.zone);
    }

    private String time(Instant time) {
        return TIME.format(time.atZone(this.zone));
    }

    /** Midnight ends the day before. */
    private String end(Instant time) {
        ZonedDateTime local = time.atZone(this.zone);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT) ? "24:00" : TIME.format(local);
    }

    private String dateOfEnd(Instant time) {
        return date(dateOf(time.minusNanos(1)));
    }

    private String date(LocalDate date) {
        return this.words.say("worktime.weekday." + date.getDayOfWeek().getValue()) + ", " + DATE.format(date);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

}
