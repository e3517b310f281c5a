package tiengiangs.worktime;

import java.time.Instant;
import java.util.List;

/**
 * A room whose promises depend on the calendar, and which can say what a change would
 * move.
 */
public interface CalendarImpact {

    /**
     * What would move if these calendars were in force: every open clock counted again
     * with {@link Calendars#due(Limit)} from its own text. Nothing is changed.
     */
    List<Move> preview(Calendars proposed);

    /**
     * How many cases still wait to be counted again after the last change.
     */
    int waiting();

    /**
     * A promise that would move.
     *
     * @param code number of the report
     * @param clause whose clock it is
     */
    record Move(String code, String clause, Instant from, Instant to) {
    }

}
