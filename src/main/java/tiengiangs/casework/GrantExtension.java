package tiengiangs.casework;

import java.time.Clock;
import java.time.Instant;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import tiengiangs.engine.Clockwork;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reports;

/**
 * Gia hạn: once, at most 6 working days, with an interim answer to the reporter; the
 * clocks of the case move.
 */
@Component
class GrantExtension extends Step {

    private final CaseMapper cases;

    private final TaskDecisions decisions;

    private final Reports reports;

    private final Clockwork clockwork;

    private final Marks marks;

    private final Clock clock;

    GrantExtension(CaseMapper cases, TaskDecisions decisions, Reports reports, Clockwork clockwork, Marks marks,
            Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.reports = reports;
        this.clockwork = clockwork;
        this.marks = marks;
        this.clock = clock;
    }

    @Override
    void take(ReportCode code, DelegateExecution execution) {
        Instant now = this.clock.instant();
        TaskDecision decision = this.decisions.latest(code, ReportProcess.DECIDE_EXTENSION).orElseThrow();
        this.cases.extended(code, now);
        execution.setVariable(ReportProcess.EXTENSION, decision.days());
        this.clockwork.recalculate(code.value());
        if (this.marks.liftEarly(code)) {
            execution.setVariable(ReportProcess.OVERDUE_AT, null);
        }
        this.reports.record(HistoryEntry.of(code, now, HistoryKind.EXTENSION_GRANTED, decision.actor())
            .agency(this.reports.find(code).orElseThrow().agency())
            .text(decision.text()));
    }

}
