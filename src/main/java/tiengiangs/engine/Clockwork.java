package tiengiangs.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Winds running clocks: computes their timers and their tasks' dates again from their own
 * anchors, and brings back a timer that fired too early because a day off was not known
 * yet. What moves is told to the {@link ClockKeeper} in the same transaction.
 */
@Component
public class Clockwork {

    private final ProcessEngineConfigurationImpl engine;

    private final RuntimeService instances;

    private final ObjectProvider<ClockKeeper> keeper;

    Clockwork(@Lazy ProcessEngineConfigurationImpl engine, @Lazy RuntimeService instances,
            ObjectProvider<ClockKeeper> keeper) {
        this.engine = engine;
        this.instances = instances;
        this.keeper = keeper;
    }

    /**
     * Computes every timer and task date of the case again; nothing happens if it has no
     * running instance.
     */
    public void recalculate(String caseCode) {
        recalculate(caseCode, Map.of());
    }

    /**
     * The same with new values of what the limits read.
     */
    public void recalculate(String caseCode, Map<String, Object> variables) {
        run(caseCode, (context, tree) -> {
            tree.root().setVariables(variables);
            List<TimerEntity> timers = tree.timers();
            timers.forEach((timer) -> declarationOf(timer).resolveAndSetDuedate(timer.getExecution(), timer, true));
            tree.tasks().forEach((task) -> TaskDates.recompute(task, this.engine));
            this.keeper.getObject().moved(caseCode, RungClocks.of(timers));
        });
    }

    /**
     * Brings back the timer of a rung that has rung, if on today's calendar its time is
     * still to come.
     * @return when it will ring now; empty if its time has passed or its element has been
     * left
     */
    public Optional<Instant> rearm(String caseCode, String scope, String clause, String rung) {
        Instant[] due = new Instant[1];
        run(caseCode, (context, tree) -> tree.scopeOf(scope).ifPresent((execution) -> {
            String timerId = RungClocks.timerOf(execution.getProcessDefinition(), scope, clause, rung);
            TimerEntity timer = TimerDeclarationImpl
                .getDeclarationsForScope(execution.getProcessDefinition().findActivity(timerId).getEventScope())
                .get(timerId)
                .createTimerInstance(execution);
            if (timer.getDuedate().after(ClockUtil.getCurrentTime())) {
                due[0] = timer.getDuedate().toInstant();
            }
            else {
                timer.delete();
                execution.removeJob(timer);
            }
        }));
        return Optional.ofNullable(due[0]);
    }

    private void run(String caseCode, Winding winding) {
        this.engine.getCommandExecutorTxRequired().execute((Command<Void>) (context) -> {
            context.runWithoutAuthorization(() -> {
                ExecutionEntity root = rootOf(caseCode, context);
                if (root != null) {
                    winding.on(context, new ExecutionTree(root));
                }
                return null;
            });
            return null;
        });
    }

    private ExecutionEntity rootOf(String caseCode, CommandContext context) {
        for (ExecutionEntity cached : context.getDbEntityManager().getCachedEntitiesByType(ExecutionEntity.class)) {
            if (cached.isProcessInstanceExecution() && caseCode.equals(cached.getBusinessKey()) && !cached.isEnded()) {
                return cached;
            }
        }
        ProcessInstance instance = this.instances.createProcessInstanceQuery()
            .processInstanceBusinessKey(caseCode)
            .singleResult();
        return (instance != null) ? context.getExecutionManager().findExecutionById(instance.getId()) : null;
    }

    private static TimerDeclarationImpl declarationOf(TimerEntity timer) {
        String id = ExecutionTree.elementOf(timer);
        ActivityImpl element = timer.getExecution().getProcessDefinition().findActivity(id);
        return TimerDeclarationImpl.getDeclarationsForScope(element.getEventScope()).get(id);
    }

    private interface Winding {

        void on(CommandContext context, ExecutionTree tree);

    }

}
