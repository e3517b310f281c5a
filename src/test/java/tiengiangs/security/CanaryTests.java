package tiengiangs.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.engine.RefusedSubmission;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.ReportCode;
import tiengiangs.security.People.Person;

/**
 * Words that exist nowhere else are put into everything a citizen and an officer can
 * write, and cases are played through every outcome; afterwards none of the words is in
 * any table of the engine or in the log, and the reporter's name and addresses are in
 * clear nowhere at all.
 */
@IntegrationTest
class CanaryTests {

    /** In every text of a citizen. */
    private static final String CITIZEN = "Bìm bịp zqcit kêu nước lớn";

    /** In every text of an officer. */
    private static final String OFFICER = "Lục bình zqoff trôi";

    /** Some of them in other spellings: without marks, escaped, cut. */
    private static final Set<String> CANARIES = Set.of("zqcit", "zqoff", "ZQCIT", "ZQOFF", "Bìm bịp", "B\\u00ecm",
            "Lục bình", "L\\u1ee5c", "bim bip", "luc binh", "zqname", "zqmail", "0987612345", "987612345", "0987 612",
            "10.36487", "106.35274", "Người zqname");

    /** Who the citizen is. */
    private static final Set<String> IDENTITY = Set.of("zqname", "zqmail", "987612345", "0987 612");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    private final Set<String> words = new LinkedHashSet<>(CANARIES);

    private Level level;

    @Autowired
    private People people;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private DataSource database;

    @BeforeEach
    void listen() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        this.level = root.getLevel();
        root.setLevel(Level.INFO);
        this.log.start();
        root.addAppender(this.log);
    }

    @AfterEach
    void listenNoMore() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.detachAppender(this.log);
        root.setLevel(this.level);
    }

    @Test
    void nothingThatSomebodyWroteEntersTheEngineOrTheLog() throws Exception {
        Sent published = longWay();
        String merged = report().code();
        complete(report().code(), "receive", "outcome", "reject", "rejectReason", "SPAM");
        complete(report().code(), "receive", "outcome", "transfer", "transferTarget", "DENUNCIATION");
        complete(report().code(), "receive", "outcome", "merge", "mergeInto", merged);
        twoReturns();
        Sent quiet = report();
        accept(quiet.code());
        say(quiet, "withdrawal", "{}");
        Sent hidden = report();
        accept(hidden.code());
        complete(hidden.code(), "resolve", "outcome", "result");
        complete(hidden.code(), "approve", "outcome", "approve");
        complete(hidden.code(), "publish", "outcome", "private");
        overHttp();

        assertThat(EngineTables.count(this.database)).isEqualTo(49);
        assertThat(EngineTables.holding(this.database, this.words)).isEmpty();
        assertThat(this.log.list.stream()
            .filter((line) -> this.words.stream().anyMatch(written(line)::contains))
            .map(CanaryTests::written)).isEmpty();
        assertThat(EngineTables.orOursHolding(this.database, IDENTITY)).isEmpty();
        for (String path : List.of("/api/reports", "/phan-anh")) {
            String shown = this.people.stranger().get(path).body()
                    + this.people.stranger().get(path + "/" + published.code()).body();
            assertThat(shown).as(path).contains("Phường Đạo Thạnh").doesNotContain(IDENTITY);
        }
    }

    private Sent longWay() throws Exception {
        Sent sent = report();
        String code = sent.code();
        complete(code, "receive", "outcome", "ask");
        say(sent, "supplement", "{\"text\":\"" + CITIZEN + "\"}");
        complete(code, "receive", "outcome", "accept", "leadAgency", "UBND-28249", "urgency", "NORMAL", "coordinators",
                List.of("SO-XD"));
        complete(code, "resolve", "outcome", "ask");
        say(sent, "supplement", "{\"text\":\"" + CITIZEN + "\"}");
        complete(code, "resolve", "outcome", "extension", "extensionDays", 3);
        complete(code, "decideExtension", "outcome", "refuse");
        complete(code, "contribute");
        this.driver.passTo(ReportCode.read(code).orElseThrow(), "2026-11-25 08:00:00");
        complete(code, "explainDelay", "committedOn", "2026-11-27");
        complete(code, "resolve", "outcome", "result");
        complete(code, "approve", "outcome", "sendBack");
        complete(code, "resolve", "outcome", "result");
        complete(code, "approve", "outcome", "approve");
        complete(code, "publish", "outcome", "public");
        say(sent, "rating", "{\"level\":\"dissatisfied\",\"comment\":\"" + CITIZEN + "\"}");
        complete(code, "reviewDissatisfaction", "outcome", "reopen");
        complete(code, "resolve", "outcome", "result");
        complete(code, "approve", "outcome", "approve");
        complete(code, "publish", "outcome", "public");
        say(sent, "rating", "{\"level\":\"dissatisfied\",\"comment\":\"" + CITIZEN + "\"}");
        complete(code, "reviewDissatisfaction", "outcome", "keep");
        return sent;
    }

    private void twoReturns() throws Exception {
        String code = report().code();
        accept(code);
        complete(code, "resolve", "outcome", "extension", "extensionDays", 2);
        complete(code, "decideExtension", "outcome", "grant", "days", 2);
        complete(code, "resolve", "outcome", "return");
        complete(code, "reassign", "outcome", "same");
        complete(code, "resolve", "outcome", "return");
        complete(code, "reassign", "outcome", "other", "leadAgency", "SO-XD", "urgency", "NORMAL");
    }

    /** What is refused on its way, and what only an officer's browser sends. */
    private void overHttp() throws Exception {
        String code = report().code();
        accept(code);
        assertThatThrownBy(() -> complete(code, "resolve", "outcome", OFFICER)).isInstanceOf(RefusedSubmission.class);
        Task task = this.driver.task(ReportCode.read(code).orElseThrow(), "resolve");
        String path = "/task/" + task.getId();
        Visitor officer = this.people.get(Person.HANDLER_A);
        officer.engine("POST", path + "/claim", "{\"userId\":\"" + Person.HANDLER_A.id() + "\"}");
        officer.engine("POST", path + "/comment/create", "{\"message\":\"" + OFFICER + "\"}");
        officer.engine("POST", path + "/complete", "{\"variables\":{\"x\":{\"value\":\"" + OFFICER + "\"}}}");
        officer.engine("POST", path + "/submit-form", "{\"variables\":{\"outcome\":{\"value\":\"" + OFFICER + "\"}}}");
        officer.engine("PUT", path + "/localVariables/x", "{\"value\":\"" + OFFICER + "\"}");
        officer.engine("PUT", "/user/" + Person.HANDLER_A.id() + "/profile",
                "{\"id\":\"" + Person.HANDLER_A.id() + "\",\"firstName\":\"" + OFFICER + "\",\"lastName\":\"x\"}");
        HttpResponse<String> done = officer.engine("POST", path + "/submit-form",
                "{\"variables\":{\"outcome\":{\"value\":\"result\"},\"result\":{\"value\":\"" + OFFICER
                        + "\"},\"more\":{\"value\":\"" + OFFICER + "\"}}}");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
    }

    private void accept(String code) throws Exception {
        complete(code, "receive", "outcome", "accept", "leadAgency", "UBND-28249", "urgency", "NORMAL", "coordinators",
                List.of());
    }

    /** Does the task with an officer's words in every text field of its form. */
    private void complete(String code, String task, Object... answers) throws Exception {
        List<Object> all = new ArrayList<>(List.of(answers));
        try (var form = CanaryTests.class.getResourceAsStream("/forms/" + task + ".form")) {
            addWords(JSON.readTree(form), all);
        }
        all.addAll(List.of("notInTheForm", OFFICER));
        this.driver.complete(ReportCode.read(code).orElseThrow(), task, all.toArray());
    }

    private static void addWords(JsonNode component, List<Object> answers) {
        String key = component.path("key").asText();
        boolean answered = IntStream.range(0, answers.size() / 2).anyMatch((i) -> answers.get(2 * i).equals(key));
        if (component.path("type").asText().matches("textarea|textfield") && !answered) {
            answers.addAll(List.of(key, OFFICER));
        }
        component.path("components").forEach((child) -> addWords(child, answers));
    }

    private Sent report() throws Exception {
        this.driver.moveTo("2026-11-02 08:00:00");
        HttpResponse<String> answer = post("/api/reports", "Idempotency-Key", UUID.randomUUID().toString(), """
                {"category":"HA_TANG_GIAO_THONG","subCategory":"O_GA","title":"%1$s","description":"%1$s",
                "address":"%1$s","latitude":10.364871,"longitude":106.352749,"contactName":"Người zqname",
                "contactPhone":"0987612345","contactEmail":"zqmail@example.org","consentToPublish":true}
                """.formatted(CITIZEN));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode receipt = JSON.readTree(answer.body());
        this.driver.startAll();
        this.words.add(receipt.path("trackingToken").asText());
        return new Sent(ReportCode.read(receipt.path("code").asText()).orElseThrow().toString(),
                receipt.path("trackingToken").asText());
    }

    private void say(Sent sent, String what, String json) {
        HttpResponse<String> answer = post("/api/reports/" + sent.code() + "/" + what, "Authorization",
                "Bearer " + sent.token(), json);
        assertThat(answer.statusCode()).as(what + " " + answer.body()).isBetween(200, 204);
    }

    private HttpResponse<String> post(String path, String header, String value, String json) {
        Visitor citizen = this.people.stranger();
        return citizen.exchange(citizen.request(path)
            .header("Content-Type", "application/json")
            .header(header, value)
            .POST(BodyPublishers.ofString(json, StandardCharsets.UTF_8)));
    }

    private static String written(ILoggingEvent line) {
        return line.getFormattedMessage()
                + ((line.getThrowableProxy() != null) ? ThrowableProxyUtil.asString(line.getThrowableProxy()) : "");
    }

    private record Sent(String code, String token) {
    }

}
