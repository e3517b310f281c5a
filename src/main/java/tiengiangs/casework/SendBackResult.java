package tiengiangs.casework;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;

/**
 * Yêu cầu làm lại: the leader does not approve; the agency goes on under its old clock.
 */
@Component
class SendBackResult extends Step {

    private final TaskDecisions decisions;

    private final Reports reports;

    private final Clock clock;

    SendBackResult(TaskDecisions decisions, Reports reports, Clock clock) {
        this.decisions = decisions;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    void take(ReportCode code, DelegateExecution execution) {
        TaskDecision decision = this.decisions.latest(code, ReportProcess.APPROVE).orElseThrow();
        this.reports.record(HistoryEntry.of(code, this.clock.instant(), HistoryKind.SENT_BACK, decision.actor())
            .to(ReportStatus.RESULT_SENT_BACK)
            .agency(this.reports.find(code).orElseThrow().agency())
            .text(decision.text()));
    }

}
