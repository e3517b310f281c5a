package tiengiangs.worktime;

import java.time.Instant;
import java.util.List;

/**
 * When a limit is due, and the days by which it was counted.
 *
 * @param start the instant from which working time was counted
 * @param instant when it is due
 * @param counting how days were counted
 * @param steps day by day, in order
 */
public record DueTime(Instant start, Instant instant, Counting counting, List<Step> steps) {

    public DueTime {
        steps = List.copyOf(steps);
    }

}
