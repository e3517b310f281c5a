package tiengiangs.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import tiengiangs.reports.ReportCode;

/**
 * A step of the diagram: a service task, or a listener at the door of one. It takes the
 * report's number from the engine and leaves nothing there but what gateways and timers
 * read.
 */
abstract class Step implements JavaDelegate, ExecutionListener {

    @Override
    public final void execute(DelegateExecution execution) {
        take(new ReportCode(execution.getProcessBusinessKey()), execution);
    }

    @Override
    public final void notify(DelegateExecution execution) {
        take(new ReportCode(execution.getProcessBusinessKey()), execution);
    }

    abstract void take(ReportCode code, DelegateExecution execution);

}
