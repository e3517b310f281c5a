package tiengiangs.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import tiengiangs.engine.Clockwork;
import tiengiangs.reports.ReportCode;

/**
 * An answer is awaited from the reporter: the running clocks of the case take the pause
 * over.
 */
@Component
class PauseClock extends Step {

    private final Clockwork clockwork;

    PauseClock(Clockwork clockwork) {
        this.clockwork = clockwork;
    }

    @Override
    void take(ReportCode code, DelegateExecution execution) {
        this.clockwork.recalculate(code.value());
    }

}
