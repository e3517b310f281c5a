package tiengiangs.casework;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;

/**
 * Xử lý: the lead agency's result, or why there is none yet.
 */
@Component
class ResolveForm implements TaskForm {

    static final int LONGEST_EXTENSION = 6;

    private static final Set<String> OUTCOMES = Set.of("result", "return", "extension", "ask");

    private final Questions questions;

    private final CaseMapper cases;

    private final Reports reports;

    private final TaskDecisions decisions;

    ResolveForm(Questions questions, CaseMapper cases, Reports reports, TaskDecisions decisions) {
        this.questions = questions;
        this.cases = cases;
        this.reports = reports;
        this.decisions = decisions;
    }

    @Override
    public String task() {
        return ReportProcess.RESOLVE;
    }

    @Override
    public Map<String, Object> open(CaseView view) {
        return Map.of("mayExtend", mayExtend(view.row()), "mayAsk", view.row().waitingUntil() == null);
    }

    @Override
    public Map<String, Object> accept(Answers answers, CaseView view) {
        String outcome = answers.choice("outcome", OUTCOMES);
        answers.check();
        TaskDecision decision = TaskDecision.of(view, outcome);
        Map<String, Object> variables = new HashMap<>(Map.of(ReportProcess.outcomeOf(task()), outcome));
        switch (outcome) {
            case "result" -> {
                decision = decision.text(answers.text("result"));
                answers.check();
                variables.put(ReportProcess.RESULT_AT, view.now().toString());
                this.cases.releaseContributions(view.code(), view.now());
                dropRequest(view);
                record(view, HistoryKind.RESULT_SUBMITTED, ReportStatus.RESULT_SUBMITTED, decision);
            }
            case "return" -> {
                decision = decision.text(answers.text("returnReason"));
                answers.check();
                dropRequest(view);
            }
            case "extension" -> {
                decision = extension(answers, view, decision);
                variables.put(ReportProcess.EXTENSION_ASKED_AT, view.now().toString());
                record(view, HistoryKind.EXTENSION_ASKED, null, decision);
            }
            default -> {
                decision = decision.text(answers.text("question"));
                answers.check();
                if (view.row().waitingUntil() != null) {
                    throw answers.conflict("casework.conflict.alreadyAsked");
                }
                variables.putAll(this.questions.ask(view, decision.text()));
            }
        }
        this.decisions.keep(decision);
        return variables;
    }

    private TaskDecision extension(Answers answers, CaseView view, TaskDecision decision) {
        TaskDecision asked = decision.days(answers.number("extensionDays", 1, LONGEST_EXTENSION))
            .text(answers.text("extensionReason"));
        answers.check();
        if (!mayExtend(view.row())) {
            throw answers.conflict("casework.conflict.extendedBefore");
        }
        this.cases.extensionAsked(view.code(), view.now());
        return asked;
    }

    /** Whoever leaves the task no longer asks for an extension that was not decided. */
    private void dropRequest(CaseView view) {
        if (view.row().extendedAt() == null) {
            this.cases.extensionAsked(view.code(), null);
        }
    }

    private static boolean mayExtend(CaseRow row) {
        return row.extendedAt() == null && row.extensionAskedAt() == null;
    }

    private void record(CaseView view, HistoryKind kind, ReportStatus status, TaskDecision decision) {
        this.reports.record(HistoryEntry.of(view.code(), view.now(), kind, view.actor())
            .to(status)
            .agency(view.report().agency())
            .text(decision.text()));
    }

}
