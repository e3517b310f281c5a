package tiengiangs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.fixtures.Parts;
import tiengiangs.fixtures.Rows;
import tiengiangs.intake.SubmissionFixtures;
import tiengiangs.photos.PhotoFixtures;

@IntegrationTest
class StepUpTests {

    @Autowired
    private Limiter limiter;

    @Autowired
    private Puzzles puzzles;

    @Autowired
    private PuzzleMapper solved;

    @Autowired
    private SigningKeyMapper keys;

    @Autowired
    private Http http;

    @Autowired
    private Rows rows;

    private String village;

    @BeforeEach
    void prepare() {
        this.village = this.http.newClient();
    }

    @Test
    void floodFromOneAddressIsHeldBackAndItsNeighbourIsNot() {
        List<Integer> answers = new ArrayList<>();
        for (int at = 0; at < 60; at++) {
            answers.add(send().status());
        }
        assertThat(answers.stream().filter((status) -> status == 201).count()).isBetween(10L, 15L);
        assertThat(answers).containsOnly(201, 429).endsWith(429);
        assertThat(this.http.postJson("/api/reports", SubmissionFixtures.pothole()).status()).isEqualTo(201);
    }

    @Test
    void wholeVillageBehindOneAddressGetsThroughWithItsPhotos() {
        spend(Limiter.Purpose.SUBMISSION);
        spend(Limiter.Purpose.PHOTO);
        for (int at = 0; at < 6; at++) {
            String solution = Solver.solve(send());
            Parts report = new Parts().report(SubmissionFixtures.pothole()).photo(PhotoFixtures.jpeg(50, 40, at));
            assertThat(this.http
                .postParts("/api/reports", report, "X-Forwarded-For", this.village, "Puzzle-Solution", solution)
                .status()).isEqualTo(201);
        }
    }

    @Test
    void solutionLetsOneReportInAndNoSecond() {
        spend(Limiter.Purpose.SUBMISSION);
        Http.Answer refused = send();
        assertThat(refused.json()).containsEntry("solutionHeader", "Puzzle-Solution");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        String solution = Solver.solve(refused);
        assertThat(send("Puzzle-Solution", solution).status()).isEqualTo(201);
        assertThat(send("Puzzle-Solution", solution).status()).isEqualTo(429);
        assertThat(send("Puzzle-Solution", solution, "Idempotency-Key", SubmissionFixtures.key()).status())
            .isEqualTo(429);
    }

    @Test
    void lostAnswerIsGivenAgainToTheSameKeyWithTheSameSolution() {
        spend(Limiter.Purpose.SUBMISSION);
        String solution = Solver.solve(send());
        String key = SubmissionFixtures.key();
        Http.Answer first = send("Puzzle-Solution", solution, "Idempotency-Key", key);
        Http.Answer again = send("Puzzle-Solution", solution, "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(send("Puzzle-Solution", solution, "Idempotency-Key", SubmissionFixtures.key()).status())
            .isEqualTo(429);
    }

    @Test
    void solutionThatIsForgedWrongLateOrForSomethingElseIsNone() {
        spend(Limiter.Purpose.SUBMISSION);
        String good = Solver.solve(this.puzzles.make(Limiter.Purpose.SUBMISSION));
        String later = good.replaceFirst("\\.(\\d+)\\.", "." + (Instant.now().getEpochSecond() + 900) + ".");
        String short1 = good.substring(0, good.lastIndexOf(','));
        String wrong = good.substring(0, good.lastIndexOf(',')) + ",999999999";
        String other = Solver.solve(this.puzzles.make(Limiter.Purpose.MESSAGE));
        for (String bad : new String[] { later, short1, wrong, other, other.replace("MESSAGE", "SUBMISSION"), ":", "",
                "x", "a.b.c.d.e:1", good.replace(":", "x:"), good + "," + "9".repeat(500),
                good.replaceFirst(":.*", ":-1") }) {
            assertThat(send("Puzzle-Solution", bad).status()).as(bad).isEqualTo(429);
        }
        ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Puzzles.LIFE).plusSeconds(1)));
        assertThat(send("Puzzle-Solution", good).status()).isEqualTo(429);
        ClockUtil.reset();
        assertThat(send("Puzzle-Solution", good).status()).isEqualTo(201);
    }

    @Test
    void solutionWorksOnceWhicheverNodeItComesTo() {
        Puzzle puzzle = this.puzzles.make(Limiter.Purpose.SUBMISSION);
        String solution = Solver.solve(puzzle);
        Puzzles otherNode = new Puzzles(new Signatures(this.keys), this.solved, java.time.Clock.systemUTC());
        assertThat(otherNode.solvedBy(Limiter.Purpose.SUBMISSION, solution)).contains(puzzle);
        assertThat(otherNode.spend(puzzle, null)).isTrue();
        assertThat(this.puzzles.spend(puzzle, null)).isFalse();
        this.puzzles.sweep();
        assertThat(kept(puzzle)).hasSize(1);
        ClockUtil.setCurrentTime(Date.from(puzzle.expiresAt().plusSeconds(1)));
        this.puzzles.sweep();
        assertThat(kept(puzzle)).isEmpty();
    }

    @Test
    void evenSolvedPuzzlesDoNotMakeAFlood() {
        spend(Limiter.Purpose.SUBMISSION);
        spend(Limiter.Purpose.SOLVED);
        assertThat(send("Puzzle-Solution", Solver.solve(this.puzzles.make(Limiter.Purpose.SUBMISSION))).status())
            .isEqualTo(429);
    }

    @Test
    void formWithoutScriptKeepsEverythingAndSaysWhenToSendAgainAndWhereElseToGo() {
        spend(Limiter.Purpose.SUBMISSION);
        Map<String, String> fields = SubmissionFixtures.form();
        Http.Answer page = form(new Parts().fields(fields).photo(PhotoFixtures.jpeg(60, 40, 7)));
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.text()).contains("hãy bấm gửi lại sau " + page.header("Retry-After") + " giây.",
                "đến Trung tâm");
        fields.values().forEach((typed) -> assertThat(page.text()).contains(typed));
        String photo = find("name=\"staged\" value=\"(\\w+)\"", page.text());
        Puzzle shown = new Puzzle(find("data-text=\"([^\"]+)\"", page.text()),
                find("data-nonce=\"([^\"]+)\"", page.text()), 16, 13, null);
        fields.put("solution", Solver.solve(shown));
        fields.put("staged", photo);
        Http.Answer arrived = form(new Parts().fields(fields));
        assertThat(arrived.status()).isEqualTo(302);
        assertThat(arrived.header("Location")).contains("/theo-doi/");
        assertThat(this.rows.values("select report_code from photos where id = ?", photo)).doesNotContainNull();
    }

    private List<Object> kept(Puzzle puzzle) {
        return this.rows.values("select nonce from solved_puzzles where nonce = ?", puzzle.nonce());
    }

    private static String find(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private Http.Answer form(Parts parts) {
        return this.http.postParts("/phan-anh/moi", parts, "X-Forwarded-For", this.village, "Accept", "text/html");
    }

    private Http.Answer send(String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "X-Forwarded-For";
        all[headers.length + 1] = this.village;
        return this.http.postJson("/api/reports", SubmissionFixtures.pothole(), all);
    }

    private void spend(Limiter.Purpose purpose) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(this.village);
        try {
            while (true) {
                this.limiter.take(purpose, request);
            }
        }
        catch (TooManyRequests ex) {
            assertThat(ex.retryAfterSeconds()).isPositive();
        }
    }

}
