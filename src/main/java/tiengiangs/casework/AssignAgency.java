package tiengiangs.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;
import tiengiangs.reports.Urgency;
import tiengiangs.routing.Routing;

/**
 * Gives the case to the agency that was decided on and starts its clocks R2 and R3 anew;
 * a reopened case goes to the same agency with a shorter target.
 */
@Component
class AssignAgency extends Step {

    private static final Set<String> DECIDING = Set.of(ReportProcess.RECEIVE, ReportProcess.REASSIGN);

    private final CaseMapper cases;

    private final TaskDecisions decisions;

    private final Reports reports;

    private final Routing routing;

    private final Clock clock;

    AssignAgency(CaseMapper cases, TaskDecisions decisions, Reports reports, Routing routing, Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.reports = reports;
        this.routing = routing;
        this.clock = clock;
    }

    @Override
    void take(ReportCode code, DelegateExecution execution) {
        Instant now = this.clock.instant();
        Report report = this.reports.find(code).orElseThrow();
        boolean reopened = ReportStatus.REOPENED == report.status();
        Assignment assignment = reopened ? new Assignment(report.agency(), report.urgency()) : decided(code);
        this.reports.assign(code, assignment.agency(), assignment.urgency());
        this.cases.pauseHandling(code, 0);
        this.reports.record(HistoryEntry.of(code, now, HistoryKind.ASSIGNED, HistoryEntry.CLOCK)
            .to(reopened ? ReportStatus.REOPENED : ReportStatus.ASSIGNED)
            .agency(assignment.agency()));
        execution.setVariable(ReportProcess.AGENCY, assignment.agency());
        execution.setVariable(ReportProcess.ASSIGNED_AT, now.toString());
        execution.setVariable(ReportProcess.EXTENSION, 0);
        boolean secondRound = this.cases.find(code).reopenedAt() != null;
        execution.setVariable(ReportProcess.TARGET,
                this.routing.targetOf(this.reports.find(code).orElseThrow(), secondRound));
        if (execution.hasVariable(ReportProcess.OVERDUE_AT)) {
            // The agency before need not explain its delay any more: the new one has a
            // clock of its own.
            execution.setVariable(ReportProcess.OVERDUE_AT, null);
        }
    }

    private Assignment decided(ReportCode code) {
        TaskDecision last = this.decisions.of(code)
            .stream()
            .filter((decision) -> DECIDING.contains(decision.task()) && decision.agency() != null)
            .reduce((earlier, later) -> later)
            .orElseThrow();
        return new Assignment(last.agency(), last.urgency());
    }

    private record Assignment(String agency, Urgency urgency) {
    }

}
