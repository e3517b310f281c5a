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
 * Mở lại: after a dissatisfied rating, at most once; the same agency, a new clock.
 */
@Component
class ReopenReport extends Step {

    private final CaseMapper cases;

    private final TaskDecisions decisions;

    private final Reports reports;

    private final Clock clock;

    ReopenReport(CaseMapper cases, TaskDecisions decisions, Reports reports, Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    void take(ReportCode code, DelegateExecution execution) {
        Instant now = this.clock.instant();
        TaskDecision decision = this.decisions.latest(code, ReportProcess.REVIEW_DISSATISFACTION).orElseThrow();
        this.cases.reopened(code, now);
        execution.setVariable(ReportProcess.REOPENED_AT, now.toString());
        this.reports.record(HistoryEntry.of(code, now, HistoryKind.REOPENED, decision.actor())
            .to(ReportStatus.REOPENED)
            .text(decision.text()));
    }

}
