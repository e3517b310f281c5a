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
 * Phê duyệt kết quả: the leader of the lead agency approves or sends back.
 */
@Component
class ApproveForm implements TaskForm {

    private final Reports reports;

    private final TaskDecisions decisions;

    ApproveForm(Reports reports, TaskDecisions decisions) {
        this.reports = reports;
        this.decisions = decisions;
    }

    @Override
    public String task() {
        return ReportProcess.APPROVE;
    }

    @Override
    public Map<String, Object> open(CaseView view) {
        return Map.of("result",
                this.decisions.latest(view.code(), ReportProcess.RESOLVE).map(TaskDecision::text).orElse(""));
    }

    @Override
    public Map<String, Object> accept(Answers answers, CaseView view) {
        String outcome = answers.choice("outcome", Set.of("approve", "sendBack"));
        TaskDecision decision = TaskDecision.of(view, outcome)
            .text("sendBack".equals(outcome) ? answers.text("comment") : answers.optionalText("comment"));
        answers.check();
        this.decisions.keep(decision);
        Map<String, Object> variables = new HashMap<>(Map.of(ReportProcess.outcomeOf(task()), outcome));
        if ("approve".equals(outcome)) {
            variables.put(ReportProcess.APPROVED_AT, view.now().toString());
            this.reports.record(HistoryEntry.of(view.code(), view.now(), HistoryKind.APPROVED, view.actor())
                .to(ReportStatus.APPROVED)
                .agency(view.report().agency()));
        }
        return variables;
    }

}
