package tiengiangs.ratings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.citizens.CitizenVisits;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.fixtures.Rows;
import tiengiangs.reports.ReportCode;

/**
 * Citizens' verdicts on other people's reports.
 */
@IntegrationTest
class CitizenRatingTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CitizenVisits visits;

    @Autowired
    private Http http;

    @Autowired
    private Rows rows;

    @Test
    void citizenRatesAPublishedResultOnce() {
        ReportCode code = published();
        String citizen = this.visits.session(CitizenVisits.address("danhgia"));
        assertThat(rate(code, "dissatisfied", "Cookie", citizen).status()).isEqualTo(204);
        assertThat(rate(code, "satisfied", "Cookie", citizen).status()).isEqualTo(409);
        String other = this.visits.session(CitizenVisits.address("danhgia"));
        assertThat(rate(code, "acceptable", "Cookie", other).status()).isEqualTo(204);
        assertThat(rate(code, "great", "Cookie", other).status()).isEqualTo(400);
        assertThat(this.rows.values("select level from citizen_ratings where report_code = ? order by level",
                code.value()))
            .containsExactly("ACCEPTABLE", "DISSATISFIED");
        assertThat(this.rows.values("select level from ratings where report_code = ?", code.value())).isEmpty();
        assertThat(this.http.get("/phan-anh/" + code.value()).text())
            .contains("0 hài lòng, 1 chấp nhận được, 1 không hài lòng");
    }

    @Test
    void verdictsOfCitizensAndReportersAreCountedApart() {
        Map<String, Object> before = figures();
        ReportCode code = published();
        rate(code, "satisfied", "Cookie", this.visits.session(CitizenVisits.address("rieng")));
        Map<String, Object> after = figures();
        assertThat(verdicts(after, "citizens")).isEqualTo(verdicts(before, "citizens") + 1);
        assertThat(verdicts(after, "all")).isEqualTo(verdicts(before, "all"));
    }

    @Test
    void whatIsNotPublicOrNotSignedInLooksUnknown() {
        ReportCode open = this.driver.sendNow();
        ReportCode code = published();
        String citizen = this.visits.session(CitizenVisits.address("an"));
        assertThat(rate(open, "satisfied", "Cookie", citizen).status()).isEqualTo(404);
        assertThat(rate(code, "satisfied").status()).isEqualTo(404);
        assertThat(rate(code, "satisfied", "Cookie", "citizen=no-such-session").status()).isEqualTo(404);
        assertThat(rate(code, "satisfied", "Cookie", citizen, "Origin", "https://evil.example").status())
            .isEqualTo(404);
        assertThat(this.visits
            .post("/phan-anh/" + code.value() + "/danh-gia", "level=SATISFIED", "Cookie", citizen, "Origin", "null")
            .header("Location")).endsWith("/toi?phan-anh=" + code.value());
        assertThat(this.rows.values("select level from citizen_ratings where report_code in (?, ?)", code.value(),
                open.value()))
            .isEmpty();
    }

    @Test
    void reporterHasOneVoice() {
        ReportCode code = published();
        String reporter = this.visits.session("minhhoa@example.org");
        assertThat(rate(code, "satisfied", "Cookie", reporter).status()).isEqualTo(409);
    }

    @Test
    void twoVerdictsAtOnceBecomeOne() throws Exception {
        ReportCode code = published();
        String citizen = this.visits.session(CitizenVisits.address("hai"));
        ExecutorService both = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> call = () -> rate(code, "satisfied", "Cookie", citizen).status();
            List<Integer> answers = both.invokeAll(List.of(call, call, call, call)).stream().map((answer) -> {
                try {
                    return answer.get();
                }
                catch (Exception ex) {
                    throw new IllegalStateException(ex);
                }
            }).toList();
            assertThat(answers).containsExactlyInAnyOrder(204, 409, 409, 409);
        }
        finally {
            both.shutdownNow();
        }
    }

    @Test
    void verdictGoesWithThePerson() {
        ReportCode code = published();
        String citizen = this.visits.session(CitizenVisits.address("xoa"));
        rate(code, "satisfied", "Cookie", citizen);
        this.visits.post("/toi/xoa", "", "Cookie", citizen);
        assertThat(this.rows.values("select level from citizen_ratings where report_code = ?", code.value())).isEmpty();
    }

    private ReportCode published() {
        ReportCode code = this.driver.sendNow();
        this.driver.publishNow(code);
        return code;
    }

    private Http.Answer rate(ReportCode code, String level, String... headers) {
        return this.http.postJson("/api/reports/" + code + "/rating", Map.of("level", level), headers);
    }

    private Map<String, Object> figures() {
        LocalDate today = LocalDate.ofInstant(new java.util.Date().toInstant(),
                java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
        return this.http.get("/api/statistics?from=" + today.minusDays(1) + "&to=" + today.plusDays(1)).json();
    }

    @SuppressWarnings("unchecked")
    private static long verdicts(Map<String, Object> figures, String part) {
        Map<String, Object> counts = (Map<String, Object>) figures.get(part);
        return ((Number) counts.get("satisfied")).longValue();
    }

}
