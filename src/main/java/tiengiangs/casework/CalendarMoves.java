package tiengiangs.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tiengiangs.engine.Clockwork;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reports;
import tiengiangs.worktime.CalendarChanged;
import tiengiangs.worktime.CalendarImpact;
import tiengiangs.worktime.Calendars;
import tiengiangs.worktime.Limit;

/**
 * Keeps every promise in step with the calendar: when a day begins or ceases to count,
 * each open clock is counted again from its own anchor, an overdue mark that came too
 * early is lifted, and every move is a line of the case's history.
 */
@Component
class CalendarMoves implements CalendarImpact {

    private final ClockMapper rows;

    private final Clockwork clockwork;

    private final Questions questions;

    private final Marks marks;

    private final Reports reports;

    private final Clock clock;

    CalendarMoves(ClockMapper rows, Clockwork clockwork, Questions questions, Marks marks, Reports reports,
            Clock clock) {
        this.rows = rows;
        this.clockwork = clockwork;
        this.questions = questions;
        this.marks = marks;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public List<Move> preview(Calendars proposed) {
        return this.rows.findOpen()
            .stream()
            .filter((row) -> Limit.isWorkingTime(row.text()))
            .map((row) -> new Move(row.reportCode().toString(), row.clause(), row.due(),
                    proposed.due(Limit.parse(row.text()), row.anchor()).instant()))
            .filter((move) -> !move.from().equals(move.to()))
            .toList();
    }

    @EventListener
    void changed(CalendarChanged change) {
        this.rows.findOpen().stream().map(RunningClock::reportCode).distinct().forEach(this::move);
    }

    private void move(ReportCode code) {
        this.reports.lock(code);
        List<RunningClock> before = this.rows.findAll(code).stream().filter(RunningClock::isOpen).toList();
        this.questions.recount(code);
        this.clockwork.recalculate(code.value());
        if (this.marks.liftEarly(code)) {
            this.clockwork.forget(code.value(), ReportProcess.OVERDUE_AT);
        }
        for (RunningClock row : before) {
            RunningClock after = this.rows.find(code, row.scope(), row.clause(), row.anchor());
            if (!Objects.equals(row.due(), after.due())) {
                record(row, HistoryKind.DUE_MOVED, after.due());
            }
        }
    }

    private void record(RunningClock row, HistoryKind kind, Instant due) {
        this.reports.record(HistoryEntry.of(row.reportCode(), this.clock.instant(), kind, HistoryEntry.CLOCK)
            .agency(row.owner())
            .clock(row.clause(), due));
    }

}
