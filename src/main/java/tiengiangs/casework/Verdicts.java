package tiengiangs.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reports;
import tiengiangs.worktime.ChangedDays;
import tiengiangs.worktime.DaysOff;
import tiengiangs.worktime.Limit;
import tiengiangs.worktime.WorkingTime;

/**
 * Judges finished steps again when the calendar has changed after them: when they were
 * due, and so whether they were late. What officers were told in time stays told.
 */
@Component
class Verdicts {

    /** Clocks that nobody is late by. */
    private static final Set<String> UNJUDGED = Set.of("R3", "rating", "answer");

    private final ClockMapper rows;

    private final Reports reports;

    private final DaysOff daysOff;

    private final WorkingTime workingTime;

    private final Clock clock;

    Verdicts(ClockMapper rows, Reports reports, DaysOff daysOff, WorkingTime workingTime, Clock clock) {
        this.rows = rows;
        this.daysOff = daysOff;
        this.reports = reports;
        this.workingTime = workingTime;
        this.clock = clock;
    }

    /**
     * Cases with a finished step whose time holds a day that has changed since.
     * @param calendar number of the calendar in force
     */
    List<ReportCode> due(long calendar) {
        long judged = this.rows.judgedUpTo();
        if (judged >= calendar) {
            return List.of();
        }
        Optional<ChangedDays> days = this.daysOff.changed(judged, calendar);
        ZoneId zone = this.clock.getZone();
        return this.rows.findToJudge(calendar, days.map((changed) -> changed.begin(zone)).orElse(Instant.EPOCH),
                days.map((changed) -> changed.end(zone)).orElse(this.clock.instant()));
    }

    /** Everything finished has been judged on this calendar. */
    void done(long calendar) {
        if (this.rows.judgedUpTo() < calendar) {
            this.rows.judged(calendar);
        }
    }

    /**
     * Judges the case's finished steps on the calendar in force.
     * @return whether its last handling (R2) turned out to be in time, so that nobody
     * need explain a delay
     */
    boolean judge(ReportCode code) {
        boolean acquitted = false;
        for (RunningClock row : this.rows.findFinished(code, this.workingTime.calendar())) {
            boolean lifted = judge(row);
            acquitted = "R2".equals(row.clause()) ? lifted : acquitted;
        }
        return acquitted;
    }

    private boolean judge(RunningClock row) {
        Instant due = Limit.isWorkingTime(row.text())
                ? this.workingTime.due(Limit.parse(row.text()), row.anchor()).instant() : row.due();
        Instant now = this.clock.instant();
        boolean judged = !due.equals(row.due()) && !UNJUDGED.contains(row.clause());
        boolean late = row.stoppedAt().isAfter(due);
        boolean condemned = judged && late && !row.hasRung("due");
        boolean acquitted = judged && !late && row.hasRung("due");
        this.rows.judge(row.id(), due, condemned ? now : acquitted ? null : row.overdueSince(),
                this.workingTime.calendar());
        if (condemned || acquitted) {
            this.reports.record(
                    HistoryEntry
                        .of(row.reportCode(), now, condemned ? HistoryKind.OVERDUE : HistoryKind.OVERDUE_LIFTED,
                                HistoryEntry.CLOCK)
                        .agency(row.owner())
                        .clock(row.clause(), due));
        }
        return acquitted;
    }

}
