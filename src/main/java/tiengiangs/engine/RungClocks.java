package tiengiangs.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import tiengiangs.engine.ClockKeeper.Rung;
import tiengiangs.engine.ClockKeeper.StartedClock;

/**
 * Gathers timers into the clocks whose rungs they are.
 */
final class RungClocks {

    private RungClocks() {
    }

    static List<StartedClock> of(List<TimerEntity> timers) {
        Map<String, StartedClock> clocks = new LinkedHashMap<>();
        for (TimerEntity timer : timers) {
            ExecutionEntity execution = timer.getExecution();
            ActivityImpl element = execution.getProcessDefinition().findActivity(ExecutionTree.elementOf(timer));
            BoundTimer bound = BoundTimer.of(element);
            if (bound == null) {
                continue;
            }
            String scope = element.getEventScope().getId();
            clocks
                .computeIfAbsent(scope + " " + bound.clause(),
                        (key) -> new StartedClock(bound.clause(), scope, bound.owner(), new ArrayList<>()))
                .rungs()
                .add(new Rung(bound.id(), bound.rung(), String.valueOf(bound.limit().getValue(execution)),
                        timer.getDuedate().toInstant()));
        }
        return List.copyOf(clocks.values());
    }

    /** Id of the boundary timer that is this rung of this clock. */
    static String timerOf(ScopeImpl container, String scope, String clause, String rung) {
        for (ActivityImpl activity : container.getActivities()) {
            BoundTimer bound = BoundTimer.of(activity);
            if (bound != null && activity.getEventScope().getId().equals(scope) && bound.clause().equals(clause)
                    && bound.rung().equals(rung)) {
                return bound.id();
            }
            String nested = timerOf(activity, scope, clause, rung);
            if (nested != null) {
                return nested;
            }
        }
        return null;
    }

}
