package tiengiangs.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.directory.Role;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.privacy.Identities;
import tiengiangs.privacy.IdentityLook;
import tiengiangs.reports.ReportCode;
import tiengiangs.security.People.Person;

/**
 * Who may learn who sent a report, at which task, and that each look leaves a line.
 */
@IntegrationTest
class IdentityTests {

    private static final String REASON = "Cần gọi hỏi vị trí chính xác của ổ gà";

    private static final String NAME = "Trần Thị Kín Đáo";

    private static Visitor centreLeader;

    /** Each has an address, and so the limits, of their own. */
    private static int citizens;

    @Autowired
    private People people;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Identities identities;

    @BeforeEach
    void theCentreHasALeader() {
        if (centreLeader == null) {
            String account = this.people.account("xem-lanhdao", Set.of(Role.CENTRE_LEADER.group()));
            centreLeader = this.people.stranger();
            centreLeader.signIn(account, People.PASSWORD);
        }
    }

    @Test
    void receptionSeesItAfterSayingWhyAndTheLookIsKept() throws Exception {
        ReportCode code = report(true);
        Visitor reception = this.people.get(Person.RECEPTION);
        assertThat(reception.get(panel(code, "receive")).body()).contains("Xem danh tính người gửi")
            .doesNotContain(NAME, "912345678", "kin.dao");
        HttpResponse<String> shown = look(reception, code, "receive", "  " + REASON + " ");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains(NAME, "912345678", "kin.dao@example.org", "đã được ghi vào nhật ký");
        assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(this.identities.looksAt(code)).singleElement()
            .matches((look) -> look.officer().equals(Person.RECEPTION.id()) && look.reason().equals(REASON));
        assertThat(reception.get(panel(code, "receive")).body()).doesNotContain(NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "   ", "xem", "........ " })
    void nothingIsShownWithoutAReason(String reason) throws Exception {
        ReportCode code = report(true);
        HttpResponse<String> refused = look(this.people.get(Person.RECEPTION), code, "receive", reason);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Nêu lý do xem, từ 10 đến 300 chữ cái").doesNotContain(NAME);
        assertThat(this.identities.looksAt(code)).isEmpty();
    }

    @Test
    void theAgencySeesItOnlyIfTheReporterDoesNotHide() throws Exception {
        ReportCode hidden = assigned(true);
        Visitor handler = this.people.get(Person.HANDLER_A);
        assertThat(handler.get(panel(hidden, "resolve")).body()).contains("không cho cơ quan xử lý biết")
            .doesNotContain("Xem danh tính");
        assertRefused(handler, hidden, "resolve");

        ReportCode open = assigned(false);
        assertThat(handler.get(panel(open, "resolve")).body()).contains("Xem danh tính người gửi");
        assertThat(look(handler, open, "resolve", REASON).body()).contains(NAME);
        assertThat(this.identities.looksAt(open)).extracting(IdentityLook::officer)
            .containsExactly(Person.HANDLER_A.id());
    }

    @Test
    void nobodyElseInTheCaseSeesIt() throws Exception {
        ReportCode code = assigned(false);
        assertThat(this.people.get(Person.HANDLER_B).get(panel(code, "contribute")).body()).contains("ho-so-code")
            .doesNotContain("ho-so-identity");
        assertRefused(this.people.get(Person.HANDLER_B), code, "contribute");
        assertRefused(this.people.get(Person.ADMINISTRATOR), code, "resolve");
        assertThat(look(this.people.get(Person.SUPERVISOR), code, "resolve", REASON).body()).doesNotContain(NAME);
        assertThat(look(this.people.stranger(), code, "resolve", REASON).body()).doesNotContain(NAME);
        this.driver.complete(code, "contribute", "contribution", "Đã xem.");
        this.driver.complete(code, "resolve", "outcome", "extension", "extensionDays", 2, "extensionReason", "Chờ.");
        String decide = this.driver.task(code, "decideExtension").getId();
        assertThat(look(centreLeader, code, "decideExtension", REASON).body()).contains(NAME);
        assertRefusedAt(this.people.get(Person.ADMINISTRATOR), decide);
        this.driver.complete(code, "decideExtension", "outcome", "refuse", "refusalReason", "Không cần.");
        this.driver.complete(code, "resolve", "outcome", "result", "result", "Xong.");
        assertRefused(this.people.get(Person.LEADER_A), code, "approve");
        this.driver.complete(code, "approve", "outcome", "approve");
        assertRefused(this.people.get(Person.PUBLICATION), code, "publish");
        assertThat(this.identities.looksAt(code)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = Person.class, names = { "SUPERVISOR", "ADMINISTRATOR" })
    void whoeverWatchesReadsWhoHasLooked(Person person) throws Exception {
        ReportCode code = report(true);
        look(this.people.get(Person.RECEPTION), code, "receive", REASON + " <i>");
        Visitor watcher = this.people.get(person);
        String all = watcher.get("/officer/looks").body();
        String one = watcher.get("/officer/looks?code=" + code).body();
        assertThat(all).contains(code.toString(), Person.RECEPTION.id());
        assertThat(one).contains(code.toString(), REASON + " &lt;i&gt;", Person.RECEPTION.id()).doesNotContain(NAME);
        assertThat(watcher.get("/officer/looks?code=ZZZ").body()).contains("Không đọc được mã này");
        assertThat(watcher.get("/officer").body()).contains("href=\"/officer/looks\"");
    }

    @ParameterizedTest
    @EnumSource(value = Person.class, names = { "SUPERVISOR", "ADMINISTRATOR", "ANONYMOUS", "CITIZEN" },
            mode = Mode.EXCLUDE)
    void nobodyElseReadsWhoHasLooked(Person person) {
        assertThat(this.people.get(person).get("/officer/looks").statusCode()).isEqualTo(403);
        assertThat(this.people.get(person).get("/officer").body()).doesNotContain("/officer/looks");
    }

    private void assertRefused(Visitor visitor, ReportCode code, String task) {
        assertRefusedAt(visitor, this.driver.task(code, task).getId());
    }

    private void assertRefusedAt(Visitor visitor, String task) {
        HttpResponse<String> refused = lookAt(visitor, task, REASON);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).doesNotContain(NAME, "912345678", "kin.dao");
    }

    private HttpResponse<String> look(Visitor visitor, ReportCode code, String task, String reason) {
        return lookAt(visitor, this.driver.task(code, task).getId(), reason);
    }

    private HttpResponse<String> lookAt(Visitor visitor, String task, String reason) {
        return visitor.exchange(visitor.request("/officer/viec/" + task + "/danh-tinh?lang=vi")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("_csrf=" + visitor.formToken() + "&reason=" + Visitor.encoded(reason))));
    }

    private String panel(ReportCode code, String task) {
        return "/officer/viec/" + this.driver.task(code, task).getId() + "?lang=vi";
    }

    private ReportCode assigned(boolean hidden) throws Exception {
        ReportCode code = report(hidden);
        this.driver.complete(code, "receive", "outcome", "accept", "leadAgency", "UBND-28249", "urgency", "NORMAL",
                "coordinators", List.of("SO-XD"));
        return code;
    }

    private ReportCode report(boolean hidden) throws Exception {
        Visitor citizen = this.people.stranger();
        HttpResponse<String> answer = citizen.exchange(citizen.request("/api/reports")
            .header("Content-Type", "application/json")
            .header("X-Forwarded-For", "198.51.100." + ++citizens)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString("""
                    {"category":"HA_TANG_GIAO_THONG","subCategory":"O_GA","description":"Ổ gà trước chợ.",
                    "latitude":10.3648,"longitude":106.3527,"contactName":"%s","contactPhone":"0912345678",
                    "contactEmail":"kin.dao@example.org","hideIdentity":%s}
                    """.formatted(NAME, hidden))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        this.driver.startAll();
        return ReportCode.read(new ObjectMapper().readTree(answer.body()).path("code").asText()).orElseThrow();
    }

}
