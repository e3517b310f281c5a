package tiengiangs.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;

/**
 * Starts the process of every report that was ordered to be: one order a transaction,
 * taken so that no other node has it in hand, so each starts exactly once. An order that
 * fails is tried again later and holds up nobody.
 */
@Component
public class Starter {

    private static final Logger LOG = LoggerFactory.getLogger(Starter.class);

    private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

    private final StartOrderMapper orders;

    private final Reports reports;

    private final CaseMapper cases;

    private final RuntimeService instances;

    private final TransactionTemplate transaction;

    private final Clock clock;

    Starter(StartOrderMapper orders, Reports reports, CaseMapper cases, RuntimeService instances,
            PlatformTransactionManager transactions, Clock clock) {
        this.orders = orders;
        this.reports = reports;
        this.cases = cases;
        this.instances = instances;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Carries out every order that is due.
     * @return how many cases were started
     */
    public int startAll() {
        return startWhile(() -> true);
    }

    /**
     * Carries out orders until none is due or the condition is over.
     * @return how many cases were started
     */
    int startWhile(BooleanSupplier condition) {
        int started = 0;
        Outcome outcome = Outcome.STARTED;
        while (outcome != Outcome.NOTHING_LEFT && condition.getAsBoolean()) {
            outcome = startNext();
            started += (outcome == Outcome.STARTED) ? 1 : 0;
        }
        return started;
    }

    private Outcome startNext() {
        ReportCode[] taken = new ReportCode[1];
        try {
            return this.transaction.execute((status) -> {
                Instant now = this.clock.instant();
                taken[0] = this.orders.takeNext(now);
                if (taken[0] == null) {
                    return Outcome.NOTHING_LEFT;
                }
                start(this.reports.lock(taken[0]));
                this.orders.done(taken[0], now);
                return Outcome.STARTED;
            });
        }
        catch (RuntimeException ex) {
            if (taken[0] == null) {
                throw ex;
            }
            postpone(taken[0], ex);
            return Outcome.FAILED;
        }
    }

    private void start(Report report) {
        if (report.status() == ReportStatus.WITHDRAWN) {
            // Withdrawn before anybody could see it: there is nothing to start.
            return;
        }
        this.cases.insert(report.code());
        this.instances.startProcessInstanceByKey(ReportProcess.KEY, report.code().value(),
                Map.of(ReportProcess.SUBMITTED_AT, report.submittedAt().toString()));
    }

    private void postpone(ReportCode code, RuntimeException failure) {
        LOG.error("Case {} could not be started; it will be tried again", code, failure);
        this.transaction.executeWithoutResult((status) -> {
            Duration delay = Duration.ofSeconds(1L << Math.min(8, this.orders.attempts(code)));
            String error = Optional.ofNullable(failure.getMessage()).orElse(failure.toString());
            this.orders.failed(code,
                    this.clock.instant().plus((delay.compareTo(LONGEST_DELAY) < 0) ? delay : LONGEST_DELAY),
                    error.substring(0, Math.min(500, error.length())));
        });
    }

    private enum Outcome {

        STARTED, FAILED, NOTHING_LEFT

    }

}
