package tiengiangs.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts forward through a calendar, day by day, and writes down what it does: the
 * explanation of a due time is the trace of its computation. The cost grows with the
 * days, not with the minutes.
 */
final class Walk {

    /** The longest closure that is believed; beyond it the calendar has no hours. */
    private static final int PATIENCE = 400;

    private final WorkCalendar calendar;

    private final List<Step> trace = new ArrayList<>();

    Walk(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    List<Step> trace() {
        return this.trace;
    }

    void note(Step step) {
        this.trace.add(step);
    }

    /**
     * When so much working time has passed since the start; at the very end of a session
     * rather than at the beginning of the next one.
     */
    Instant minutes(Instant start, Duration amount, Step.Part part) {
        Duration left = amount;
        LocalDate first = this.calendar.dateOf(start);
        LocalDate counted = first;
        for (LocalDate date = first; !date.isAfter(counted.plusDays(PATIENCE)); date = date.plusDays(1)) {
            WorkDay day = this.calendar.day(date);
            List<Stretch> used = new ArrayList<>();
            for (Stretch open : day.open()) {
                Stretch rest = open.since(start);
                if (rest != null && !left.isZero()) {
                    used.add(rest.atMost(left));
                    left = left.minus(used.get(used.size() - 1).length());
                }
            }
            note(day, used, part, date.equals(first));
            if (left.isZero()) {
                return used.get(used.size() - 1).to();
            }
            counted = used.isEmpty() ? counted : date;
        }
        throw closed(first);
    }

    /**
     * The closing time of the n-th working day after this date.
     */
    Instant days(LocalDate after, int amount, Step.Part part) {
        LocalDate counted = after;
        int number = 0;
        for (LocalDate date = after.plusDays(1); !date.isAfter(counted.plusDays(PATIENCE)); date = date.plusDays(1)) {
            WorkDay day = this.calendar.day(date);
            if (!day.isWorking()) {
                note(day.skipped(part, day.kind()));
                continue;
            }
            counted = date;
            number++;
            note(day.counted(part, day.open(), number));
            if (number == amount) {
                return day.closes();
            }
        }
        throw closed(after);
    }

    private void note(WorkDay day, List<Stretch> used, Step.Part part, boolean first) {
        if (!used.isEmpty()) {
            note(day.counted(part, used, 0));
        }
        else if (!first || part == Step.Part.LIMIT) {
            note(day.skipped(part, day.isWorking() ? Step.Kind.AFTER_HOURS : day.kind()));
        }
    }

    private static IllegalStateException closed(LocalDate start) {
        return new IllegalStateException("No office is open within " + PATIENCE + " days after " + start
                + ": enter working hours that are valid then.");
    }

}
