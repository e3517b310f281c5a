package tiengiangs.engine;

import org.camunda.bpm.engine.delegate.Expression;

/**
 * A boundary timer that is a rung of a clock, as read from a diagram.
 *
 * @param id of the boundary event
 * @param clause whose clock it is
 * @param rung {@code soon}, {@code due} or {@code escalated}
 * @param owner who owes the step
 * @param limit the text of the limit, variables not yet filled in
 */
record BoundTimer(String id, String clause, String rung, String owner, Expression limit) {

}
