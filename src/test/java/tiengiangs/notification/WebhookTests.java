package tiengiangs.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.ReachableReport;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reports;

/**
 * The signed call to a message gateway, against a real server.
 */
@IntegrationTest
class WebhookTests {

    private static final String SECRET = "mùa nước nổi năm nay";

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Reports reports;

    @Autowired
    private OutboxMapper outbox;

    @Autowired
    private Post post;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private Clock clock;

    private final List<Call> calls = new CopyOnWriteArrayList<>();

    private volatile int answer = 204;

    private HttpServer receiver;

    @BeforeEach
    void listen() throws IOException {
        this.post.clear();
        this.receiver = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 10);
        this.receiver.createContext("/sms", (exchange) -> {
            this.calls.add(new Call(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    exchange.getRequestHeaders().getFirst(WebhookGateway.TIME),
                    exchange.getRequestHeaders().getFirst(WebhookGateway.SIGNATURE),
                    exchange.getRequestHeaders().getFirst("Idempotency-Key")));
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(this.answer, -1);
            exchange.close();
        });
        this.receiver.createContext("/elsewhere", (exchange) -> {
            this.calls.add(new Call("followed", null, null, null));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        this.receiver.start();
    }

    @AfterEach
    void stop() {
        this.receiver.stop(0);
    }

    @Test
    void gatewayGetsASignedCallWithTheTelephoneNumber() throws Exception {
        ReportCode code = send();
        this.post.sendBy(gateway());
        assertThat(this.calls).hasSize(1);
        Call call = this.calls.get(0);
        JsonNode body = this.json.readTree(call.body());
        assertThat(body.path("to").asText()).isEqualTo("+84900000000");
        assertThat(body.path("subject").asText()).isEqualTo("Đã nhận phản ánh " + code);
        assertThat(call.body()).doesNotContain("minhhoa", "Ấp Bắc");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String expected = HexFormat.of()
            .formatHex(mac.doFinal((call.time() + "." + call.body()).getBytes(StandardCharsets.UTF_8)));
        assertThat(call.signature()).isEqualTo("sha256=" + expected);
        assertThat(Long.parseLong(call.time())).isEqualTo(this.clock.instant().getEpochSecond());
        assertThat(this.post.state(code)).isEqualTo("SENT");
    }

    @Test
    void gatewayThatFailsIsAskedAgainUnderTheSameKey() {
        ReportCode code = send();
        this.answer = 503;
        this.post.sendBy(gateway());
        assertThat(this.post.state(code)).isEqualTo("WAITING");
        this.answer = 200;
        this.driver.moveTo("2026-10-05 08:02:00");
        this.post.sendBy(gateway());
        assertThat(this.post.state(code)).isEqualTo("SENT");
        assertThat(this.calls).extracting(Call::key).hasSize(2).containsOnly(this.calls.get(0).key());
    }

    @Test
    void callIsNotSentWhereverAGatewayPoints() {
        ReportCode code = send();
        this.answer = 307;
        this.post.sendBy(gateway());
        assertThat(this.calls).extracting(Call::body).doesNotContain("followed");
        assertThat(this.post.state(code)).isEqualTo("WAITING");
    }

    @Test
    void gatewayWithoutASecretIsRefused() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new WebhookSettings(URI.create("http://127.0.0.1/sms"), "short"));
        assertThat(new WebhookSettings(URI.create(""), null).url()).isNull();
    }

    /** A report whose receipt goes to the gateway only. */
    private ReportCode send() {
        this.driver.moveTo("2026-10-05 08:00:00");
        ReportCode code = this.driver.order();
        new Notices(this.outbox, this.reports, gateway())
            .received(new ReachableReport(code, this.clock.instant(), false, true));
        this.post.forgetMail(code);
        return code;
    }

    private WebhookGateway gateway() {
        return new WebhookGateway(
                new WebhookSettings(URI.create("http://127.0.0.1:" + this.receiver.getAddress().getPort() + "/sms"),
                        SECRET),
                this.json, this.clock);
    }

    private record Call(String body, String time, String signature, String key) {
    }

}
