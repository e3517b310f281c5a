package tiengiangs.casework;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.Reports;

/**
 * Xem xét đánh giá không hài lòng: reopen, at most once, or keep the result with reasons;
 * never by the person who resolved it.
 */
@Component
class ReviewDissatisfactionForm implements TaskForm {

    private final Reports reports;

    private final TaskDecisions decisions;

    ReviewDissatisfactionForm(Reports reports, TaskDecisions decisions) {
        this.reports = reports;
        this.decisions = decisions;
    }

    @Override
    public String task() {
        return ReportProcess.REVIEW_DISSATISFACTION;
    }

    @Override
    public Map<String, Object> open(CaseView view) {
        return Map.of("mayReopen", view.row().reopenedAt() == null);
    }

    @Override
    public Map<String, Object> accept(Answers answers, CaseView view) {
        String outcome = answers.choice("outcome", Set.of("reopen", "keep"));
        String reasons = answers.text("reasons");
        answers.check();
        if ("reopen".equals(outcome) && view.row().reopenedAt() != null) {
            throw answers.conflict("casework.conflict.reopenedBefore");
        }
        if (resolver(view).equals(view.actor())) {
            throw answers.conflict("casework.conflict.ownResult");
        }
        this.decisions.keep(TaskDecision.of(view, outcome).text(reasons));
        if ("keep".equals(outcome)) {
            this.reports.record(
                    HistoryEntry.of(view.code(), view.now(), HistoryKind.REVIEW_CLOSED, view.actor()).text(reasons));
        }
        return Map.of(ReportProcess.outcomeOf(task()), outcome);
    }

    private String resolver(CaseView view) {
        return this.decisions.latest(view.code(), ReportProcess.RESOLVE).map(TaskDecision::actor).orElse("");
    }

}
