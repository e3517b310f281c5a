package tiengiangs.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportFixtures;
import tiengiangs.reports.Reports;

@IntegrationTest
class StarterThreadsTests {

    /** Only a failure takes that long, even on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    private StarterThreads threads;

    @Autowired
    private StartOrders orders;

    @Autowired
    private Reports reports;

    @Autowired
    private RuntimeService instances;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @AfterEach
    void rest() {
        if (this.threads.isRunning()) {
            this.threads.stop();
        }
    }

    @Test
    void standsStillUnlessItIsScheduled() {
        assertThat(this.threads.isAutoStartup()).isFalse();
        assertThat(this.threads.isRunning()).isFalse();
    }

    @Test
    void startsEveryCaseOnceHoweverManyThreadsLookForOrders() {
        List<ReportCode> backlog = Stream.generate(this::order).limit(24).toList();
        this.threads.start();
        assertThat(this.threads.isRunning()).isTrue();
        await().atMost(PATIENCE).until(() -> backlog.stream().allMatch((code) -> started(code) > 0));
        ReportCode late = order();
        await().atMost(PATIENCE).until(() -> started(late) > 0);
        this.threads.stop();
        assertThat(backlog).allSatisfy((code) -> assertThat(started(code)).isEqualTo(1));
        assertThat(started(late)).isEqualTo(1);
    }

    @Test
    void leavesOrdersAloneOnceItIsStopped() {
        this.threads.start();
        this.threads.stop();
        ReportCode code = order();
        assertThat(this.threads.isRunning()).isFalse();
        assertThat(started(code)).isZero();
    }

    private ReportCode order() {
        Report report = ReportFixtures.pothole(this.clock.instant());
        new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
            this.reports.add(report, ReportFixtures.NGUYEN, "reporter");
            this.orders.place(report.code());
        });
        return report.code();
    }

    private long started(ReportCode code) {
        return this.instances.createProcessInstanceQuery().processInstanceBusinessKey(code.value()).count();
    }

}
