package tiengiangs.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private static final List<String> RUNGS = List.of("soon", "due", "escalated");

    private final ClockMapper rows;

    private final Clockwork clockwork;

    private final Reports reports;

    private final Questions questions;

    private final WorkingTime workingTime;

    private final Clock clock;

    CalendarMoves(ClockMapper rows, Clockwork clockwork, Reports reports, Questions questions, WorkingTime workingTime,
            Clock clock) {
        this.rows = rows;
        this.clockwork = clockwork;
        this.reports = reports;
        this.questions = questions;
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
        long calendar = this.workingTime.calendar();
        List<RunningClock> before = this.rows.findAll(code).stream().filter(RunningClock::isOpen).toList();
        if (this.rows.counted(code, calendar) == 0) {
            return;
        }
        this.clockwork.recalculate(code.value(), paused(code, before));
        for (RunningClock row : before) {
            rearm(row);
            RunningClock after = afterwards(row);
            if (!row.due().equals(after.due())) {
                record(row, HistoryKind.DUE_MOVED, after.due());
            }
        }
    }

    /** While the reporter is asked, the end of the wait moves and the pause with it. */
    private Map<String, Object> paused(ReportCode code, List<RunningClock> clocks) {
        Map<String, Object> variables = new HashMap<>();
        for (RunningClock row : clocks) {
            boolean reception = ReportProcess.AWAIT_FIRST_ANSWER.equals(row.scope());
            if (reception || ReportProcess.AWAIT_ANSWER.equals(row.scope())) {
                String agency = Limit.parse(row.text()).agency();
                variables.putAll(this.questions.recount(code, reception, agency));
            }
        }
        return variables;
    }

    private void rearm(RunningClock row) {
        List<String> armed = RUNGS.stream().filter(row::hasRung).filter((rung) -> isRearmed(row, rung)).toList();
        if (armed.contains("due")) {
            // The limit's text is to be had from its timer again.
            this.clockwork.recalculate(row.reportCode().value());
        }
    }

    private boolean isRearmed(RunningClock row, String rung) {
        Optional<Instant> due = this.clockwork.rearm(row.reportCode().value(), row.scope(), row.clause(), rung);
        due.ifPresent((time) -> {
            this.rows.rearm(row.id(), rung, time);
            if ("due".equals(rung) && !"R3".equals(row.clause())) {
                record(row, HistoryKind.OVERDUE_LIFTED, time);
            }
        });
        return due.isPresent();
    }

    /** A step that stays late is late since another day. */
    private RunningClock afterwards(RunningClock row) {
        RunningClock after = this.rows.find(row.reportCode(), row.scope(), row.clause(), row.anchor());
        if (!after.hasRung("due") || !Limit.isWorkingTime(after.text())) {
            return after;
        }
        this.rows.moveLate(row.id(), dueOn(this.workingTime.current(), after));
        return this.rows.find(row.reportCode(), row.scope(), row.clause(), row.anchor());
    }

    private static Instant dueOn(Calendars calendars, RunningClock row) {
        return calendars.due(Limit.parse(row.text()), row.anchor()).instant();
    }

    private void record(RunningClock row, HistoryKind kind, Instant due) {
        this.reports.record(HistoryEntry.of(row.reportCode(), this.clock.instant(), kind, HistoryEntry.CLOCK)
            .agency(row.owner())
            .clock(row.clause(), due));
    }

}
