package tiengiangs.casework;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import tiengiangs.reports.PublicFigure;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reports;
import tiengiangs.routing.Routing;
import tiengiangs.routing.Suggestion;

/**
 * Tiếp nhận và phân phối.
 */
@Component
class ReceiveForm implements TaskForm {

    private static final Set<String> OUTCOMES = Set.of("accept", "ask", "reject", "merge", "transfer");

    private final Assignments assignments;

    private final Routing routing;

    private final Reasons reasons;

    private final Questions questions;

    private final Reports reports;

    private final TaskDecisions decisions;

    ReceiveForm(Assignments assignments, Routing routing, Reasons reasons, Questions questions, Reports reports,
            TaskDecisions decisions) {
        this.assignments = assignments;
        this.routing = routing;
        this.reasons = reasons;
        this.questions = questions;
        this.reports = reports;
        this.decisions = decisions;
    }

    @Override
    public String task() {
        return ReportProcess.RECEIVE;
    }

    @Override
    public Map<String, Object> open(CaseView view) {
        Suggestion suggestion = this.routing.suggest(view.report());
        Map<String, Object> shown = new HashMap<>(this.assignments.choices());
        shown.put("leadAgency", suggestion.lead());
        shown.put("coordinators", suggestion.coordinators());
        shown.put("urgency", suggestion.urgency().name());
        shown.put("routingReason", suggestion.reason());
        shown.put("rejectReasons", this.reasons.choices("reject"));
        shown.put("transferTargets", this.reasons.choices("transfer"));
        return shown;
    }

    @Override
    public Map<String, Object> accept(Answers answers, CaseView view) {
        String outcome = answers.choice("outcome", OUTCOMES);
        TaskDecision decision = TaskDecision.of(view, outcome);
        Map<String, Object> variables = new HashMap<>(Map.of(ReportProcess.outcomeOf(task()), outcome));
        switch (outcome) {
            case "accept" -> decision = this.assignments.accept(answers, view, decision);
            case "ask" -> {
                String question = answers.text("question");
                if (view.row().waitingUntil() != null) {
                    throw answers.conflict("casework.conflict.alreadyAsked");
                }
                answers.check();
                decision = decision.text(question);
                variables.putAll(this.questions.ask(view, question));
            }
            case "merge" -> decision = decision.target(survivor(answers, view));
            case "reject" -> decision = closing(answers, decision, "rejectReason", "reject");
            default -> decision = closing(answers, decision, "transferTarget", "transfer");
        }
        answers.check();
        this.decisions.keep(decision);
        return variables;
    }

    private TaskDecision closing(Answers answers, TaskDecision decision, String field, String list) {
        String reason = answers.choice(field, this.reasons.codes(list));
        String reply = answers.optionalText("reply");
        String text = this.reasons.text(list, reason);
        return decision.reason(reason).text((reply != null) ? text + "\n" + reply : text);
    }

    private ReportCode survivor(Answers answers, CaseView view) {
        ReportCode survivor = ReportCode.read(answers.text("mergeInto")).orElse(null);
        boolean fits = survivor != null
                && this.reports.find(survivor).filter((other) -> isAlive(answers, view, other)).isPresent();
        if (!fits) {
            answers.problem("mergeInto", "casework.answer.survivor");
        }
        return survivor;
    }

    /** Whether the other, or the one it was merged into, may take this one in. */
    private boolean isAlive(Answers answers, CaseView view, Report other) {
        ReportCode root = (other.mergedInto() != null) ? other.mergedInto() : other.code();
        if (root.equals(view.code())) {
            return false;
        }
        try {
            return this.reports.lock(root).status().figure() != PublicFigure.REJECTED;
        }
        catch (PessimisticLockingFailureException ex) {
            // Somebody merges the other into this one at the same moment.
            throw answers.conflict("casework.conflict.busy");
        }
    }

}
