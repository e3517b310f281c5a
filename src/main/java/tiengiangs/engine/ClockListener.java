package tiengiangs.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tiengiangs.engine.ClockKeeper.Rung;
import tiengiangs.engine.ClockKeeper.StartedClock;

/**
 * Hears the engine enter, leave and ring, and tells the {@link ClockKeeper} in plain
 * types.
 */
@Component
class ClockListener {

    private final ObjectProvider<ClockKeeper> keeper;

    ClockListener(ObjectProvider<ClockKeeper> keeper) {
        this.keeper = keeper;
    }

    void started(DelegateExecution execution, String scope, List<BoundTimer> timers) {
        Map<String, JobEntity> jobs = jobsOf((ExecutionEntity) execution);
        Map<String, StartedClock> clocks = new LinkedHashMap<>();
        for (BoundTimer timer : timers) {
            JobEntity job = jobs.get(timer.id());
            clocks
                .computeIfAbsent(timer.clause(),
                        (clause) -> new StartedClock(clause, scope, timer.owner(), new ArrayList<>()))
                .rungs()
                .add(new Rung(timer.id(), timer.rung(), String.valueOf(timer.limit().getValue(execution)),
                        job.getDuedate().toInstant()));
        }
        this.keeper.getObject()
            .started(execution.getProcessBusinessKey(), List.copyOf(clocks.values()))
            .forEach((rung) -> jobs.get(rung).delete());
    }

    void rang(DelegateExecution execution, String scope, BoundTimer timer) {
        this.keeper.getObject().rang(execution.getProcessBusinessKey(), timer.clause(), scope, timer.rung());
    }

    void stopped(DelegateExecution execution, String scope) {
        this.keeper.getObject().stopped(execution.getProcessBusinessKey(), scope, execution.isCanceled());
    }

    private static Map<String, JobEntity> jobsOf(ExecutionEntity execution) {
        Map<String, JobEntity> jobs = new LinkedHashMap<>();
        for (JobEntity job : execution.getJobs()) {
            if (job.getJobHandlerConfiguration() instanceof TimerJobConfiguration timer) {
                jobs.put(timer.getTimerElementKey(), job);
            }
        }
        return jobs;
    }

}
