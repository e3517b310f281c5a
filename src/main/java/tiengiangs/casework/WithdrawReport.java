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
 * Người gửi rút: the process ends wherever it is.
 */
@Component
class WithdrawReport extends Step {

    private final Reports reports;

    private final Publications publications;

    private final Clock clock;

    WithdrawReport(Reports reports, Publications publications, Clock clock) {
        this.reports = reports;
        this.publications = publications;
        this.clock = clock;
    }

    @Override
    void take(ReportCode code, DelegateExecution execution) {
        this.publications.retract(code);
        this.reports.record(HistoryEntry.of(code, this.clock.instant(), HistoryKind.WITHDRAWN, HistoryEntry.REPORTER)
            .to(ReportStatus.WITHDRAWN));
    }

}
