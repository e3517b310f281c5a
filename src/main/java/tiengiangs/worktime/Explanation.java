package tiengiangs.worktime;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says in words, day by day, how a due time was counted.
 */
@Component
public class Explanation {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final MessageSource messages;

    Explanation(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * One sentence for the start, one a day, one for the end.
     */
    public List<String> of(DueTime due, Locale locale) {
        DateTimeFormatter date = DateTimeFormatter.ofPattern("EEEE dd/MM/yyyy", locale);
        List<String> lines = new ArrayList<>();
        lines.add(say(locale, "start", time(due.start(), locale)));
        for (Step step : due.steps()) {
            String day = date.format(step.date());
            lines.add(switch (step.kind()) {
                case START -> say(locale, "day.start", day);
                case MINUTES -> say(locale, "day.minutes", day, clock(step.from()), clock(step.to()), step.minutes());
                case DAY -> say(locale, "day.day", day, step.number());
                case WEEKEND -> say(locale, "day.weekend", day);
                case OFF -> say(locale, "day.off", day, step.reason());
            });
        }
        lines.add(say(locale, "due", time(due.instant(), locale)));
        return lines;
    }

    private String say(Locale locale, String key, Object... arguments) {
        return this.messages.getMessage("worktime.explain." + key, arguments, locale);
    }

    private static String time(Instant instant, Locale locale) {
        return DateTimeFormatter.ofPattern("HH:mm EEEE dd/MM/yyyy", locale).format(instant.atZone(ZONE));
    }

    private static String clock(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(ZONE));
    }

}
