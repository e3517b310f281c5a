package tiengiangs.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.ReportCode;
import tiengiangs.web.Conflict;

/**
 * What becomes of a message when senders race, die or meet a bad mail server.
 */
@IntegrationTest
class SenderTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Post post;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Clock clock;

    @BeforeEach
    void clear() {
        this.post.clear();
    }

    @Test
    void racingSendersSendEachMessageOnce() throws Exception {
        List<String> expected = IntStream.range(0, 30)
            .mapToObj((i) -> "Đã nhận phản ánh " + this.driver.order())
            .toList();
        CyclicBarrier start = new CyclicBarrier(4);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try (MailServer server = new MailServer()) {
            Callable<Void> node = () -> {
                start.await();
                this.post.sendBy(server.gateway());
                return null;
            };
            for (Future<Void> done : nodes.invokeAll(Stream.generate(() -> node).limit(4).toList())) {
                done.get();
            }
            assertThat(server.subjects()).containsExactlyInAnyOrderElementsOf(expected);
        }
        finally {
            nodes.shutdownNow();
        }
    }

    @Test
    void senderThatDiesBeforeMarkingSendsAgainUnderTheSameNumber() {
        ReportCode code = this.driver.order();
        try (MailServer server = new MailServer()) {
            SmtpGateway gateway = server.gateway();
            Gateway dying = new TestGateway((letter) -> {
                gateway.deliver(letter);
                throw new Death();
            });
            assertThatThrownBy(() -> this.post.sendBy(dying)).isInstanceOf(Death.class);
            this.post.sendBy(gateway);
            assertThat(server.mails()).hasSize(1);
            wait(Duration.ofMinutes(16));
            this.post.sendBy(gateway);
            assertThat(server.mails()).hasSize(2);
            assertThat(server.mails().stream().map((mail) -> MailServer.header(mail, "Message-ID")).distinct())
                .hasSize(1);
        }
        assertThat(this.post.state(code)).isEqualTo("SENT");
    }

    @Test
    void messageIsTriedLessAndLessOftenAndThenLeftToAPerson() {
        ReportCode code = this.driver.order();
        try (RefusingServer server = new RefusingServer("451 4.3.0 <minhhoa@example.org> try later")) {
            Gateway gateway = MailServer.gatewayTo(server.port());
            for (String pause : List.of("PT1M", "PT5M", "PT15M", "PT1H", "PT4H", "PT12H", "PT24H")) {
                this.post.sendBy(gateway);
                assertThat(this.post.state(code)).isEqualTo("WAITING");
                wait(Duration.parse(pause).minusSeconds(1));
                int before = server.asked();
                this.post.sendBy(gateway);
                assertThat(server.asked()).as("too early, before " + pause).isEqualTo(before);
                wait(Duration.ofSeconds(1));
            }
            this.post.sendBy(gateway);
        }
        assertThat(this.post.state(code)).isEqualTo("DEAD");
        assertThat(this.post.error(code)).asString().contains("451").doesNotContain("@", "minhhoa");
        try (MailServer server = new MailServer()) {
            this.outbox.sendAgain(this.post.id(code));
            this.post.sendBy(server.gateway());
            assertThat(server.subjects()).containsExactly("Đã nhận phản ánh " + code);
        }
        assertThatThrownBy(() -> this.outbox.sendAgain(this.post.id(code))).isInstanceOf(Conflict.class);
    }

    @Test
    void addressThatIsRefusedForGoodIsNotTriedAgain() {
        ReportCode code = this.driver.order();
        try (RefusingServer server = new RefusingServer("550 5.1.1 <minhhoa@example.org>: unknown")) {
            this.post.sendBy(MailServer.gatewayTo(server.port()));
        }
        assertThat(this.post.state(code)).isEqualTo("DEAD");
        assertThat(this.post.error(code)).asString().contains("550").doesNotContain("@");
    }

    @Test
    void staleNewsIsNotSent() {
        ReportCode code = this.driver.order();
        wait(Duration.ofDays(8));
        try (MailServer server = new MailServer()) {
            this.post.sendBy(server.gateway());
            assertThat(server.mails()).isEmpty();
        }
        assertThat(this.post.state(code)).isEqualTo("DROPPED");
    }

    @Test
    void lineBreaksMakeNoHeadersAndNoRecipients() {
        try (MailServer server = new MailServer()) {
            Gateway gateway = server.gateway();
            gateway.deliver(letter("a@example.org", "Một\r\nBcc: b@example.org\r\n\r\nHai"));
            assertThat(server.mails()).hasSize(1);
            assertThat(MailServer.raw(server.mails().get(0))).doesNotContainPattern("(?m)^Bcc");
            for (String address : List.of("a@example.org\r\nBcc: b@example.org", "a@example.org, b@example.org",
                    "a@example.org\nRCPT TO:<b@example.org>", "a", "<a@example.org> x")) {
                assertThatThrownBy(() -> gateway.deliver(letter(address, "Ba")))
                    .isInstanceOf(Gateway.Undeliverable.class);
            }
            assertThat(server.mails()).hasSize(1);
        }
    }

    private static Letter letter(String address, String subject) {
        return new Letter("<1.1@localhost>", address, "vi", subject, "Chữ", "<p>Chữ</p>");
    }

    private void wait(Duration time) {
        Instant later = this.clock.instant().plus(time);
        ClockUtil.setCurrentTime(Date.from(later));
    }

    /** The process ends here. */
    private static final class Death extends Error {

    }

}
