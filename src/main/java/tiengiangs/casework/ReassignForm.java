package tiengiangs.casework;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;

/**
 * Phân phối lại: another agency, or the same one with a ruling. After the return window
 * (R3), choosing another agency is the Centre's consent to the late return.
 */
@Component
class ReassignForm implements TaskForm {

    private final Assignments assignments;

    private final TaskDecisions decisions;

    private final Reports reports;

    ReassignForm(Assignments assignments, TaskDecisions decisions, Reports reports) {
        this.assignments = assignments;
        this.reports = reports;
        this.decisions = decisions;
    }

    @Override
    public String task() {
        return ReportProcess.REASSIGN;
    }

    @Override
    public Map<String, Object> open(CaseView view) {
        Map<String, Object> shown = this.assignments.choices();
        shown.put("urgency", view.report().urgency().name());
        shown.put("returnedLate", isLate(view));
        shown.put("returnReason",
                this.decisions.latest(view.code(), ReportProcess.RESOLVE).map(TaskDecision::text).orElse(""));
        return shown;
    }

    @Override
    public Map<String, Object> accept(Answers answers, CaseView view) {
        String outcome = answers.choice("outcome", Set.of("other", "same"));
        answers.check();
        TaskDecision decision = TaskDecision.of(view, outcome);
        if ("other".equals(outcome)) {
            decision = this.assignments.accept(answers, view, decision);
            if (decision.agency().equals(view.report().agency())) {
                answers.problem("leadAgency", "casework.answer.otherAgency");
            }
        }
        else {
            decision = decision.text(answers.text("ruling"));
        }
        answers.check();
        this.decisions.keep(decision);
        return Map.of(ReportProcess.outcomeOf(task()), outcome);
    }

    private boolean isLate(CaseView view) {
        return this.reports.historyOf(view.code())
            .stream()
            .filter((entry) -> entry.status() == ReportStatus.RETURNED)
            .reduce((earlier, later) -> later)
            .filter((entry) -> entry.kind() == HistoryKind.RETURNED_LATE)
            .isPresent();
    }

}
