package tiengiangs.casework;

import java.util.Map;

import org.springframework.stereotype.Component;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.Reports;

/**
 * Phối hợp: what a coordinating agency has to say; the lead speaks for all.
 */
@Component
class ContributeForm implements TaskForm {

    private final CaseMapper cases;

    private final Reports reports;

    private final TaskDecisions decisions;

    ContributeForm(CaseMapper cases, Reports reports, TaskDecisions decisions) {
        this.cases = cases;
        this.reports = reports;
        this.decisions = decisions;
    }

    @Override
    public String task() {
        return ReportProcess.CONTRIBUTE;
    }

    @Override
    public Map<String, Object> open(CaseView view) {
        return Map.of();
    }

    @Override
    public Map<String, Object> accept(Answers answers, CaseView view) {
        String contribution = answers.text("contribution");
        answers.check();
        String agency = view.task().coordinator();
        this.cases.contribute(view.code(), agency, contribution, view.now());
        this.decisions.keep(TaskDecision.of(view, "contributed").text(contribution).agency(agency, null));
        this.reports.record(HistoryEntry.of(view.code(), view.now(), HistoryKind.CONTRIBUTED, view.actor())
            .agency(agency)
            .text(contribution));
        return Map.of();
    }

}
