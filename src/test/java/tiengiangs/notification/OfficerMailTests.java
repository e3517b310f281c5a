package tiengiangs.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.directory.Role;
import tiengiangs.engine.Accounts;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.fixtures.Rows;
import tiengiangs.reports.ReportCode;

/**
 * What officers get to read.
 */
@IntegrationTest
class OfficerMailTests {

    private static final String WARD = "UBND-28249";

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Post post;

    @Autowired
    private OfficerNotices notices;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Accounts accounts;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Rows rows;

    @BeforeEach
    void clear() {
        this.accounts.ensureGroups();
        person("thu-xuly", Role.HANDLER.groupOf(WARD));
        person("thu-lanhdao", Role.LEADER.groupOf(WARD));
        person("thu-trungtam", Role.CENTRE_LEADER.group());
        this.post.clear();
    }

    /** Nobody else's tests write to these people. */
    @AfterEach
    void leave() {
        List.of("thu-xuly", "thu-lanhdao", "thu-trungtam").forEach(this.identity::deleteUser);
    }

    @Test
    void oneMailTellsEverythingThatCameInAQuarterOfAnHour() {
        ReportCode first = this.driver.assigned("2026-10-05 08:01:00", List.of());
        ReportCode second = this.driver.assigned("2026-10-05 08:03:00", List.of());
        this.rows.change("update outbox set state = 'DROPPED', next_attempt_at = null where recipient = 'reporter'");
        try (MailServer server = new MailServer()) {
            this.post.sendBy(server.gateway());
            assertThat(server.mails()).as("before the quarter").isEmpty();
            this.driver.moveTo("2026-10-05 08:15:00");
            this.post.sendBy(server.gateway());
            assertThat(server.subjects()).containsExactly("2 việc cần bạn xem");
            assertThat(MailServer.header(server.mails().get(0), "To")).isEqualTo("thu-xuly@example.org");
            assertThat(MailServer.all(server.mails().get(0)))
                .contains("Hồ sơ mới " + first, "Hồ sơ mới " + second, "/camunda/app/tasklist/default/")
                .doesNotContain("Ấp Bắc", "Nguyễn", "minhhoa");
        }
        assertThat(this.rows.values("select distinct state from outbox where recipient = 'officer:thu-xuly'"))
            .containsExactly("SENT");
    }

    @Test
    void ladderClimbsFromTheHandlerToTheLeaderToTheCentre() {
        ReportCode code = this.driver.assigned("2026-10-05 08:00:00", List.of());
        this.driver.passTo(code, "2026-10-16 08:00:00");
        assertThat(told(code, "thu-xuly")).containsExactly("WORK_ASSIGNED", "WORK_DUE_SOON");
        assertThat(told(code, "thu-lanhdao")).contains("WORK_OVERDUE").doesNotContain("WORK_ASSIGNED");
        assertThat(told(code, "thu-trungtam")).contains("WORK_ESCALATED");
    }

    @Test
    void nobodyIsWokenUnlessItIsUrgent() {
        assertThat(this.notices.nextRun(at("2026-10-05 08:01:00"))).isEqualTo(at("2026-10-05 08:15:00"));
        assertThat(this.notices.nextRun(at("2026-10-05 19:50:00"))).isEqualTo(at("2026-10-06 07:00:00"));
        assertThat(this.notices.nextRun(at("2026-10-05 23:59:00"))).isEqualTo(at("2026-10-06 07:00:00"));
        assertThat(this.notices.nextRun(at("2026-10-06 03:00:00"))).isEqualTo(at("2026-10-06 07:00:00"));
        ReportCode urgent = this.driver.send("2026-10-05 21:00:00");
        this.driver.complete(urgent, "receive", "outcome", "accept", "leadAgency", WARD, "urgency", "URGENT",
                "coordinators", List.of());
        ReportCode normal = this.driver.assigned("2026-10-05 21:00:00", List.of());
        assertThat(next(urgent)).isEqualTo(at("2026-10-05 21:00:00"));
        assertThat(next(normal)).isEqualTo(at("2026-10-06 07:00:00"));
    }

    @Test
    void bundleThatFailedGoesOutAgainAsItWas() {
        this.driver.assigned("2026-10-05 08:01:00", List.of());
        this.driver.assigned("2026-10-05 08:03:00", List.of());
        this.rows.change("update outbox set state = 'DROPPED', next_attempt_at = null where recipient = 'reporter'");
        this.driver.moveTo("2026-10-05 08:15:00");
        this.post.sendBy(new TestGateway((letter) -> {
            throw new IllegalStateException("down");
        }));
        assertThat(this.rows.values(
                "select id from outbox where recipient = 'officer:thu-xuly' and state = 'WAITING' and bundle is not null"))
            .hasSize(2);
        assertThat(this.rows.values("""
                select id from outbox where recipient = 'officer:thu-xuly' and state = 'WAITING' and bundle is not null
                  and next_attempt_at is not null
                """)).as("two senders cannot find the bundle by different messages").hasSize(1);
        this.driver.assigned("2026-10-05 08:15:30", List.of());
        this.rows.change("update outbox set state = 'DROPPED', next_attempt_at = null where recipient = 'reporter'");
        this.driver.moveTo("2026-10-05 08:31:00");
        try (MailServer server = new MailServer()) {
            this.post.sendBy(server.gateway());
            assertThat(server.subjects()).hasSize(2).contains("2 việc cần bạn xem");
        }
    }

    private void person(String account, String group) {
        this.accounts.create(account, account, null, Set.of(group));
        User user = this.identity.createUserQuery().userId(account).singleResult();
        user.setEmail(account + "@example.org");
        this.identity.saveUser(user);
    }

    private List<Object> told(ReportCode code, String officer) {
        return this.rows.values("select occasion from outbox where about = ? and recipient = ? order by id",
                code.value(), "officer:" + officer);
    }

    private Instant next(ReportCode code) {
        return this.outbox.latest(Message.State.WAITING, 100)
            .stream()
            .filter((message) -> message.about().equals(code.value()) && message.recipient().equals("officer:thu-xuly"))
            .map(Message::nextAttemptAt)
            .findFirst()
            .orElseThrow();
    }

    private static Instant at(String local) {
        return CaseDriver.instant(local);
    }

}
