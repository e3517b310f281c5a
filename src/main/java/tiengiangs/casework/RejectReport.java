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
 * Hủy tiếp nhận: the report is not taken up; its sender learns the reason and where else
 * to go.
 */
@Component
class RejectReport extends Step {

    private final TaskDecisions decisions;

    private final Reports reports;

    private final Clock clock;

    RejectReport(TaskDecisions decisions, Reports reports, Clock clock) {
        this.decisions = decisions;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    void take(ReportCode code, DelegateExecution execution) {
        TaskDecision decision = this.decisions.latest(code, ReportProcess.RECEIVE).orElseThrow();
        this.reports.record(HistoryEntry.of(code, this.clock.instant(), HistoryKind.REJECTED, decision.actor())
            .to(ReportStatus.REJECTED)
            .text(decision.text()));
    }

}
