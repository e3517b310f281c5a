package tiengiangs.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private final Verdicts verdicts;

    private final Reports reports;

    private final WorkingTime workingTime;

    private final Clock clock;

    CalendarMoves(ClockMapper rows, Clockwork clockwork, Questions questions, Marks marks, Verdicts verdicts,
            Reports reports, WorkingTime workingTime, Clock clock) {
        this.rows = rows;
        this.clockwork = clockwork;
        this.questions = questions;
        this.marks = marks;
        this.verdicts = verdicts;
        this.reports = reports;
        this.workingTime = workingTime;
        this.clock = clock;
    }

    @Override
    public List<Move> preview(Calendars proposed) {
        Map<ReportCode, Integer> waits = this.questions.recounted(proposed);
        return this.rows.findOpen()
            .stream()
            .filter((row) -> Limit.isWorkingTime(row.text()))
            .map((row) -> new Move(row.reportCode().toString(), row.clause(), row.due(),
                    dueOn(proposed, row, waits.getOrDefault(row.reportCode(), 0))))
            .filter((move) -> !move.from().equals(move.to()))
            .toList();
    }

    @Override
    public int waiting() {
        long calendar = this.workingTime.calendar();
        Set<ReportCode> waiting = new HashSet<>(this.rows.findOutdated(calendar));
        waiting.addAll(this.verdicts.due(calendar));
        return waiting.size();
    }

    /**
     * Brings one case up to the calendar in force, inside the caller's transaction; other
     * steps of the case wait or come first.
     */
    void move(ReportCode code) {
        this.reports.lock(code);
        boolean acquitted = this.verdicts.judge(code);
        List<RunningClock> before = this.rows.findAll(code).stream().filter(RunningClock::isOpen).toList();
        if (this.rows.counted(code, this.workingTime.calendar()) > 0) {
            this.questions.recount(code);
            this.clockwork.recalculate(code.value());
            acquitted |= this.marks.liftEarly(code);
            before.forEach(this::recordMove);
        }
        if (acquitted) {
            this.clockwork.forget(code.value(), ReportProcess.OVERDUE_AT);
        }
    }

    private void recordMove(RunningClock before) {
        ReportCode code = before.reportCode();
        RunningClock after = this.rows.find(code, before.scope(), before.clause(), before.anchor());
        if (!before.due().equals(after.due())) {
            this.reports.record(HistoryEntry.of(code, this.clock.instant(), HistoryKind.DUE_MOVED, HistoryEntry.CLOCK)
                .agency(before.owner())
                .clock(before.clause(), after.due()));
        }
    }

    /**
     * An awaited answer lengthens the pause by as much as it takes on these calendars.
     */
    private static Instant dueOn(Calendars calendars, RunningClock row, int wait) {
        Limit limit = Limit.parse(row.text());
        Limit paused = (row.paused() > 0) ? limit.plusMinutes(row.paused() + wait) : limit;
        return calendars.due(paused, row.anchor()).instant();
    }

}
