package tiengiangs.casework;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;

/**
 * Đóng hồ sơ: the rating window is over, or the review of a dissatisfied rating kept the
 * result.
 */
@Component
class CloseReport extends Step {

    private final Reports reports;

    private final Clock clock;

    CloseReport(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    void take(ReportCode code, DelegateExecution execution) {
        HistoryEntry closed = HistoryEntry.of(code, this.clock.instant(), HistoryKind.CLOSED, HistoryEntry.CLOCK)
            .to(ReportStatus.CLOSED);
        this.reports.record(closed);
    }

}
