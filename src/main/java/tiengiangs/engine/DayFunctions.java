package tiengiangs.engine;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * A function that lists of tasks may use, besides the engine's own.
 */
public final class DayFunctions {

    private DayFunctions() {
    }

    /**
     * The last instant of today, Vietnamese time.
     */
    public static Date endOfToday() {
        Instant now = ClockUtil.getCurrentTime().toInstant();
        return Date.from(now.atZone(ZoneId.of("Asia/Ho_Chi_Minh")).with(LocalTime.MAX).toInstant());
    }

}
