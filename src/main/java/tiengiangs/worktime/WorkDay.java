package tiengiangs.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One day of a calendar.
 *
 * @param open when the office is open, in order; empty on a day that does not count
 * @param kind {@link Step.Kind#COUNTED}, or why the day does not count
 * @param name what the day is called, {@code null} on an ordinary one
 */
record WorkDay(LocalDate date, List<Stretch> open, Step.Kind kind, String name) {

    boolean isWorking() {
        return !this.open.isEmpty();
    }

    Instant closes() {
        return this.open.get(this.open.size() - 1).to();
    }

    Step counted(Step.Part part, List<Stretch> stretches, int number) {
        return new Step(this.date, part, Step.Kind.COUNTED, this.name, stretches, number);
    }

    Step skipped(Step.Part part, Step.Kind why) {
        return new Step(this.date, part, why, this.name, List.of(), 0);
    }

}
