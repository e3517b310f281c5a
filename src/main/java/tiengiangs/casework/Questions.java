package tiengiangs.casework;

import java.time.Instant;
import java.util.Map;

import org.springframework.stereotype.Component;
import tiengiangs.directory.Agencies;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;
import tiengiangs.worktime.WorkingTime;

/**
 * Asking the reporter: while an answer is awaited, the clock of the asking task is
 * paused. The whole wait is added when the question goes out; what is not needed is taken
 * back.
 */
@Component
class Questions {

    private static final String WAIT = "3 working days from %s at %s";

    private final CaseMapper cases;

    private final Reports reports;

    private final WorkingTime workingTime;

    Questions(CaseMapper cases, Reports reports, WorkingTime workingTime) {
        this.cases = cases;
        this.reports = reports;
        this.workingTime = workingTime;
    }

    /**
     * Puts a question to the reporter.
     * @return the variable that the waiting reads
     */
    Map<String, Object> ask(CaseView view, String question) {
        Instant now = view.now();
        boolean reception = ReportProcess.RECEIVE.equals(view.task().key());
        String agency = reception ? Agencies.CENTRE : view.report().agency();
        Instant until = until(now, agency);
        long wait = this.workingTime.minutesBetween(now, until, agency);
        this.cases.waiting(view.code(), now, until, wait);
        pause(view.code(), reception, wait);
        this.reports.record(HistoryEntry.of(view.code(), now, HistoryKind.ASKED, view.actor())
            .to(ReportStatus.NEED_INFO)
            .agency(agency)
            .clock("answer", until)
            .text(question));
        return Map.of(ReportProcess.ASKED_AT, now.toString());
    }

    /**
     * Ends the waiting, answered or not: only what was really waited stays in the pause.
     */
    void over(ReportCode code, boolean reception, String agency, Instant now) {
        CaseRow row = this.cases.find(code);
        long waited = Math.min(row.waited(), this.workingTime.minutesBetween(row.askedAt(), now, agency));
        this.cases.waiting(code, row.askedAt(), null, 0);
        pause(code, reception, waited - row.waited());
    }

    /**
     * Counts an open waiting again, because the calendar has changed.
     */
    void recount(ReportCode code) {
        CaseRow row = this.cases.find(code);
        if (row.waitingUntil() == null) {
            return;
        }
        String lead = this.reports.find(code).orElseThrow().agency();
        boolean reception = lead == null;
        String agency = reception ? Agencies.CENTRE : lead;
        Instant until = until(row.askedAt(), agency);
        long wait = this.workingTime.minutesBetween(row.askedAt(), until, agency);
        this.cases.waiting(code, row.askedAt(), until, wait);
        pause(code, reception, wait - row.waited());
    }

    private void pause(ReportCode code, boolean reception, long minutes) {
        CaseRow row = this.cases.find(code);
        if (reception) {
            this.cases.pauseReception(code, row.receptionPause() + minutes);
        }
        else {
            this.cases.pauseHandling(code, row.handlingPause() + minutes);
        }
    }

    private Instant until(Instant askedAt, String agency) {
        return this.workingTime.due(WAIT.formatted(askedAt, agency)).instant();
    }

}
