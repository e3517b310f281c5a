package tiengiangs.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import tiengiangs.engine.Clockwork;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reports;
import tiengiangs.worktime.CalendarImpact;
import tiengiangs.worktime.Calendars;
import tiengiangs.worktime.Limit;
import tiengiangs.worktime.WorkingTime;

/**
 * Keeps every promise in step with the calendar: each open clock of a case is counted
 * again from its own anchor, an overdue mark that came too early is lifted, and every
 * move is a line of the case's history.
 */
@Component
class CalendarMoves implements CalendarImpact {

    private final ClockMapper rows;

    private final Clockwork clockwork;

    private final Questions questions;

    private final Marks marks;

    private final Reports reports;

    private final WorkingTime workingTime;

    private final Clock clock;

    CalendarMoves(ClockMapper rows, Clockwork clockwork, Questions questions, Marks marks, Reports reports,
            WorkingTime workingTime, Clock clock) {
        this.rows = rows;
        this.clockwork = clockwork;
        this.questions = questions;
        this.marks = marks;
        this.reports = reports;
        this.workingTime = workingTime;
        this.clock = clock;
    }

    @Override
    public List<Move> preview(Calendars proposed) {
        return this.rows.findOpen()
            .stream()
            .filter((row) -> Limit.isWorkingTime(row.text()))
            .map((row) -> new Move(row.reportCode().toString(), row.clause(), row.due(), dueOn(proposed, row)))
            .filter((move) -> !move.from().equals(move.to()))
            .toList();
    }

    @Override
    public int waiting() {
        return this.rows.findOutdated(this.workingTime.calendar()).size();
    }

    /**
     * Brings one case up to the calendar in force, inside the caller's transaction; other
     * steps of the case wait or come first.
     */
    void move(ReportCode code) {
        this.reports.lock(code);
        List<RunningClock> before = this.rows.findAll(code).stream().filter(RunningClock::isOpen).toList();
        if (this.rows.counted(code, this.workingTime.calendar()) == 0) {
            return;
        }
        this.questions.recount(code);
        this.clockwork.recalculate(code.value());
        if (this.marks.liftEarly(code)) {
            this.clockwork.forget(code.value(), ReportProcess.OVERDUE_AT);
        }
        for (RunningClock row : before) {
            RunningClock after = this.rows.find(code, row.scope(), row.clause(), row.anchor());
            if (!row.due().equals(after.due())) {
                recordMove(row, after.due());
            }
        }
    }

    private void recordMove(RunningClock row, Instant due) {
        this.reports
            .record(HistoryEntry.of(row.reportCode(), this.clock.instant(), HistoryKind.DUE_MOVED, HistoryEntry.CLOCK)
                .agency(row.owner())
                .clock(row.clause(), due));
    }

    private static Instant dueOn(Calendars calendars, RunningClock row) {
        return calendars.due(Limit.parse(row.text()), row.anchor()).instant();
    }

}
