package tiengiangs.casework;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import tiengiangs.directory.Agencies;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;
import tiengiangs.worktime.Calendars;
import tiengiangs.worktime.Limit;
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
        Instant until = until(this.workingTime.current(), now, agency);
        long wait = wait(this.workingTime.current(), now, agency);
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
        long wait = wait(this.workingTime.current(), row.askedAt(), ownerOf(lead));
        this.cases.waiting(code, row.askedAt(), until(this.workingTime.current(), row.askedAt(), ownerOf(lead)), wait);
        pause(code, lead == null, wait - row.waited());
    }

    /**
     * By how many working minutes the pause of each case that awaits an answer would grow
     * on these calendars; negative if it would shrink. Nothing is changed.
     */
    Map<ReportCode, Integer> recounted(Calendars proposed) {
        return this.cases.findWaiting().stream().collect(Collectors.toMap(CaseRow::reportCode, (row) -> {
            String lead = this.reports.find(row.reportCode()).orElseThrow().agency();
            return Math.toIntExact(wait(proposed, row.askedAt(), ownerOf(lead)) - row.waited());
        }));
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

    private static String ownerOf(String lead) {
        return (lead != null) ? lead : Agencies.CENTRE;
    }

    private static long wait(Calendars calendars, Instant askedAt, String agency) {
        return calendars.minutesBetween(askedAt, until(calendars, askedAt, agency), agency);
    }

    private static Instant until(Calendars calendars, Instant askedAt, String agency) {
        return calendars.due(Limit.parse(WAIT.formatted(askedAt, agency))).instant();
    }

}
