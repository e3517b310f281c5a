package tiengiangs.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.directory.Role;
import tiengiangs.engine.SignIn;
import tiengiangs.engine.SignIns;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.security.People.Person;

@IntegrationTest
class SignInTests {

    @Autowired
    private People people;

    @Autowired
    private IdentityService identity;

    @Autowired
    private SignIns signIns;

    @Test
    void whoeverGuessesIsSlowedDownAndTheOwnerStillComesIn() {
        String account = this.people.account("guessed", Set.of(Role.RECEPTION.group()));
        Visitor guesser = this.people.stranger();
        guesser.comesFrom("198.51.100.7");
        for (int i = 1; i <= 10; i++) {
            assertThat(guesser.signIn(account, "sai " + i)).as("guess " + i).isEqualTo("/login?error");
        }
        assertThat(guesser.signIn(account, People.PASSWORD)).isEqualTo("/login?wait");
        assertThat(guesser.signIn(account.toUpperCase(), People.PASSWORD)).isEqualTo("/login?wait");
        assertThat(guesser.get("/login?wait").body()).contains("quá nhiều lần đăng nhập từ địa chỉ này");
        assertThat(guesser.get("/login?error").body()).contains("Tài khoản hoặc mật khẩu chưa đúng");

        Visitor owner = this.people.stranger();
        owner.comesFrom("198.51.100.8");
        assertThat(owner.signIn(account, People.PASSWORD)).isEqualTo("/officer");
    }

    @Test
    void whoeverKnowsThePasswordComesInAsOftenAsNeeded() {
        String account = this.people.account("busy", Set.of(Role.RECEPTION.group()));
        Visitor officer = this.people.stranger();
        officer.comesFrom("198.51.100.9");
        for (int i = 1; i <= 11; i++) {
            assertThat(officer.signIn(account, People.PASSWORD)).as("time " + i).isEqualTo("/officer");
        }
    }

    @Test
    void guessesFromEverywhereLockNobodyOut() {
        String account = this.people.account("besieged", Set.of(Role.RECEPTION.group()));
        for (int i = 1; i <= 11; i++) {
            Visitor guesser = this.people.stranger();
            guesser.comesFrom("198.51.101." + i);
            assertThat(guesser.signIn(account, "sai")).isEqualTo("/login?error");
        }
        assertThat(this.people.stranger().signIn(account, People.PASSWORD)).isEqualTo("/officer");
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void theWebApplicationsOwnSignInIsClosed(Person person) {
        HttpResponse<String> answer = this.people.get(person)
            .call("POST", "/camunda/api/admin/auth/user/default/login/tasklist", "username=x&password=y");
        assertThat(answer.statusCode()).isIn(401, 403);
    }

    @Test
    void everySignInIsWrittenDownForTheAdministrator() {
        String account = this.people.account("written", Set.of(Role.RECEPTION.group()));
        Visitor officer = this.people.stranger();
        officer.comesFrom("203.0.113.77");
        officer.signIn(account, "sai");
        officer.signIn(account, People.PASSWORD);
        officer.signIn("mật-khẩu-gõ-nhầm-chỗ", "x");
        List<SignIn> latest = this.signIns.latest(1000)
            .stream()
            .filter((one) -> one.address().equals("203.0.113.0/24"))
            .toList();
        assertThat(latest).extracting(SignIn::account).containsExactly(null, account, account);
        assertThat(latest).extracting(SignIn::entered).containsExactly(false, true, false);
        assertThat(this.people.get(Person.ADMINISTRATOR).get("/officer/sign-ins").body())
            .contains("Nhật ký đăng nhập", account, "203.0.113.0/24", "Không có tài khoản này")
            .doesNotContain("203.0.113.77", "gõ-nhầm-chỗ");
        assertThat(officer.get("/officer/sign-ins").statusCode()).isEqualTo(403);
    }

    @Test
    void aGroupThatIsTakenAwayIsGoneAtOnce() {
        String account = this.people.account("moved", Set.of(Role.SUPERVISOR.group()));
        Visitor officer = this.people.stranger();
        assertThat(officer.signIn(account, People.PASSWORD)).isEqualTo("/officer");
        assertThat(officer.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(officer.engine("GET", "/process-definition/count", null).body()).doesNotContain("\"count\":0");
        assertThat(officer.get("/officer").body()).contains("Cockpit");

        this.identity.deleteMembership(account, Role.SUPERVISOR.group());
        assertThat(officer.engine("GET", "/process-definition/count", null).body()).isEqualTo("{\"count\":0}");
        assertThat(officer.get("/camunda/app/cockpit/default/").statusCode()).isNotEqualTo(200);
        assertThat(officer.get("/officer").body()).doesNotContain("Cockpit");

        this.identity.deleteUser(account);
        assertThat(officer.engine("GET", "/task/count", null).statusCode()).isEqualTo(401);
        assertThat(officer.get("/officer").statusCode()).isEqualTo(302);
        assertThat(officer.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
    }

    @Test
    void aSessionFromBeforeSigningInIsWorthNothingAfterwards() {
        String account = this.people.account("fixed", Set.of(Role.RECEPTION.group()));
        Visitor officer = this.people.stranger();
        officer.formToken();
        String before = officer.cookie("JSESSIONID");
        assertThat(before).isNotNull();
        assertThat(officer.signIn(account, People.PASSWORD)).isEqualTo("/officer");
        String session = officer.cookie("JSESSIONID");
        assertThat(session).isNotEqualTo(before);
        assertThat(statusWith(before)).isEqualTo(302);
        assertThat(statusWith(session)).isEqualTo(200);

        assertThat(officer.call("POST", "/camunda/api/admin/auth/user/default/logout", null).statusCode())
            .isEqualTo(204);
        assertThat(statusWith(session)).isEqualTo(302);
    }

    @Test
    void noCallIsForgedFromAnotherPage() {
        String account = this.people.account("forged", Set.of(Role.RECEPTION.group()));
        Visitor officer = this.people.stranger();
        officer.signIn(account, People.PASSWORD);
        HttpResponse<String> forged = officer.exchange(officer.request("/camunda/api/engine/engine/default/task")
            .header("Content-Type", "application/json")
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(forged.statusCode()).isEqualTo(403);
        HttpResponse<String> form = officer.exchange(officer.request("/login")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString("username=a&password=b")));
        assertThat(form.statusCode()).isEqualTo(403);
    }

    @Test
    void everyAnswerCarriesItsGuards() {
        String account = this.people.account("guarded", Set.of(Role.RECEPTION.group()));
        Visitor officer = this.people.stranger();
        officer.signIn(account, People.PASSWORD);
        Visitor secured = this.people.stranger();
        for (String path : List.of("/", "/login", "/officer", "/camunda/app/tasklist/default/",
                "/camunda/api/engine/engine/default/task/count", "/api/categories", "/no/such/page")) {
            HttpResponse<String> answer = officer.get(path);
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).as(path)
                .contains("frame-ancestors 'none'");
            HttpResponse<String> secure = secured
                .exchange(secured.request(path).header("X-Forwarded-Proto", "https").GET());
            assertThat(secure.headers().firstValue("Strict-Transport-Security")).as(path).isPresent();
            assertThat(secure.headers().allValues("Set-Cookie")).as(path)
                .allMatch((cookie) -> cookie.contains("SameSite=") && cookie.contains("Secure"));
            assertThat(answer.body()).as(path).doesNotContain("at org.", "at java.", "Exception:");
        }
        Visitor stranger = this.people.stranger();
        assertThat(stranger.get("/login").headers().firstValue("Set-Cookie").orElseThrow()).startsWith("JSESSIONID=")
            .contains("HttpOnly", "SameSite=Lax");
    }

    private int statusWith(String session) {
        Visitor other = this.people.stranger();
        return other.exchange(other.request("/officer").header("Cookie", "JSESSIONID=" + session).GET()).statusCode();
    }

}
