package tiengiangs.engine;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Hears the engine enter, ring and leave, and tells the {@link ClockKeeper} in plain
 * types.
 */
@Component
class ClockListener {

    private final ObjectProvider<ClockKeeper> keeper;

    ClockListener(ObjectProvider<ClockKeeper> keeper) {
        this.keeper = keeper;
    }

    void started(DelegateExecution execution) {
        List<TimerEntity> timers = ((ExecutionEntity) execution).getJobs()
            .stream()
            .filter(TimerEntity.class::isInstance)
            .map(TimerEntity.class::cast)
            .filter((timer) -> ExecutionTree.elementOf(timer) != null)
            .toList();
        List<String> silent = this.keeper.getObject().started(execution.getProcessBusinessKey(), RungClocks.of(timers));
        timers.stream()
            .filter((timer) -> silent.contains(ExecutionTree.elementOf(timer)))
            .forEach((timer) -> remove((ExecutionEntity) execution, timer));
    }

    private static void remove(ExecutionEntity execution, JobEntity timer) {
        timer.delete();
        execution.removeJob(timer);
    }

    void rang(DelegateExecution execution, String scope, BoundTimer timer) {
        execution.setVariables(
                this.keeper.getObject().rang(execution.getProcessBusinessKey(), timer.clause(), scope, timer.rung()));
    }

    void stopped(DelegateExecution execution, String scope) {
        this.keeper.getObject().stopped(execution.getProcessBusinessKey(), scope, execution.isCanceled());
    }

}
