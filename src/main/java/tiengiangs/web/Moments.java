package tiengiangs.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.context.MessageSource;

/**
 * Times as people read them, in the reader's language and the province's zone; pages call
 * it {@code when}.
 */
public record Moments(MessageSource messages, ZoneId zone, Locale reader) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd/MM");

    /** A promise: {@code 17:00 thứ Tư, 02/12/2026}. */
    public String full(Instant time) {
        return spoken(time, DAY);
    }

    /** A promise within the next days: {@code 08:00 thứ Hai, 30/11}. */
    public String near(Instant time) {
        return spoken(time, SHORT_DAY);
    }

    /** A fact: {@code 09:12 03/11/2026}. */
    public String exact(Instant time) {
        return TIME.format(local(time)) + " " + DAY.format(local(time));
    }

    /** A fact in a narrow place: {@code 09:12 03/11}. */
    public String brief(Instant time) {
        return TIME.format(local(time)) + " " + SHORT_DAY.format(local(time));
    }

    /** A day: {@code 03/11/2026}. */
    public String day(Instant time) {
        return DAY.format(local(time));
    }

    private String spoken(Instant time, DateTimeFormatter day) {
        ZonedDateTime local = local(time);
        String weekday = this.messages.getMessage("worktime.weekday." + local.getDayOfWeek().getValue(), null,
                this.reader);
        return TIME.format(local) + " " + weekday + ", " + day.format(local);
    }

    private ZonedDateTime local(Instant time) {
        return time.atZone(this.zone);
    }

}
