package tiengiangs.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * One day as it is worked.
 *
 * @param different why it differs from the week's pattern, or {@code null}
 */
record WorkDay(LocalDate date, List<Session> sessions, DayOff different) {

    boolean isWorking() {
        return !this.sessions.isEmpty();
    }

    ZonedDateTime closing(ZoneId zone) {
        return at(this.sessions.get(this.sessions.size() - 1).to(), zone);
    }

    ZonedDateTime at(int minute, ZoneId zone) {
        return LocalDateTime.of(this.date, java.time.LocalTime.MIDNIGHT).plusMinutes(minute).atZone(zone);
    }

}
