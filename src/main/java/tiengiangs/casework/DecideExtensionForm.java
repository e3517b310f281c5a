package tiengiangs.casework;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.Reports;

/**
 * Quyết định gia hạn: the Centre's leader grants once, with an interim answer, or
 * refuses.
 */
@Component
class DecideExtensionForm implements TaskForm {

    private final CaseMapper cases;

    private final Reports reports;

    private final TaskDecisions decisions;

    DecideExtensionForm(CaseMapper cases, Reports reports, TaskDecisions decisions) {
        this.cases = cases;
        this.reports = reports;
        this.decisions = decisions;
    }

    @Override
    public String task() {
        return ReportProcess.DECIDE_EXTENSION;
    }

    @Override
    public Map<String, Object> open(CaseView view) {
        TaskDecision request = request(view);
        return Map.of("days", request.days(), "extensionReason", request.text());
    }

    @Override
    public Map<String, Object> accept(Answers answers, CaseView view) {
        String outcome = answers.choice("outcome", Set.of("grant", "refuse"));
        answers.check();
        TaskDecision decision = TaskDecision.of(view, outcome);
        if ("grant".equals(outcome)) {
            decision = decision.days(answers.number("days", 1, ResolveForm.LONGEST_EXTENSION))
                .text(answers.text("interimAnswer"));
        }
        else {
            decision = decision.text(answers.text("refusalReason"));
        }
        answers.check();
        this.decisions.keep(decision);
        if ("refuse".equals(outcome)) {
            this.cases.extensionAsked(view.code(), null);
            this.reports.record(HistoryEntry.of(view.code(), view.now(), HistoryKind.EXTENSION_REFUSED, view.actor())
                .agency(view.report().agency())
                .text(decision.text()));
        }
        return Map.of(ReportProcess.outcomeOf(task()), outcome);
    }

    private TaskDecision request(CaseView view) {
        return this.decisions.of(view.code())
            .stream()
            .filter((decision) -> ReportProcess.RESOLVE.equals(decision.task())
                    && "extension".equals(decision.outcome()))
            .reduce((earlier, later) -> later)
            .orElseThrow();
    }

}
