package tiengiangs.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.citizens.CitizenVisits;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.fixtures.Rows;

/**
 * The link to sign in with, as it comes by mail.
 */
@IntegrationTest
class SignInMailTests {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080/toi/vao/([\\w-]{43})");

    @Autowired
    private CitizenVisits visits;

    @Autowired
    private Post post;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Writer writer;

    @Autowired
    private Rows rows;

    @Autowired
    private Clock clock;

    @BeforeEach
    void clear() {
        this.post.clear();
    }

    @Test
    void linkInTheMailSignsInAndStandsNowhereElse() {
        String address = CitizenVisits.address("thu");
        this.visits.ask(address);
        try (MailServer server = new MailServer()) {
            this.post.sendBy(server.gateway());
            assertThat(server.subjects()).containsExactly("Liên kết đăng nhập của bạn");
            assertThat(MailServer.header(server.mails().get(0), "To")).isEqualTo(address);
            Matcher link = LINK.matcher(MailServer.all(server.mails().get(0)));
            assertThat(link.find()).isTrue();
            assertThat(this.visits.enter(link.group(1)).header("Set-Cookie")).startsWith("citizen=");
        }
        Message sent = this.outbox.latest(Message.State.SENT, 1).get(0);
        assertThat(this.writer.words(sent).body()).doesNotContain("/toi/vao/");
        assertThat(this.rows.values("select id from outbox where recipient like '%@%' or about like '%@%'")).isEmpty();
    }

    @Test
    void linkThatIsOverIsNotSentAnyMore() {
        this.visits.ask(CitizenVisits.address("tre"));
        Instant later = this.clock.instant().plus(Duration.ofMinutes(16));
        ClockUtil.setCurrentTime(Date.from(later));
        try (MailServer server = new MailServer()) {
            this.post.sendBy(server.gateway());
            assertThat(server.mails()).isEmpty();
        }
    }

}
