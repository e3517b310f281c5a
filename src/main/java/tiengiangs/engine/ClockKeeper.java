package tiengiangs.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Told by the engine when clocks of a diagram start, ring and stop, in the transaction in
 * which their timers are written. A clock is the set of boundary timers of one element
 * that carry the same extension property {@code clause}; each is a rung of its ladder.
 */
public interface ClockKeeper {

    /**
     * The element with these clocks has been entered and its timers exist.
     * @return the boundary timers whose rung has rung before and must not ring again
     */
    List<String> started(String caseCode, List<StartedClock> clocks);

    /**
     * These running clocks have been counted again, rungs that have rung included.
     */
    void moved(String caseCode, List<StartedClock> clocks);

    /**
     * A rung was reached.
     * @return variables that what follows in the diagram reads
     */
    Map<String, Object> rang(String caseCode, String clause, String scope, String rung);

    /**
     * The element has been left; {@code interrupted} when it was cut off instead of done.
     */
    void stopped(String caseCode, String scope, boolean interrupted);

    /**
     * A clock that starts.
     *
     * @param clause the regulation's clause, {@code house}, {@code answer} or
     * {@code rating}
     * @param scope id of the element whose clock it is
     * @param owner who owes the step, as the diagram says it
     * @param rungs the ladder
     */
    record StartedClock(String clause, String scope, String owner, List<Rung> rungs) {
    }

    /**
     * One timer of a ladder.
     *
     * @param timer id of the boundary event
     * @param rung {@code soon}, {@code due} or {@code escalated}
     * @param text the limit with its variables filled in
     * @param due when it rings
     */
    record Rung(String timer, String rung, String text, Instant due) {
    }

}
