package tiengiangs.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tiengiangs.casework.CaseDriver;
import tiengiangs.casework.Cases;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.fixtures.Rows;
import tiengiangs.intake.SubmissionFixtures;
import tiengiangs.ratings.Level;
import tiengiangs.ratings.Ratings;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reports;

/**
 * What reporters get to read, through a real mail server.
 */
@IntegrationTest
class ReporterMailTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Cases cases;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Reports reports;

    @Autowired
    private Post post;

    @Autowired
    private Rows rows;

    @Autowired
    private Http http;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void clear() {
        this.post.clear();
    }

    @Test
    void reporterHearsOfEveryTurnOfTheCase() {
        MailServer server = new MailServer();
        ReportCode code = this.driver.assigned("2026-10-05 08:00:00", List.of());
        this.driver.complete(code, "resolve", "outcome", "ask", "question", "Chiều đi hay chiều về?");
        this.cases.supplement(code, "Chiều đi.");
        this.post.sendBy(server.gateway());
        this.driver.passTo(code, "2026-10-16 08:00:00");
        this.driver.complete(code, "explainDelay", "note", "Đang chờ vật tư.", "committedOn", "2026-10-30");
        this.driver.complete(code, "resolve", "outcome", "result", "result", "Đã vá xong.");
        this.driver.complete(code, "approve", "outcome", "approve");
        this.driver.complete(code, "publish", "outcome", "public", "publicTitle", "Ổ gà", "publicDescription", "Ổ gà.",
                "answer", "Đã vá.");
        this.ratings.rate(code, Level.DISSATISFIED, "Chưa tốt");
        this.driver.complete(code, "reviewDissatisfaction", "outcome", "reopen", "reasons", "Làm lại.");
        try (server) {
            this.post.sendBy(server.gateway());
            assertThat(server.subjects()).containsExactly("Đã nhận phản ánh " + code,
                    "Phản ánh " + code + " đã được giao cho UBND phường Đạo Thạnh",
                    "Cần bạn bổ sung cho phản ánh " + code, "Phản ánh " + code + " chậm: hẹn xong 30/10/2026",
                    "Đã có kết quả phản ánh " + code, "Phản ánh " + code + " được xử lý lại");
            assertThat(server.mails()).allSatisfy((mail) -> {
                assertThat(MailServer.header(mail, "To")).isEqualTo("minhhoa@example.org");
                assertThat(MailServer.all(mail)).doesNotContain("Ấp Bắc", "Nguyễn", "vật tư", "Chiều", "vá", "{");
            });
            String first = MailServer.all(server.mails().get(0));
            assertThat(first).contains("text/plain", "text/html", "ổ gà", "http://localhost:8080/tra-cuu?code=" + code,
                    "Xin đừng trả lời thư này");
            assertThat(server.mails().stream().map((mail) -> MailServer.header(mail, "Message-ID")))
                .doesNotHaveDuplicates();
        }
    }

    @Test
    void reporterWithoutAddressCostsNoRow() {
        List<Object> before = this.rows.values("select count(*) from outbox");
        Map<String, Object> silent = SubmissionFixtures.pothole();
        silent.remove("contactEmail");
        ReportCode code = send(silent, "vi");
        assertThat(this.rows.values("select count(*) from outbox")).isEqualTo(before);
        this.driver.publishNow(code);
        assertThat(this.post.occasions(code)).isEmpty();
    }

    @Test
    void readerOfEnglishGetsEnglishAlsoWhenAnOfficerIsTheOneWhoActs() {
        ReportCode code = send(SubmissionFixtures.pothole(), "en");
        this.driver.publishNow(code);
        try (MailServer server = new MailServer()) {
            this.post.sendBy(server.gateway());
            assertThat(server.subjects()).contains("Your report " + code + " has arrived",
                    "Report " + code + " has a result");
        }
    }

    @Test
    void messageOfWhatDidNotHappenIsNotThere() {
        ReportCode code = this.driver.sendNow();
        new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
            this.reports.record(HistoryEntry.of(code, this.reports.find(code).orElseThrow().submittedAt(),
                    HistoryKind.PUBLISHED, "officer"));
            assertThat(this.post.occasions(code)).containsExactly("SUBMITTED", "PUBLISHED");
            status.setRollbackOnly();
        });
        assertThat(this.post.occasions(code)).containsExactly("SUBMITTED");
    }

    @Test
    void reporterOfAMergedReportGetsTheSurvivorsResultWithTheirOwnCode() {
        ReportCode survivor = this.driver.sendNow();
        ReportCode merged = this.driver.sendNow();
        this.driver.complete(merged, "receive", "outcome", "merge", "mergeInto", survivor.toString());
        this.driver.publishNow(survivor);
        assertThat(this.post.occasions(merged)).containsExactly("SUBMITTED", "MERGED", "ASSIGNED", "PUBLISHED");
        try (MailServer server = new MailServer()) {
            this.post.sendBy(server.gateway());
            MimeMessage result = server.mails()
                .stream()
                .filter((mail) -> MailServer.subject(mail).equals("Đã có kết quả phản ánh " + merged))
                .findFirst()
                .orElseThrow();
            assertThat(MailServer.all(result)).contains(merged.toString()).doesNotContain(survivor.toString());
        }
    }

    @Test
    void deletedAddressIsNotWrittenTo() {
        ReportCode code = this.driver.sendNow();
        this.rows.change("update reporters set email = null where report_code = ?", code.value());
        try (MailServer server = new MailServer()) {
            this.post.sendBy(server.gateway());
            assertThat(server.mails()).isEmpty();
        }
        assertThat(this.post.state(code)).isEqualTo("DROPPED");
    }

    private ReportCode send(Map<String, Object> report, String language) {
        Http.Answer answer = this.http.postJson("/api/reports", report, "Accept-Language", language);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return ReportCode.read((String) answer.json().get("code")).orElseThrow();
    }

}
