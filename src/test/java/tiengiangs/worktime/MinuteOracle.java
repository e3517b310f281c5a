package tiengiangs.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts working time the slow way: it looks at every minute in turn and asks whether the
 * office is open. It shares no code with the room it judges and knows local time only.
 */
final class MinuteOracle {

    private static final long MINUTE = 60_000;

    private final Plan plan;

    private final String agency;

    private final Map<LocalDate, boolean[]> open = new HashMap<>();

    private long lastDay = -1;

    private boolean[] lastMinutes;

    /**
     * @param agency whose calendar counts, {@code null} for the province's
     */
    MinuteOracle(Plan plan, String agency) {
        this.plan = plan;
        this.agency = agency;
    }

    /** When the limit is reached. */
    LocalDateTime due(Wanted wanted, LocalDateTime start) {
        boolean byMinutes = countsByMinutes(start.toLocalDate());
        LocalDateTime due = wanted.hours() ? after(start, wanted.amount() * 60 * MINUTE)
                : days(start, start.toLocalDate(), wanted.amount(), byMinutes);
        if (wanted.plusDays() > 0) {
            LocalDate last = due.toLocalTime().equals(LocalTime.MIDNIGHT) ? due.toLocalDate().minusDays(1)
                    : due.toLocalDate();
            due = days(due, last, wanted.plusDays(), byMinutes);
        }
        if (wanted.plusMinutes() > 0) {
            due = after(due, wanted.plusMinutes() * MINUTE);
        }
        return (wanted.percent() == 100) ? due : after(start, between(start, due) * wanted.percent() / 100);
    }

    private LocalDateTime days(LocalDateTime start, LocalDate first, int amount, boolean byMinutes) {
        if (byMinutes) {
            return after(start, amount * 480 * MINUTE);
        }
        LocalDate date = first;
        for (int left = amount; left > 0;) {
            date = date.plusDays(1);
            left -= closing(date) > 0 ? 1 : 0;
        }
        return date.atStartOfDay().plusMinutes(closing(date));
    }

    /** So many working milliseconds later. */
    LocalDateTime after(LocalDateTime start, long milliseconds) {
        long at = milliseconds(start);
        long left = milliseconds;
        for (long minute = at / MINUTE;; minute++) {
            if (isOpen(minute)) {
                long begin = Math.max(at, minute * MINUTE);
                long here = (minute + 1) * MINUTE - begin;
                if (left <= here) {
                    return start.plus(begin + left - at, ChronoUnit.MILLIS);
                }
                left -= here;
            }
        }
    }

    /** The working milliseconds from one time to a later one. */
    long between(LocalDateTime from, LocalDateTime to) {
        long begin = milliseconds(from);
        long end = milliseconds(to);
        long total = 0;
        for (long minute = begin / MINUTE; minute * MINUTE < end; minute++) {
            if (isOpen(minute)) {
                total += Math.min(end, (minute + 1) * MINUTE) - Math.max(begin, minute * MINUTE);
            }
        }
        return total;
    }

    private static long milliseconds(LocalDateTime time) {
        return time.toLocalDate().toEpochDay() * 24 * 60 * MINUTE + time.toLocalTime().toNanoOfDay() / 1_000_000;
    }

    /** Whether the office is open on this day at all. */
    boolean isWorkingDay(LocalDate date) {
        return closing(date) > 0;
    }

    private boolean isOpen(long minute) {
        long day = minute / (24 * 60);
        if (day != this.lastDay) {
            this.lastDay = day;
            this.lastMinutes = minutesOf(LocalDate.ofEpochDay(day));
        }
        return this.lastMinutes[(int) (minute % (24 * 60))];
    }

    /** The minute of the day at which the office closes for good; 0 if it never opens. */
    private int closing(LocalDate date) {
        boolean[] minutes = minutesOf(date);
        for (int minute = minutes.length; minute > 0; minute--) {
            if (minutes[minute - 1]) {
                return minute;
            }
        }
        return 0;
    }

    private boolean[] minutesOf(LocalDate date) {
        return this.open.computeIfAbsent(date, this::look);
    }

    private boolean[] look(LocalDate date) {
        boolean[] minutes = new boolean[24 * 60];
        String sessions = sessionsOn(date);
        for (String session : sessions.isEmpty() ? new String[0] : sessions.split(",")) {
            int opens = minuteAt(session, 0);
            int closes = minuteAt(session, 6);
            for (int minute = 0; minute < minutes.length; minute++) {
                minutes[minute] |= minute >= opens && minute < closes;
            }
        }
        return minutes;
    }

    private static int minuteAt(String session, int place) {
        return (session.charAt(place) - '0') * 600 + (session.charAt(place + 1) - '0') * 60
                + (session.charAt(place + 3) - '0') * 10 + (session.charAt(place + 4) - '0');
    }

    private String sessionsOn(LocalDate date) {
        Plan.Hours rule = ruleOn(date);
        Plan.Special special = rule.observesDaysOff() ? specialOn(date) : null;
        if (special == null) {
            return rule.week().getOrDefault(date.getDayOfWeek(), "");
        }
        if (special.sessions() != null) {
            return special.sessions();
        }
        return special.type().equals("SWAP_WORK") ? rule.week().values().iterator().next() : "";
    }

    private boolean countsByMinutes(LocalDate date) {
        return ruleOn(date).byMinutes();
    }

    /** An agency's own hours go before the province's, the younger before the older. */
    private Plan.Hours ruleOn(LocalDate date) {
        Plan.Hours best = null;
        for (Plan.Hours rule : this.plan.hours()) {
            boolean applies = (rule.agency() == null || rule.agency().equals(this.agency))
                    && !date.isBefore(rule.from()) && (rule.until() == null || !date.isAfter(rule.until()));
            if (applies && (best == null || (best.agency() == null && rule.agency() != null)
                    || ((best.agency() == null) == (rule.agency() == null) && rule.from().isAfter(best.from())))) {
                best = rule;
            }
        }
        return best;
    }

    private Plan.Special specialOn(LocalDate date) {
        Plan.Special best = null;
        for (Plan.Special day : this.plan.days()) {
            boolean applies = day.confirmed() && day.date().equals(date)
                    && (day.agency() == null || day.agency().equals(this.agency));
            if (applies && (best == null || day.agency() != null)) {
                best = day;
            }
        }
        return best;
    }

}
