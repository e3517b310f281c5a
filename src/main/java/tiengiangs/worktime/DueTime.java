package tiengiangs.worktime;

import java.time.Instant;
import java.util.List;

/**
 * When a limit is reached, and the steps by which it was counted.
 *
 * @param instant the due time, whole milliseconds
 * @param start where the counting began
 * @param counting how its working days were counted
 * @param steps every day that was looked at, part by part
 */
public record DueTime(Instant instant, Instant start, Limit limit, Counting counting, List<Step> steps) {

    public DueTime {
        steps = List.copyOf(steps);
    }

}
