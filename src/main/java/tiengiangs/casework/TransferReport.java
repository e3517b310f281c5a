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
 * Chuyển kênh khác: a complaint, a denunciation or a crime tip belongs to another
 * procedure.
 */
@Component
class TransferReport extends Step {

    private final TaskDecisions decisions;

    private final Reports reports;

    private final Clock clock;

    TransferReport(TaskDecisions decisions, Reports reports, Clock clock) {
        this.decisions = decisions;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    void take(ReportCode code, DelegateExecution execution) {
        TaskDecision decision = this.decisions.latest(code, ReportProcess.RECEIVE).orElseThrow();
        this.reports.record(HistoryEntry.of(code, this.clock.instant(), HistoryKind.TRANSFERRED, decision.actor())
            .to(ReportStatus.TRANSFERRED_OUT)
            .text(decision.text()));
    }

}
