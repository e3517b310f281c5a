package tiengiangs.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.fixtures.Parts;
import tiengiangs.fixtures.Rows;
import tiengiangs.intake.SubmissionFixtures;
import tiengiangs.photos.PhotoFixtures;

@IntegrationTest
class OnceTests {

    @Autowired
    private Starter starter;

    @Autowired
    private StartOrderAlarm alarm;

    @Autowired
    private RuntimeService instances;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Http http;

    @Autowired
    private Rows rows;

    @Test
    void keepsNothingWhenAnyOfItsTablesTakesNothing() {
        for (String table : List.of("reports", "reporters", "report_history", "submissions", "start_orders")) {
            String key = SubmissionFixtures.key();
            Map<String, Long> before = this.rows.counts();
            // From now on every new row lacks something that it must have.
            this.rows.change("alter table " + table + " add column broken varchar(1) default 'x' not null");
            this.rows.change("alter table " + table + " alter column broken drop default");
            try {
                assertThat(send(key).status()).as(table).isEqualTo(500);
            }
            finally {
                this.rows.change("alter table " + table + " drop column broken");
            }
            assertThat(this.rows.counts()).as(table).isEqualTo(Rows.with(before, "photos", 1));
            assertThat(
                    this.rows.values("select count(*) from photos where report_code is not null and report_code not in "
                            + "(select code from reports)"))
                .containsExactly(0L);
            assertThat(send(key).status()).as("%s again", table).isEqualTo(201);
        }
    }

    @Test
    void startsEachCaseOnceHoweverManyStartersThereAre() throws Exception {
        this.driver.moveTo("2026-11-02 07:35:00");
        this.starter.startAll();
        List<String> codes = IntStream.range(0, 24).mapToObj((at) -> code(send(SubmissionFixtures.key()))).toList();
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> node = this.starter::startAll;
            int started = 0;
            for (var done : nodes.invokeAll(Collections.nCopies(4, node))) {
                started += done.get();
            }
            assertThat(started).isEqualTo(24);
        }
        finally {
            nodes.shutdownNow();
        }
        assertThat(codes).allSatisfy((code) -> assertThat(
                this.instances.createProcessInstanceQuery().processInstanceBusinessKey(code).count())
            .isEqualTo(1));
        assertThat(this.rows.values("select count(*) from start_orders where done_at is null and attempts > 0"))
            .containsExactly(0L);
    }

    @Test
    void raisesAnAlarmWhenAnOrderIsOlderThanAMinute() {
        this.driver.moveTo("2026-11-02 07:35:00");
        this.starter.startAll();
        send(SubmissionFixtures.key());
        this.driver.moveTo("2026-11-02 07:36:00");
        assertThat(this.alarm.health().getStatus()).isEqualTo(Status.UP);
        this.driver.moveTo("2026-11-02 07:36:01");
        assertThat(this.alarm.health().getStatus()).isEqualTo(StartOrderAlarm.ALARM);
        assertThat(this.alarm.health().getDetails()).containsEntry("waiting", 1);
        // Seen from outside, and no reason for a balancer to close the door.
        Http.Answer health = this.http.get("/actuator/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json()).containsEntry("status", "ALARM");
        this.starter.startAll();
        assertThat(this.alarm.health().getStatus()).isEqualTo(Status.UP);
    }

    private Http.Answer send(String key) {
        return this.http.postParts("/api/reports",
                new Parts().report(SubmissionFixtures.pothole()).photo(PhotoFixtures.jpeg(70, 50, 1)),
                "Idempotency-Key", key);
    }

    private static String code(Http.Answer answer) {
        return (String) answer.json().get("code");
    }

}
