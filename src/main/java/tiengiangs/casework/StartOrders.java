package tiengiangs.casework;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tiengiangs.reports.ReportCode;

/**
 * The door's orders to start a case. A door places one in the transaction that keeps the
 * report; the {@link Starter} carries it out.
 */
@Component
public class StartOrders {

    private static final Duration ALARM_AFTER = Duration.ofMinutes(1);

    private final StartOrderMapper rows;

    private final Clock clock;

    StartOrders(StartOrderMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Orders the start of a case, inside the caller's transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void place(ReportCode code) {
        this.rows.insert(code, this.clock.instant());
    }

    /**
     * How many orders have been waiting for more than a minute: any is an alarm.
     */
    public int countLate() {
        return this.rows.countOpenBefore(this.clock.instant().minus(ALARM_AFTER));
    }

}
