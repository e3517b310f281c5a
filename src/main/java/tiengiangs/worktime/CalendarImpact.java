package tiengiangs.worktime;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * A room whose promises depend on the calendar, and which can say what a change would
 * move.
 */
public interface CalendarImpact {

    /**
     * What would move if these calendars were in force.
     * @param calendars the proposed calendar by agency code ({@code null} for the
     * province)
     */
    List<Move> preview(Function<String, WorkCalendar> calendars);

    /**
     * A promise that would move.
     *
     * @param code number of the report
     * @param clause whose clock it is
     */
    record Move(String code, String clause, Instant from, Instant to) {
    }

}
