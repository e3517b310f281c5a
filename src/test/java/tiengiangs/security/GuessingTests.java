package tiengiangs.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.intake.SubmissionFixtures;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.TrackingToken;

/**
 * What somebody learns who guesses numbers of reports or the secrets of their reporters.
 */
@IntegrationTest
class GuessingTests {

    @Autowired
    private Http http;

    private String code;

    private String token;

    @BeforeEach
    void send() {
        Map<String, Object> receipt = this.http.postJson("/api/reports", SubmissionFixtures.pothole()).json();
        this.code = (String) receipt.get("code");
        this.token = (String) receipt.get("trackingToken");
    }

    @Test
    void unknownNumberAndWrongTokenLookTheSameAtEveryDoorThatTakesAToken() {
        String unknown = ReportCode.random(new SecureRandom()).value();
        String wrong = TrackingToken.random().value();
        for (String door : List.of("GET /api/reports/@", "POST /api/reports/@/rating", "POST /api/reports/@/supplement",
                "POST /api/reports/@/withdrawal", "GET /theo-doi/@/~", "GET /theo-doi/@/~/bo-sung",
                "GET /theo-doi/@/~/anh/0123456789abcdef0123456789abcdef", "POST /theo-doi/@/~/bo-sung",
                "POST /theo-doi/@/~/rut", "POST /theo-doi/@/~/danh-gia")) {
            String known = shape(door, this.code, wrong);
            assertThat(known).as(door).startsWith("404 ");
            assertThat(shape(door, unknown, wrong)).as(door).isEqualTo(known);
            assertThat(shape(door, unknown, this.token)).as(door).isEqualTo(known);
            assertThat(shape(door, this.code, "")).as(door).startsWith("404 ");
        }
    }

    @Test
    void oneMillionRandomTokensOpenNothing() {
        String hash = new TrackingToken(this.token).hash();
        Random random = new Random(2830);
        byte[] bytes = new byte[20];
        int hits = 0;
        for (int guess = 0; guess < 1_000_000; guess++) {
            random.nextBytes(bytes);
            if (new TrackingToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)).fits(hash)) {
                hits++;
            }
        }
        assertThat(hits).isZero();
        assertThat(new TrackingToken(this.token).fits(hash)).isTrue();
        assertThat(Base64.getUrlDecoder().decode(this.token)).hasSize(20);
    }

    @Test
    void guessingIsSlowedDownAtEveryDoorAndThenEvenTheRightSecretOpensNothing() {
        String client = this.http.newClient();
        String page = "/theo-doi/" + this.code + "/";
        assertThat(refusedAfter(() -> get(page + TrackingToken.random().value(), client))).isBetween(50, 80);
        assertThat(get(page + this.token, client).status()).isEqualTo(429);
        assertThat(get(page + this.token, this.http.newClient()).status()).isEqualTo(200);
        for (String form : List.of("/bo-sung", "/rut", "/danh-gia")) {
            String other = this.http.newClient();
            assertThat(refusedAfter(() -> this.http.send("POST", page + TrackingToken.random().value() + form,
                    new byte[0], "Content-Type", "application/x-www-form-urlencoded", "X-Forwarded-For", other)))
                .as(form)
                .isBetween(50, 80);
        }
        for (String path : List.of("/api/reports/", "/phan-anh/", "/tra-cuu?code=")) {
            String other = this.http.newClient();
            assertThat(refusedAfter(() -> get(path + ReportCode.random(new SecureRandom()).value(), other))).as(path)
                .isBetween(50, 80);
        }
    }

    @Test
    void reporterWhoLooksOftenIsNotHeldUp() {
        String client = this.http.newClient();
        for (int look = 0; look < 150; look++) {
            assertThat(get("/theo-doi/" + this.code + "/" + this.token, client).status()).isEqualTo(200);
        }
    }

    private int refusedAfter(Supplier<Http.Answer> guess) {
        int guesses = 0;
        while (guesses < 200 && guess.get().status() != 429) {
            guesses++;
        }
        return guesses;
    }

    private Http.Answer get(String path, String client) {
        return this.http.get(path, "X-Forwarded-For", client, "Accept", "text/html,application/json");
    }

    /** Everything of an answer that a stranger sees, but for what they have asked. */
    private String shape(String door, String asked, String guess) {
        String path = door.replaceFirst("\\w+ ", "").replace("@", asked).replace("~", guess.isEmpty() ? "x" : guess);
        boolean call = path.startsWith("/api/");
        byte[] body = (call ? "{}" : "text=x").getBytes(StandardCharsets.US_ASCII);
        Http.Answer answer = this.http.send(door.split(" ")[0], path, door.startsWith("GET") ? new byte[0] : body,
                "Content-Type", call ? "application/json" : "application/x-www-form-urlencoded", "Authorization",
                "Bearer " + guess, "Accept", call ? "application/json" : "text/html");
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        // Not about what was asked: the server closes every hundredth connection.
        headers.keySet().removeIf((name) -> name.equalsIgnoreCase("date") || name.equalsIgnoreCase("connection"));
        String seen = answer.status() + " " + headers + " " + answer.text();
        return guess.isEmpty() ? seen : seen.replace(asked, "@").replace(guess, "~");
    }

}
