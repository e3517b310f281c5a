package tiengiangs.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/**
 * A running instance as the engine holds it in memory, with what the present transaction
 * has added and not yet written.
 */
class ExecutionTree {

    private final List<ExecutionEntity> executions = new ArrayList<>();

    ExecutionTree(ExecutionEntity root) {
        collect(root);
    }

    private void collect(ExecutionEntity execution) {
        this.executions.add(execution);
        execution.getExecutions().forEach(this::collect);
    }

    ExecutionEntity root() {
        return this.executions.get(0);
    }

    List<TimerEntity> timers() {
        List<TimerEntity> timers = new ArrayList<>();
        for (ExecutionEntity execution : this.executions) {
            for (JobEntity job : execution.getJobs()) {
                if (job instanceof TimerEntity timer && elementOf(timer) != null) {
                    timers.add(timer);
                }
            }
        }
        return timers;
    }

    List<TaskEntity> tasks() {
        return this.executions.stream().flatMap((execution) -> execution.getTasks().stream()).toList();
    }

    /** The execution that holds the timers of the active element with this id. */
    Optional<ExecutionEntity> scopeOf(String id) {
        ScopeImpl scope = this.executions.get(0).getProcessDefinition().findActivity(id);
        return this.executions.stream()
            .filter((execution) -> execution.getExecutions().isEmpty() && execution.getActivity() != null)
            .filter((leaf) -> isWithin(leaf.getActivity(), scope))
            .map((leaf) -> (ExecutionEntity) leaf.createActivityExecutionMapping().get(scope))
            .findFirst();
    }

    private static boolean isWithin(ScopeImpl activity, ScopeImpl scope) {
        ScopeImpl current = activity;
        while (current != null && current != scope) {
            current = current.getFlowScope();
        }
        return current != null;
    }

    /**
     * Id of the timer's element in the diagram; {@code null} if it is not an event's
     * timer.
     */
    static String elementOf(JobEntity job) {
        return (job.getJobHandlerConfiguration() instanceof TimerJobConfiguration timer) ? timer.getTimerElementKey()
                : null;
    }

}
