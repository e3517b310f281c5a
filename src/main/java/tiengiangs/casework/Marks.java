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

/**
 * Takes back what rang too early, because a day off or an extension came after it: the
 * mark is lifted and the clock armed again.
 */
@Component
class Marks {

    private static final List<String> RUNGS = List.of("soon", "due", "escalated");

    private final ClockMapper rows;

    private final Clockwork clockwork;

    private final Reports reports;

    private final Clock clock;

    Marks(ClockMapper rows, Clockwork clockwork, Reports reports, Clock clock) {
        this.rows = rows;
        this.clockwork = clockwork;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * Lifts every mark of the case whose time is still to come.
     * @return whether the case is no longer overdue, so that nobody need explain a delay
     */
    boolean liftEarly(ReportCode code) {
        boolean lifted = false;
        for (RunningClock row : this.rows.findAll(code)) {
            for (String rung : RUNGS) {
                if (row.isOpen() && row.hasRung(rung) && lift(row, rung)) {
                    lifted |= "R2".equals(row.clause()) && "due".equals(rung);
                }
            }
        }
        return lifted;
    }

    private boolean lift(RunningClock row, String rung) {
        Instant due = this.clockwork.rearm(row.reportCode().value(), row.scope(), row.clause(), rung).orElse(null);
        if (due == null) {
            return false;
        }
        this.rows.rearm(row.id(), rung, due);
        if ("due".equals(rung) && !"R3".equals(row.clause())) {
            this.reports.record(HistoryEntry
                .of(row.reportCode(), this.clock.instant(), HistoryKind.OVERDUE_LIFTED, HistoryEntry.CLOCK)
                .agency(row.owner())
                .clock(row.clause(), due));
        }
        return true;
    }

}
