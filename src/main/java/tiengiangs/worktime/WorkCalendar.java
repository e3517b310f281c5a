package tiengiangs.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * The working time of one office: what each day is. Nothing here reads a clock or a
 * database.
 */
final class WorkCalendar {

    private final ZoneId zone;

    private final List<OfficeHours> hours;

    private final Map<LocalDate, SpecialDay> days;

    /**
     * @param hours by precedence: the first that is valid on a day rules it
     */
    WorkCalendar(ZoneId zone, List<OfficeHours> hours, Map<LocalDate, SpecialDay> days) {
        this.zone = zone;
        this.hours = List.copyOf(hours);
        this.days = Map.copyOf(days);
    }

    LocalDate dateOf(Instant time) {
        return LocalDate.ofInstant(time, this.zone);
    }

    /**
     * The day that a due time ends: a limit that is reached at midnight belongs to the
     * day before.
     */
    LocalDate dateOfDue(Instant due) {
        return dateOf(due.minusNanos(1));
    }

    Counting countingOn(LocalDate date) {
        OfficeHours rule = ruleOn(date);
        return (rule != null) ? rule.counting() : Counting.NEXT_DAY_END_OF_DAY;
    }

    WorkDay day(LocalDate date) {
        OfficeHours rule = ruleOn(date);
        if (rule == null) {
            return new WorkDay(date, List.of(), Step.Kind.REST_DAY, null);
        }
        SpecialDay special = rule.observesDaysOff() ? this.days.get(date) : null;
        List<Session> sessions = sessions(rule, special, date);
        Step.Kind kind = Step.Kind.COUNTED;
        if (sessions.isEmpty()) {
            kind = (special != null && !special.type().isWorking()) ? Step.Kind.valueOf(special.type().name())
                    : Step.Kind.REST_DAY;
        }
        return new WorkDay(date, stretches(date, sessions), kind, (special != null) ? special.name() : null);
    }

    /**
     * The working time between two instants, nothing if the second is not later.
     */
    Duration between(Instant from, Instant to) {
        Duration total = Duration.ZERO;
        LocalDate last = dateOf(to);
        for (LocalDate date = dateOf(from); !date.isAfter(last); date = date.plusDays(1)) {
            for (Stretch open : day(date).open()) {
                Stretch left = open.since(from);
                Stretch counted = (left != null) ? left.until(to) : null;
                total = (counted != null) ? total.plus(counted.length()) : total;
            }
        }
        return total;
    }

    /** The working days after this date that are over at this time. */
    int wholeDays(LocalDate after, Instant until) {
        int whole = 0;
        LocalDate last = dateOfDue(until);
        for (LocalDate date = after.plusDays(1); !date.isAfter(last); date = date.plusDays(1)) {
            WorkDay day = day(date);
            whole += (day.isWorking() && !day.closes().isAfter(until)) ? 1 : 0;
        }
        return whole;
    }

    private OfficeHours ruleOn(LocalDate date) {
        for (OfficeHours rule : this.hours) {
            if (rule.isValidOn(date)) {
                return rule;
            }
        }
        return null;
    }

    private static List<Session> sessions(OfficeHours rule, SpecialDay special, LocalDate date) {
        if (special == null) {
            return rule.on(date.getDayOfWeek());
        }
        if (!special.sessions().isEmpty() || !special.type().isWorking()) {
            return special.sessions();
        }
        return rule.onMadeUpDay();
    }

    private List<Stretch> stretches(LocalDate date, List<Session> sessions) {
        Instant midnight = date.atStartOfDay(this.zone).toInstant();
        return sessions.stream()
            .map((session) -> new Stretch(midnight.plus(Duration.ofMinutes(session.opens())),
                    midnight.plus(Duration.ofMinutes(session.closes()))))
            .toList();
    }

}
