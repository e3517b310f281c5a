package tiengiangs.casework;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

/**
 * Phân phối lại: another agency, or the same one with a ruling. After the return window
 * (R3), choosing another agency is the Centre's consent to the late return.
 */
@Component
class ReassignForm implements TaskForm {

    private final Assignments assignments;

    private final TaskDecisions decisions;

    private final ClockMapper clocks;

    ReassignForm(Assignments assignments, TaskDecisions decisions, ClockMapper clocks) {
        this.assignments = assignments;
        this.clocks = clocks;
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

    /** A day off that is confirmed afterwards may have kept the window open. */
    private boolean isLate(CaseView view) {
        RunningClock window = this.clocks.findLatest(view.code(), ReportProcess.HANDLING, "R3");
        return this.decisions.latest(view.code(), ReportProcess.RESOLVE)
            .filter((decision) -> decision.at().isAfter(window.due()))
            .isPresent();
    }

}
