package tiengiangs.casework;

import java.time.Clock;
import java.time.Instant;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import tiengiangs.directory.Agencies;
import tiengiangs.engine.Clockwork;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;

/**
 * The waiting is over: what was not needed of the pause is taken back, and the case goes
 * on.
 */
@Component
class ResumeClock extends Step {

    private final Questions questions;

    private final Reports reports;

    private final Clockwork clockwork;

    private final Clock clock;

    ResumeClock(Questions questions, Reports reports, Clockwork clockwork, Clock clock) {
        this.questions = questions;
        this.reports = reports;
        this.clockwork = clockwork;
        this.clock = clock;
    }

    @Override
    void take(ReportCode code, DelegateExecution execution) {
        boolean reception = ReportProcess.AWAIT_FIRST_ANSWER.equals(execution.getCurrentActivityId());
        Report report = this.reports.find(code).orElseThrow();
        Instant now = this.clock.instant();
        String agency = reception ? Agencies.CENTRE : report.agency();
        this.questions.over(code, reception, agency, now);
        if (!execution.isCanceled()) {
            this.clockwork.recalculate(code.value());
        }
        if (report.status() == ReportStatus.NEED_INFO) {
            this.reports.goOn(code, reception ? ReportStatus.SUBMITTED : ReportStatus.IN_PROGRESS, now);
        }
    }

}
