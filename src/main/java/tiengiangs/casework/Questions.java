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
     * @return the variables that the waiting and the paused clock read
     */
    Map<String, Object> ask(CaseView view, String question) {
        Instant now = view.now();
        String agency = agencyOf(view);
        Instant until = this.workingTime.due(WAIT.formatted(now, agency)).instant();
        long wait = this.workingTime.minutesBetween(now, until, agency);
        this.cases.waiting(view.code(), now, until, wait);
        this.reports.record(HistoryEntry.of(view.code(), now, HistoryKind.ASKED, view.actor())
            .to(ReportStatus.NEED_INFO)
            .agency(agency)
            .clock("answer", until)
            .text(question));
        return pause(view.code(), isReception(view), wait, now);
    }

    /**
     * Counts the present wait again, because the calendar has changed.
     * @return the variable of the paused clock
     */
    Map<String, Object> recount(ReportCode code, boolean reception, String agency) {
        CaseRow row = this.cases.find(code);
        Instant until = this.workingTime.due(WAIT.formatted(row.askedAt(), agency)).instant();
        long wait = this.workingTime.minutesBetween(row.askedAt(), until, agency);
        long before = this.cases.waitMinutes(code);
        this.cases.waiting(code, row.askedAt(), until, wait);
        return pause(code, reception, wait - before, row.askedAt());
    }

    /**
     * Ends the waiting, answered or not.
     * @return the variable of the paused clock, with the unused part of the wait taken
     * back
     */
    Map<String, Object> over(ReportCode code, boolean reception, String agency, Instant now) {
        CaseRow row = this.cases.find(code);
        long unused = now.isBefore(row.waitingUntil())
                ? this.workingTime.minutesBetween(now, row.waitingUntil(), agency) : 0;
        this.cases.waiting(code, row.askedAt(), null, 0);
        return pause(code, reception, -unused, row.askedAt());
    }

    private Map<String, Object> pause(ReportCode code, boolean reception, long minutes, Instant askedAt) {
        CaseRow row = this.cases.find(code);
        if (reception) {
            this.cases.pauseReception(code, row.receptionPause() + minutes);
            return Map.of(ReportProcess.RECEPTION_PAUSE, row.receptionPause() + minutes, ReportProcess.ASKED_AT,
                    askedAt.toString());
        }
        this.cases.pauseHandling(code, row.handlingPause() + minutes);
        return Map.of(ReportProcess.HANDLING_PAUSE, row.handlingPause() + minutes, ReportProcess.ASKED_AT,
                askedAt.toString());
    }

    private static boolean isReception(CaseView view) {
        return ReportProcess.RECEIVE.equals(view.task().key());
    }

    private static String agencyOf(CaseView view) {
        return isReception(view) ? Agencies.CENTRE : view.report().agency();
    }

}
