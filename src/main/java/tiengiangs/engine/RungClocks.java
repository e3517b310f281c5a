package tiengiangs.engine;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
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

    /**
     * The clocks of every element that is active, with the rungs whose timer is gone.
     */
    static List<StartedClock> running(ExecutionTree tree, BusinessCalendar calendar) {
        Map<String, Date> armed = new HashMap<>();
        tree.timers().forEach((timer) -> armed.put(ExecutionTree.elementOf(timer), timer.getDuedate()));
        Map<String, StartedClock> clocks = new LinkedHashMap<>();
        for (ActivityImpl element : elements(tree.definition(), new ArrayList<>())) {
            BoundTimer bound = BoundTimer.of(element);
            String scope = element.getEventScope().getId();
            tree.scopeOf(scope).ifPresent((execution) -> {
                String text = String.valueOf(bound.limit().getValue(execution));
                Date due = armed.containsKey(bound.id()) ? armed.get(bound.id()) : calendar.resolveDuedate(text);
                clocks
                    .computeIfAbsent(scope + " " + bound.clause(),
                            (key) -> new StartedClock(bound.clause(), scope, bound.owner(), new ArrayList<>()))
                    .rungs()
                    .add(new Rung(bound.id(), bound.rung(), text, due.toInstant()));
            });
        }
        return List.copyOf(clocks.values());
    }

    /** Id of the boundary timer that is this rung of this clock. */
    static String timerOf(ScopeImpl definition, String scope, String clause, String rung) {
        return elements(definition, new ArrayList<>()).stream()
            .filter((element) -> element.getEventScope().getId().equals(scope))
            .map(BoundTimer::of)
            .filter((bound) -> bound.clause().equals(clause) && bound.rung().equals(rung))
            .map(BoundTimer::id)
            .findFirst()
            .orElseThrow();
    }

    /** Every boundary timer of a clock within this scope. */
    private static List<ActivityImpl> elements(ScopeImpl container, List<ActivityImpl> found) {
        for (ActivityImpl activity : container.getActivities()) {
            if (BoundTimer.of(activity) != null) {
                found.add(activity);
            }
            elements(activity, found);
        }
        return found;
    }

}
