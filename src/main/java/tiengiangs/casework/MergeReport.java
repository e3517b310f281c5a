package tiengiangs.casework;

import java.time.Clock;
import java.time.Instant;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;

/**
 * Gộp: the report ends here and follows the one into which it was merged.
 */
@Component
class MergeReport extends Step {

    private final TaskDecisions decisions;

    private final Reports reports;

    private final Clock clock;

    MergeReport(TaskDecisions decisions, Reports reports, Clock clock) {
        this.decisions = decisions;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    void take(ReportCode code, DelegateExecution execution) {
        TaskDecision decision = this.decisions.latest(code, ReportProcess.RECEIVE).orElseThrow();
        Instant now = this.clock.instant();
        this.reports.merge(code, decision.target());
        this.reports.record(HistoryEntry.of(code, now, HistoryKind.MERGED, decision.actor())
            .to(ReportStatus.MERGED)
            .text(decision.target().toString()));
        this.reports.record(
                HistoryEntry.of(decision.target(), now, HistoryKind.ABSORBED, decision.actor()).text(code.toString()));
    }

}
