package tiengiangs.cockpit;

import java.util.Optional;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import tiengiangs.reports.ReportCode;

/**
 * The running process instances of cases.
 */
@Component
public class CaseInstances {

    private final RuntimeService instances;

    CaseInstances(RuntimeService instances) {
        this.instances = instances;
    }

    /** Id of the case's instance; empty if it is over or has not started. */
    public Optional<String> find(ReportCode code) {
        return Optional
            .ofNullable(this.instances.createProcessInstanceQuery()
                .processInstanceBusinessKey(code.value())
                .rootProcessInstances()
                .singleResult())
            .map(ProcessInstance::getId);
    }

}
