package tiengiangs.engine;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * A boundary timer that is a rung of a clock, as read from a diagram; the engine's own
 * element carries it.
 *
 * @param id of the boundary event
 * @param clause whose clock it is
 * @param rung {@code soon}, {@code due} or {@code escalated}
 * @param owner who owes the step
 * @param limit the text of the limit, variables not yet filled in
 */
record BoundTimer(String id, String clause, String rung, String owner, Expression limit) {

    private static final String PROPERTY = "tiengiangs.clock";

    /** The clock that this element is a rung of, or {@code null}. */
    static BoundTimer of(ActivityImpl element) {
        return (BoundTimer) element.getProperty(PROPERTY);
    }

    void bindTo(ActivityImpl element) {
        element.setProperty(PROPERTY, this);
    }

}
