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
import tiengiangs.worktime.WorkingTime;

/**
 * The Centre rules that the case stays where it was: the clock keeps its start, and the
 * time at the Centre counts as pause.
 */
@Component
class RuleSameAgency extends Step {

    private final CaseMapper cases;

    private final TaskDecisions decisions;

    private final Reports reports;

    private final WorkingTime workingTime;

    private final Clock clock;

    RuleSameAgency(CaseMapper cases, TaskDecisions decisions, Reports reports, WorkingTime workingTime, Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.reports = reports;
        this.workingTime = workingTime;
        this.clock = clock;
    }

    @Override
    void take(ReportCode code, DelegateExecution execution) {
        Instant now = this.clock.instant();
        TaskDecision decision = this.decisions.latest(code, ReportProcess.REASSIGN).orElseThrow();
        String agency = this.reports.find(code).orElseThrow().agency();
        Instant returnedAt = Instant.parse((String) execution.getVariable(ReportProcess.RETURNED_AT));
        long pause = this.cases.find(code).handlingPause() + this.workingTime.minutesBetween(returnedAt, now, agency);
        this.cases.pauseHandling(code, pause);
        this.reports.record(HistoryEntry.of(code, now, HistoryKind.RULED, decision.actor())
            .to(ReportStatus.ASSIGNED)
            .agency(agency)
            .text(decision.text()));
    }

}
