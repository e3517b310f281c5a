package tiengiangs.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tiengiangs.photos.PhotoKind;
import tiengiangs.photos.Photos;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;
import tiengiangs.web.Conflict;
import tiengiangs.web.InvalidInput;

/**
 * What a reporter can do to their own case. Our rows and the process change in one
 * transaction; a message that comes before the process has started is kept and counts all
 * the same.
 */
@Component
public class Cases {

    private final Reports reports;

    private final CaseMapper rows;

    private final Photos photos;

    private final RuntimeService instances;

    private final Clock clock;

    Cases(Reports reports, CaseMapper rows, Photos photos, RuntimeService instances, Clock clock) {
        this.reports = reports;
        this.rows = rows;
        this.photos = photos;
        this.instances = instances;
        this.clock = clock;
    }

    /**
     * Adds what the reporter has to add; if a question is open, it is the answer.
     * @throws Conflict if the case is over
     */
    @Transactional
    public void supplement(ReportCode code, String text) {
        supplement(code, text, List.of());
    }

    /**
     * The same with photos.
     * @param staged ids of photos that have been staged
     * @throws InvalidInput if one of them has been swept away; nothing is kept
     */
    @Transactional
    public void supplement(ReportCode code, String text, List<String> staged) {
        Report report = this.reports.lock(code);
        if (report.status().isOver()) {
            throw new Conflict("casework.conflict.over");
        }
        Instant now = this.clock.instant();
        boolean awaited = isWaiting(code);
        this.reports.record(HistoryEntry
            .of(code, now, awaited ? HistoryKind.ANSWERED : HistoryKind.SUPPLEMENTED, HistoryEntry.REPORTER)
            .text(text));
        if (this.photos.attach(code.value(), staged, PhotoKind.SUPPLEMENT) != staged.size()) {
            throw InvalidInput.of("photos", "intake.error.photosGone");
        }
        if (awaited) {
            this.instances.createMessageCorrelation(ReportProcess.REPORTER_ANSWERED)
                .processInstanceBusinessKey(code.value())
                .correlate();
        }
    }

    /**
     * Withdraws the report. One into which others were merged goes on for their sake; one
     * that was merged leaves the survivor alone, unless nobody is left who wants it.
     * @throws Conflict if the case is over, already approved, or withdrawn before
     */
    @Transactional
    public void withdraw(ReportCode code) {
        Report report = this.reports.lock(code);
        boolean merged = report.status() == ReportStatus.MERGED;
        Report handled = merged ? this.reports.lock(report.mergedInto()) : report;
        if (handled.status().isOver() || handled.status() == ReportStatus.APPROVED || hasWithdrawn(code)) {
            throw new Conflict("casework.conflict.over");
        }
        if (merged) {
            this.reports.detach(code);
            record(code, ReportStatus.WITHDRAWN);
            if (hasWithdrawn(handled.code()) && this.reports.mergedInto(handled.code()).isEmpty()) {
                end(handled.code());
            }
        }
        else if (this.reports.mergedInto(code).isEmpty()) {
            end(code);
        }
        else {
            record(code, null);
        }
    }

    private void end(ReportCode code) {
        if (this.instances.createProcessInstanceQuery().processInstanceBusinessKey(code.value()).count() > 0) {
            this.instances.createMessageCorrelation(ReportProcess.WITHDRAWN)
                .processInstanceBusinessKey(code.value())
                .correlate();
        }
        else {
            record(code, ReportStatus.WITHDRAWN);
        }
    }

    private boolean hasWithdrawn(ReportCode code) {
        return this.reports.historyOf(code).stream().anyMatch((entry) -> entry.kind() == HistoryKind.WITHDRAWN);
    }

    /**
     * A reporter is dissatisfied with the result of this case: a leader of the Centre
     * looks at it, unless one does already.
     */
    @Transactional
    public void dissatisfied(ReportCode code) {
        this.reports.lock(code);
        this.instances.createMessageCorrelation(ReportProcess.DISSATISFIED)
            .processInstanceBusinessKey(code.value())
            .setVariables(Map.of(ReportProcess.DISSATISFIED_AT, this.clock.instant().toString()))
            .correlateAllWithResult();
    }

    /**
     * What coordinating agencies were asked for and have given.
     */
    public List<Contribution> contributionsTo(ReportCode code) {
        return this.rows.findContributions(code);
    }

    /**
     * Whether the reporter is asked for something.
     */
    public boolean isWaiting(ReportCode code) {
        CaseRow row = this.rows.find(code);
        return row != null && row.waitingUntil() != null;
    }

    private void record(ReportCode code, ReportStatus status) {
        this.reports.record(
                HistoryEntry.of(code, this.clock.instant(), HistoryKind.WITHDRAWN, HistoryEntry.REPORTER).to(status));
    }

}
