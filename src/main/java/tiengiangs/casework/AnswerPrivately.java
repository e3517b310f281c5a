package tiengiangs.casework;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import tiengiangs.publication.Publications;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;

/**
 * Trả lời riêng: the result goes to the reporter only; it counts as handled and is listed
 * nowhere.
 */
@Component
class AnswerPrivately extends Step {

    private final TaskDecisions decisions;

    private final Reports reports;

    private final Publications publications;

    private final Clock clock;

    AnswerPrivately(TaskDecisions decisions, Reports reports, Publications publications, Clock clock) {
        this.decisions = decisions;
        this.reports = reports;
        this.publications = publications;
        this.clock = clock;
    }

    @Override
    void take(ReportCode code, DelegateExecution execution) {
        this.publications.retract(code);
        TaskDecision decision = this.decisions.latest(code, ReportProcess.PUBLISH).orElseThrow();
        this.reports
            .record(HistoryEntry.of(code, this.clock.instant(), HistoryKind.ANSWERED_PRIVATELY, decision.actor())
                .to(ReportStatus.ANSWERED_PRIVATELY)
                .agency(this.reports.find(code).orElseThrow().agency())
                .text(decision.text()));
    }

}
