package tiengiangs.casework;

import java.time.Clock;
import java.time.Instant;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import tiengiangs.publication.Publications;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;

/**
 * Công khai: everybody may see the result from now on (R5, R6).
 */
@Component
class PublishResult extends Step {

    private final TaskDecisions decisions;

    private final Reports reports;

    private final Publications publications;

    private final Clock clock;

    PublishResult(TaskDecisions decisions, Reports reports, Publications publications, Clock clock) {
        this.decisions = decisions;
        this.reports = reports;
        this.publications = publications;
        this.clock = clock;
    }

    @Override
    void take(ReportCode code, DelegateExecution execution) {
        Instant now = this.clock.instant();
        TaskDecision decision = this.decisions.latest(code, ReportProcess.PUBLISH).orElseThrow();
        this.publications.release(code, now);
        this.reports.record(HistoryEntry.of(code, now, HistoryKind.PUBLISHED, decision.actor())
            .to(ReportStatus.PUBLISHED)
            .agency(this.reports.find(code).orElseThrow().agency())
            .text(decision.text()));
    }

}
