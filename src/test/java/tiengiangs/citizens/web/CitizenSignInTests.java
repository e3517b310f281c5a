package tiengiangs.citizens.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.citizens.CitizenVisits;
import tiengiangs.citizens.Citizens;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.fixtures.Rows;

/**
 * Signing in by a link.
 */
@IntegrationTest
class CitizenSignInTests {

    @Autowired
    private CitizenVisits visits;

    @Autowired
    private Citizens citizens;

    @Autowired
    private Http http;

    @Autowired
    private Rows rows;

    @Autowired
    private Clock clock;

    @Test
    void linkSignsInOnceAndOnlyByTheButton() {
        String address = CitizenVisits.address("motlan");
        assertThat(this.visits.ask(address.toUpperCase()).header("Location")).endsWith("/toi?da-gui");
        String secret = this.visits.secret(address);
        for (int i = 0; i < 2; i++) {
            Http.Answer opened = this.http.get("/toi/vao/" + secret);
            assertThat(opened.status()).isEqualTo(200);
            assertThat(opened.header("Set-Cookie")).isNull();
        }
        Http.Answer in = this.visits.enter(secret);
        assertThat(in.header("Location")).endsWith("/toi");
        assertThat(in.headers().allValues("Set-Cookie")).singleElement()
            .asString()
            .startsWith("citizen=")
            .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=2592000");
        assertThat(page(CitizenVisits.cookie(in))).contains(address);
        Http.Answer again = this.visits.enter(secret);
        assertThat(again.header("Location")).endsWith("/toi?het-han");
        assertThat(again.header("Set-Cookie")).isNull();
    }

    @Test
    void overAnEncryptedConnectionTheCookieIsBoundToTheHost() {
        String address = CitizenVisits.address("mahoa");
        this.visits.ask(address);
        Http.Answer in = this.visits.enter(this.visits.secret(address), "X-Forwarded-Proto", "https");
        assertThat(in.header("Set-Cookie")).startsWith("__Host-citizen=").contains("Secure").doesNotContain("Domain");
        String session = CitizenVisits.cookie(in);
        assertThat(this.http.get("/toi", "Cookie", session, "X-Forwarded-Proto", "https").text()).contains(address);
        assertThat(page(session)).doesNotContain(address);
    }

    @Test
    void linkIsOverAfterAQuarterOfAnHourAndASessionAfterThirtyDays() {
        String address = CitizenVisits.address("quahan");
        this.visits.ask(address);
        String late = this.visits.secret(address);
        pass(Duration.ofMinutes(15).plusSeconds(1));
        assertThat(this.visits.enter(late).header("Location")).endsWith("/toi?het-han");
        String session = this.visits.session(address);
        pass(Duration.ofDays(30).minusMinutes(1));
        assertThat(page(session)).contains(address);
        pass(Duration.ofMinutes(2));
        assertThat(page(session)).doesNotContain(address);
    }

    @Test
    void answerTellsNobodyWhetherAnAddressIsKnownOrAskedForTooOften() {
        String known = CitizenVisits.address("quen");
        this.visits.session(known);
        String unknown = CitizenVisits.address("la");
        for (String address : List.of(known, unknown, known, known, known)) {
            Http.Answer answer = this.visits.ask(address);
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location")).endsWith("/toi?da-gui");
            assertThat(answer.header("Set-Cookie")).isNull();
        }
        assertThat(links(known)).isEqualTo(3L);
        assertThat(links(unknown)).isEqualTo(1L);
    }

    @Test
    void oneClientAsksForAFewLinksOnly() {
        String client = this.http.newClient();
        int accepted = 0;
        for (int i = 0; i < 8; i++) {
            Http.Answer answer = this.visits.post("/toi/lien-ket", "email=" + CitizenVisits.address("lu"),
                    "X-Forwarded-For", client);
            accepted += (answer.status() == 302) ? 1 : 0;
        }
        assertThat(accepted).isEqualTo(5);
    }

    @Test
    void whatIsNoAddressIsRefusedAndStays() {
        for (String typed : List.of("", "a", "a b@example.org", "a@example.org, b@example.org", "a@b",
                "a@example.org\r\nBcc: b@example.org")) {
            Http.Answer answer = this.visits.ask(typed);
            assertThat(answer.status()).as(typed).isEqualTo(400);
            assertThat(answer.text()).contains("id=\"email-error\"");
        }
    }

    @Test
    void secretsAreKeptAsHashesOnly() {
        String address = CitizenVisits.address("bam");
        this.visits.ask(address);
        String secret = this.visits.secret(address);
        String session = CitizenVisits.cookie(this.visits.enter(secret)).replace("citizen=", "");
        assertThat(this.rows.values("select token_hash from citizen_links where token_hash in (?, ?)", secret, session))
            .isEmpty();
        assertThat(
                this.rows.values("select token_hash from citizen_sessions where token_hash in (?, ?)", secret, session))
            .isEmpty();
    }

    @Test
    void whoSignsOutIsOutAndWhoDeletesLeavesNothing() {
        String address = CitizenVisits.address("ra");
        String first = this.visits.session(address);
        Http.Answer out = this.visits.post("/toi/ra", "", "Cookie", first);
        assertThat(out.header("Set-Cookie")).contains("Max-Age=0");
        assertThat(page(first)).doesNotContain(address);
        String second = this.visits.session(address);
        this.visits.post("/toi/xoa", "", "Cookie", second);
        assertThat(page(second)).doesNotContain(address);
        assertThat(this.rows.values("select id from citizens where email = ?", address)).isEmpty();
    }

    @Test
    void formThatAnotherSiteSendsDoesNothing() {
        String address = CitizenVisits.address("gia");
        String session = this.visits.session(address);
        for (String[] foreign : new String[][] { { "Origin", "https://evil.example" }, { "Origin", "null" },
                { "Sec-Fetch-Site", "cross-site" }, { "Sec-Fetch-Site", "same-site" } }) {
            for (String path : List.of("/toi/ra", "/toi/xoa", "/toi/vao")) {
                Http.Answer answer = this.visits.post(path, "secret=x", "Cookie", session, foreign[0], foreign[1]);
                assertThat(answer.status()).as(path + " " + foreign[1]).isEqualTo(403);
            }
        }
        assertThat(page(session)).contains(address);
        String origin = "http://127.0.0.1:" + this.http.port();
        assertThat(this.visits.post("/toi/ra", "", "Cookie", session, "Origin", origin).status()).isEqualTo(302);
    }

    @Test
    void addressThatNobodyConfirmsIsForgotten() {
        String typed = CitizenVisits.address("quen-roi");
        String confirmed = CitizenVisits.address("nho");
        this.visits.ask(typed);
        this.visits.session(confirmed);
        pass(Duration.ofDays(2));
        this.citizens.forget();
        assertThat(this.rows.values("select email from citizens where email in (?, ?)", typed, confirmed))
            .containsExactly(confirmed);
    }

    private String page(String session) {
        Http.Answer answer = this.http.get("/toi", "Cookie", session);
        assertThat(answer.header("Set-Cookie")).isNull();
        return answer.text();
    }

    private Object links(String address) {
        return this.rows
            .values("select count(*) from citizen_links l join citizens c on c.id = l.citizen_id where c.email = ?",
                    address)
            .get(0);
    }

    private void pass(Duration time) {
        Instant later = this.clock.instant().plus(time);
        ClockUtil.setCurrentTime(Date.from(later));
    }

}
