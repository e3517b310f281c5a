package tiengiangs.worktime;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * One day in the explanation of a due time: what of it counted, or why it did not.
 *
 * @param part the part of the limit to which the day belongs
 * @param name what the day is called (Quốc khánh), {@code null} on an ordinary one
 * @param counted the working time counted on it
 * @param day its number among the working days counted; 0 where minutes are counted
 */
public record Step(LocalDate date, Part part, Kind kind, String name, List<Stretch> counted, int day) {

    public Step {
        counted = List.copyOf(counted);
    }

    /**
     * Whole working minutes counted on the day.
     */
    public long minutes() {
        return this.counted.stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus).toMinutes();
    }

    /**
     * The parts of a limit, in the order in which they are counted.
     */
    public enum Part {

        /** The limit itself. */
        LIMIT,

        /** Working days added: a granted extension. */
        PLUS_DAYS,

        /** Working minutes added: pauses. */
        PLUS_MINUTES,

        /** The percentage, counted from the start again. */
        SHARE

    }

    /**
     * What became of the day.
     */
    public enum Kind {

        /** It counted, in whole or in part. */
        COUNTED,

        /** The day of the start is not counted. */
        START_DAY,

        /** A working day, but the office had closed already. */
        AFTER_HOURS,

        /** A weekly rest day. */
        REST_DAY,

        /** See {@link DayType#HOLIDAY}. */
        HOLIDAY,

        /** See {@link DayType#COMPENSATORY}. */
        COMPENSATORY,

        /** See {@link DayType#SWAP_OFF}. */
        SWAP_OFF

    }

}
