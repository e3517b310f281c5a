package tiengiangs.casework;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import tiengiangs.reports.ReportCode;
import tiengiangs.worktime.CalendarChanged;
import tiengiangs.worktime.DaysOff;
import tiengiangs.worktime.WorkingTime;

/**
 * Counts again every case whose clocks were counted on an older calendar, and then judges
 * again what was finished before the calendar changed: one case a transaction, so that
 * nobody's work waits for a thousand others and one that fails is tried again. A handful
 * moves as soon as the change is committed, a crowd within the next seconds, on any node.
 */
@Component
class CalendarMover {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarMover.class);

    private final ClockMapper rows;

    private final CalendarMoves moves;

    private final Verdicts verdicts;

    private final DaysOff daysOff;

    private final WorkingTime workingTime;

    private final Clock clock;

    private final TransactionTemplate transaction;

    private final boolean scheduled;

    private final int atOnce;

    CalendarMover(ClockMapper rows, CalendarMoves moves, Verdicts verdicts, DaysOff daysOff, WorkingTime workingTime,
            Clock clock, PlatformTransactionManager transactions,
            @Value("${tiengiangs.schedule:true}") boolean scheduled,
            @Value("${tiengiangs.calendar.at-once:50}") int atOnce) {
        this.rows = rows;
        this.moves = moves;
        this.verdicts = verdicts;
        this.daysOff = daysOff;
        this.workingTime = workingTime;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.scheduled = scheduled;
        this.atOnce = atOnce;
    }

    @TransactionalEventListener
    void changed(CalendarChanged change) {
        move(this.atOnce);
    }

    @Scheduled(fixedDelay = 1000)
    void moveOnSchedule() {
        if (this.scheduled) {
            move(Integer.MAX_VALUE);
        }
    }

    private void move(int most) {
        long calendar = this.workingTime.calendar();
        List<ReportCode> outdated = this.transaction.execute((status) -> outdated(calendar));
        List<ReportCode> stuck = outdated.stream().limit(most).filter((code) -> !move(code)).toList();
        if (stuck.isEmpty() && outdated.size() <= most) {
            this.transaction.executeWithoutResult((status) -> this.verdicts.done(calendar));
        }
    }

    /** Promises that still hold come first, then what is finished. */
    private List<ReportCode> outdated(long calendar) {
        Long oldest = this.rows.findOldestCalendar(calendar);
        if (oldest != null) {
            this.daysOff.changed(oldest, calendar)
                .ifPresent((days) -> this.rows.countedApart(calendar, days.begin(this.clock.getZone()),
                        days.end(this.clock.getZone())));
        }
        Set<ReportCode> outdated = new LinkedHashSet<>(this.rows.findOutdated(calendar));
        outdated.addAll(this.verdicts.due(calendar));
        return List.copyOf(outdated);
    }

    private boolean move(ReportCode code) {
        try {
            this.transaction.executeWithoutResult((status) -> this.moves.move(code));
            return true;
        }
        catch (RuntimeException ex) {
            LOG.warn("Case {} could not be counted again on the new calendar; it will be tried again", code, ex);
            return false;
        }
    }

}
