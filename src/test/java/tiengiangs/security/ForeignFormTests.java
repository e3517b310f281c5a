package tiengiangs.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.directory.Role;
import tiengiangs.fixtures.IntegrationTest;

@IntegrationTest
class ForeignFormTests {

    @Autowired
    private People people;

    @ParameterizedTest
    @ValueSource(strings = { "/logout", "/login", "/phan-anh/moi", "/api/reports", "/officer/calendar",
            "/camunda/api/engine/engine/default/task/count" })
    void whatAnotherSiteSendsIsTurnedAwayAndGivesNobodyANewSession(String path) {
        for (String site : new String[] { "cross-site", "same-site" }) {
            HttpResponse<String> answer = send(this.people.stranger(), path, site);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void anOfficerGoesOnWorkingWhateverAnotherSiteMakesTheBrowserSend() {
        String account = this.people.account("lured", Set.of(Role.RECEPTION.group()));
        Visitor officer = this.people.stranger();
        assertThat(officer.signIn(account, People.PASSWORD)).isEqualTo("/officer");
        assertThat(send(officer, "/logout", "cross-site").statusCode()).isEqualTo(403);
        assertThat(officer.get("/officer").statusCode()).isEqualTo(200);
    }

    @Test
    void ourOwnFormsAndLinksFromElsewhereComeIn() {
        Visitor reader = this.people.stranger();
        assertThat(send(reader, "/phan-anh/moi", "same-origin").statusCode()).isNotEqualTo(403);
        assertThat(reader.exchange(reader.request("/").header("Sec-Fetch-Site", "cross-site").GET()).statusCode())
            .isEqualTo(200);
    }

    private static HttpResponse<String> send(Visitor visitor, String path, String site) {
        return visitor.exchange(visitor.request(path)
            .header("Sec-Fetch-Site", site)
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("x=1")));
    }

}
