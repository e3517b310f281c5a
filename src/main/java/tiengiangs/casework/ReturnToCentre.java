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
 * Chuyển trả: the agency gave the case back; after the return window (R3) that is a
 * breach, and the Centre decides whether it consents.
 */
@Component
class ReturnToCentre extends Step {

    private final CaseMapper cases;

    private final ClockMapper clocks;

    private final TaskDecisions decisions;

    private final Reports reports;

    private final Clock clock;

    ReturnToCentre(CaseMapper cases, ClockMapper clocks, TaskDecisions decisions, Reports reports, Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.decisions = decisions;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    void take(ReportCode code, DelegateExecution execution) {
        Instant now = this.clock.instant();
        TaskDecision decision = this.decisions.latest(code, ReportProcess.RESOLVE).orElseThrow();
        RunningClock window = this.clocks.findLatest(code, ReportProcess.HANDLING, "R3");
        boolean late = decision.at().isAfter(window.due());
        this.cases.countReturn(code);
        this.reports.record(
                HistoryEntry.of(code, now, late ? HistoryKind.RETURNED_LATE : HistoryKind.RETURNED, decision.actor())
                    .to(ReportStatus.RETURNED)
                    .agency(this.reports.find(code).orElseThrow().agency())
                    .clock("R3", window.due())
                    .text(decision.text()));
        execution.setVariable(ReportProcess.RETURNED_AT, now.toString());
    }

}
