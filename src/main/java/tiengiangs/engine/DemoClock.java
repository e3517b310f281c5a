package tiengiangs.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Moves the application's clock, so that the demonstration's past can be lived through.
 * There is none outside the profile {@code demo}, and nothing else may run while it is
 * moved.
 */
@Component
@Profile("demo")
public class DemoClock {

    private final ManagementService jobs;

    private final RuntimeService instances;

    private final Map<String, String> caseOfInstance = new HashMap<>();

    DemoClock(ManagementService jobs, RuntimeService instances) {
        this.jobs = jobs;
        this.instances = instances;
    }

    /**
     * Lets time pass until then: every timer of these cases rings at its own time, in
     * order. Timers of other cases are left to the job executor and the real clock.
     * @param cases numbers of cases, as business keys
     */
    public void passTo(Instant until, Set<String> cases) {
        for (Job job = nextDue(until, cases); job != null; job = nextDue(until, cases)) {
            if (job.getDuedate().after(ClockUtil.getCurrentTime())) {
                ClockUtil.setCurrentTime(job.getDuedate());
            }
            this.jobs.executeJob(job.getId());
        }
        ClockUtil.setCurrentTime(Date.from(until));
    }

    /**
     * Goes on with the real time.
     */
    public void reset() {
        ClockUtil.reset();
    }

    private Job nextDue(Instant until, Set<String> cases) {
        return this.jobs.createJobQuery()
            .active()
            .duedateLowerThan(Date.from(until.plusMillis(1)))
            .list()
            .stream()
            .filter((job) -> job.getProcessInstanceId() != null && cases.contains(caseOf(job.getProcessInstanceId())))
            .min(Comparator.comparing(Job::getDuedate).thenComparing(Job::getCreateTime))
            .orElse(null);
    }

    private String caseOf(String instance) {
        return this.caseOfInstance.computeIfAbsent(instance, (id) -> {
            ProcessInstance found = this.instances.createProcessInstanceQuery().processInstanceId(id).singleResult();
            return (found != null && found.getBusinessKey() != null) ? found.getBusinessKey() : "";
        });
    }

}
