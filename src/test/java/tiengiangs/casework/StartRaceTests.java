package tiengiangs.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static tiengiangs.casework.AtOnce.atOnce;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;

/**
 * Every ordered case starts exactly once, however many nodes look for orders and whatever
 * the citizen does in the meantime.
 */
@IntegrationTest
class StartRaceTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Reports reports;

    @Autowired
    private Cases cases;

    @Autowired
    private RuntimeService instances;

    @Autowired
    private StartOrderMapper orders;

    @Autowired
    private Starter starter;

    @Autowired
    private CaseMapper caseRows;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @Test
    void everyOrderIsCarriedOutOnceHoweverManyNodesTakeThem() throws Exception {
        this.driver.moveTo("2026-11-02 08:00:00");
        List<ReportCode> codes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            codes.add(this.driver.order());
        }
        Starter otherNode = new Starter(this.orders, this.reports, this.caseRows, this.instances, this.transactions,
                this.clock);
        assertThat(atOnce(this.starter::startAll, otherNode::startAll)).isEmpty();
        assertThat(codes).allSatisfy((code) -> {
            assertThat(this.instances.createProcessInstanceQuery().processInstanceBusinessKey(code.value()).count())
                .isEqualTo(1);
            this.driver.assertClocksFit(code);
        });
    }

    @RepeatedTest(2)
    void withdrawalInTheMomentOfTheStartLeavesNothingRunning() throws Exception {
        this.driver.moveTo("2026-11-02 08:00:00");
        ReportCode code = this.driver.order();
        List<Throwable> failures = atOnce(this.starter::startAll, () -> {
            this.cases.withdraw(code);
            return null;
        });
        assertThat(failures).isEmpty();
        this.starter.startAll();
        assertThat(this.reports.find(code).orElseThrow().status()).isEqualTo(ReportStatus.WITHDRAWN);
        assertThat(this.driver.instanceOf(code)).isNull();
        assertThat(count(code, HistoryKind.WITHDRAWN)).isEqualTo(1);
    }

    @Test
    void messagesBeforeTheStartAreKept() {
        this.driver.moveTo("2026-11-02 08:00:00");
        ReportCode added = this.driver.order();
        ReportCode withdrawn = this.driver.order();
        this.cases.supplement(added, "Trước cổng trường.");
        this.cases.withdraw(withdrawn);
        this.starter.startAll();
        assertThat(count(added, HistoryKind.SUPPLEMENTED)).isEqualTo(1);
        assertThat(this.driver.task(added, "receive")).isNotNull();
        assertThat(this.driver.instanceOf(withdrawn)).isNull();
        assertThat(this.reports.find(withdrawn).orElseThrow().status()).isEqualTo(ReportStatus.WITHDRAWN);
    }

    private long count(ReportCode code, HistoryKind kind) {
        return this.reports.historyOf(code).stream().map(HistoryEntry::kind).filter(kind::equals).count();
    }

}
