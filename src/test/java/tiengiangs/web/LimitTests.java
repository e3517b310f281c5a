package tiengiangs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.fixtures.Parts;
import tiengiangs.intake.SubmissionFixtures;
import tiengiangs.photos.PhotoFixtures;

@IntegrationTest
class LimitTests {

    @Autowired
    private Limiter limiter;

    @Autowired
    private Attacks attacks;

    @Autowired
    private Http http;

    private String client;

    @BeforeEach
    void prepare() {
        this.attacks.prepare();
        this.client = this.http.newClient();
    }

    @Test
    void answersACallThatComesTooOftenInTheLanguageOfItsCaller() {
        spend(Limiter.Purpose.SUBMISSION, this.client);
        Http.Answer vietnamese = this.http.postJson("/api/reports", SubmissionFixtures.pothole(), "X-Forwarded-For",
                this.client);
        assertThat(vietnamese.status()).isEqualTo(429);
        assertThat(Integer.parseInt(vietnamese.header("Retry-After"))).isBetween(1, 60);
        assertThat((String) vietnamese.json().get("detail")).startsWith("Bạn gửi quá nhiều");
        Http.Answer english = this.http.postJson("/api/reports", SubmissionFixtures.pothole(), "X-Forwarded-For",
                this.client, "Accept-Language", "en");
        assertThat((String) english.json().get("detail")).startsWith("You are sending too often, or many people");
        assertThat(this.http.postJson("/api/reports", SubmissionFixtures.pothole()).status()).isEqualTo(201);
    }

    @Test
    void limitsMessagesLookUpsAndPhotosToo() {
        spend(Limiter.Purpose.MESSAGE, this.client);
        for (String call : new String[] { "rating", "supplement", "withdrawal" }) {
            assertThat(this.http
                .postJson("/api/reports/" + this.attacks.code() + "/" + call, Map.of(), "X-Forwarded-For", this.client)
                .status()).as(call).isEqualTo(429);
        }
        spend(Limiter.Purpose.LOOK_UP, this.client);
        assertThat(this.http.get("/api/reports/" + this.attacks.code(), "X-Forwarded-For", this.client).status())
            .isEqualTo(429);
        spend(Limiter.Purpose.PHOTO, this.client);
        assertThat(this.http
            .postParts("/api/reports",
                    new Parts().report(SubmissionFixtures.pothole()).photo(PhotoFixtures.jpeg(50, 40, 1)),
                    "X-Forwarded-For", this.client)
            .status()).isEqualTo(429);
    }

    @Test
    void keepsWhatWasTypedIntoTheFormThatComesTooOften() {
        spend(Limiter.Purpose.SUBMISSION, this.client);
        Map<String, String> fields = SubmissionFixtures.form();
        fields.put("_csrf", this.attacks.csrf());
        Http.Answer page = this.http.postParts("/phan-anh/moi", new Parts().fields(fields), "X-Forwarded-For",
                this.client, "Cookie", this.attacks.cookie(), "Accept", "text/html");
        assertThat(page.status()).isEqualTo(429);
        assertThat(Integer.parseInt(page.header("Retry-After"))).isBetween(1, 60);
        assertThat(page.text()).contains("Đang có nhiều phản ánh gửi từ mạng của bạn", fields.get("description"),
                fields.get("address"), fields.get("contactName"), fields.get("key"));
    }

    @Test
    void keepsTheAnswerOnAFollowPageThatComesTooOften() {
        spend(Limiter.Purpose.MESSAGE, this.client);
        String text = "Xe vẫn sụp ổ gà mỗi tối.";
        byte[] form = ("_csrf=" + Attacks.encoded(this.attacks.csrf()) + "&text=" + Attacks.encoded(text))
            .getBytes(StandardCharsets.US_ASCII);
        Http.Answer page = this.http.send("POST",
                "/theo-doi/" + this.attacks.code() + "/" + this.attacks.bearer().substring(7) + "/bo-sung", form,
                "Content-Type", "application/x-www-form-urlencoded", "X-Forwarded-For", this.client, "Cookie",
                this.attacks.cookie());
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.text()).contains("Bạn gửi quá nhiều", text);
    }

    @Test
    void believesNobodyButATrustedProxyAboutWhoCalls() throws IOException {
        // This one comes from an address that is no trusted proxy, whatever it says.
        spend(Limiter.Purpose.LOOK_UP, "127.0.0.2");
        String request = "GET /api/reports/x HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: " + this.client + "\r\nX-Real-IP: "
                + this.client + "\r\nForwarded: for=" + this.client + "\r\nConnection: close\r\n\r\n";
        assertThat(this.http.raw("127.0.0.2", request.getBytes(StandardCharsets.US_ASCII))).startsWith("HTTP/1.1 429");
        assertThat(this.http.raw("127.0.0.1", request.getBytes(StandardCharsets.US_ASCII))).startsWith("HTTP/1.1 404");
    }

    @Test
    void countsANetworkOfIpv6AsOneClient() {
        spend(Limiter.Purpose.LOOK_UP, "2001:db8:1:2::1");
        assertThatExceptionOfType(TooManyRequests.class)
            .isThrownBy(() -> this.limiter.take(Limiter.Purpose.LOOK_UP, from("2001:db8:1:2:ffff::9")));
        this.limiter.take(Limiter.Purpose.LOOK_UP, from("2001:db8:1:3::1"));
    }

    private void spend(Limiter.Purpose purpose, String address) {
        try {
            for (int at = 0; at < 100_000; at++) {
                this.limiter.take(purpose, from(address));
            }
            throw new AssertionError("There is no limit to " + purpose);
        }
        catch (TooManyRequests ex) {
            assertThat(ex.retryAfterSeconds()).isPositive();
        }
    }

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

}
