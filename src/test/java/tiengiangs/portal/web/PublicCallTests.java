package tiengiangs.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.intake.SubmissionFixtures;
import tiengiangs.reports.ReportCode;

@IntegrationTest
class PublicCallTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Http http;

    @Test
    void showsAnOpenReportWithoutWordsAndOnlyRoughlyWhere() {
        Sent sent = send("2026-11-02 07:35:00", "category", "HA_TANG_GIAO_THONG");
        Map<String, Object> view = this.http.get("/api/reports/" + sent.code).json();
        assertThat(view).containsEntry("code", sent.code.value())
            .containsEntry("latitude", 10.365)
            .containsEntry("longitude", 106.353)
            .containsEntry("title", null)
            .containsEntry("description", null)
            .containsEntry("photos", List.of());
        assertThat(view.get("clock").toString()).contains("clause=R1", "2026-11-02T01:35:00Z");
        assertThat(view.toString()).doesNotContain("Minh Họa", "900 000 000", "Ấp Bắc", "10.3648");
        assertThat(this.http.get("/api/reports/" + sent.code.toString().toLowerCase().replace('0', 'o')).status())
            .isEqualTo(200);
    }

    @Test
    void showsItsSenderEverything() {
        Sent sent = send("2026-11-02 07:35:00", "category", "HA_TANG_GIAO_THONG");
        Http.Answer answer = this.http.get("/api/reports/" + sent.code, "Authorization", "Bearer " + sent.token);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.json()).containsEntry("description", SubmissionFixtures.pothole().get("description"))
            .containsEntry("address", "Gần số 119 đường Ấp Bắc")
            .containsEntry("canWithdraw", true);
        assertThat(answer.json().get("timeline")).asString().contains("2026-11-02T00:35:00Z");
        assertThat(this.http.get("/api/reports/" + sent.code, "Authorization", "Bearer x").status()).isEqualTo(404);
        assertThat(this.http.get("/api/reports/" + sent.code, "Authorization", "Basic eA==").status()).isEqualTo(404);
    }

    @Test
    void answersForWhatNobodyMaySeeAsForWhatThereIsNot() {
        ReportCode rejected = this.driver.send("2026-11-02 07:35:00");
        this.driver.complete(rejected, "receive", "outcome", "reject", "rejectReason", "SPAM");
        ReportCode transferred = this.driver.send("2026-11-02 07:36:00");
        this.driver.complete(transferred, "receive", "outcome", "transfer", "transferTarget", "DENUNCIATION");
        ReportCode answered = this.driver.approved("2026-11-02 07:37:00");
        this.driver.complete(answered, "publish", "outcome", "private", "answer", "Đã nhắc nhở.");
        String unknown = this.http.get("/api/reports/000000000").text().replace("000000000", "?");
        for (ReportCode code : List.of(rejected, transferred, answered)) {
            Http.Answer answer = this.http.get("/api/reports/" + code.value());
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text().replace(code.value(), "?")).isEqualTo(unknown);
            assertThat(codes("/api/reports?from=2026-11-02&to=2026-11-02")).doesNotContain(code.value());
        }
    }

    @Test
    void findsPublishedReportsByWordsWithOrWithoutAccents() {
        ReportCode code = this.driver.published("2026-11-02 07:35:00");
        for (String words : List.of("ổ gà", "o ga", "%C3%94%CC%89%20GA")) {
            assertThat(codes("/api/reports?from=2026-11-02&to=2026-11-02&status=resolved&q=" + (words.startsWith("%")
                    ? words : java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8))))
                .contains(code.value());
        }
        assertThat(codes("/api/reports?q=khong-co-chu-nay-dau")).isEmpty();
        assertThat(codes("/api/reports?q=%25")).isEmpty();
        assertThat(codes("/api/reports?status=open&from=2026-11-02&to=2026-11-02")).doesNotContain(code.value());
    }

    @Test
    void findsWordsByTheirBeginningAndTheWholeOnesFirst() {
        ReportCode whole = published("2025-07-01 08:00:00", "Cầu gỗ gãy");
        ReportCode longer = published("2025-07-02 08:00:00", "Ngang cầu, gỗng chắn");
        published("2025-07-03 08:00:00", "Bến đò");
        String day = "/api/reports?from=2025-07-01&to=2025-07-03&q=";
        assertThat(codes(day + "cau%20go")).containsExactly(whole.value(), longer.value());
        // A short word is no part of a longer one.
        assertThat(codes(day + "ang")).isEmpty();
        assertThat(codes(day + "!%20.")).isEmpty();
        assertThat(this.http.get(day + "cau%20go&cursor=1751331600000_" + whole.value() + "_x").status())
            .isEqualTo(400);
    }

    @Test
    void turnsPagesOfFoundWordsFromWholeToBegun() {
        List<String> published = new ArrayList<>();
        for (int at = 0; at < 12; at++) {
            published.add(published("2025-07-20 08:%02d:00".formatted(at), "Cống nghẹt").value());
            published.add(published("2025-07-20 09:%02d:00".formatted(at), "Cốngx nghẹtx").value());
        }
        List<String> seen = new ArrayList<>();
        String path = "/api/reports?from=2025-07-20&to=2025-07-20&q=cong%20nghet";
        Map<String, Object> page = this.http.get(path).json();
        seen.addAll(codes(page));
        assertThat(page.get("cursor").toString()).endsWith("_b");
        seen.addAll(codes(this.http.get(path + "&cursor=" + page.get("cursor")).json()));
        assertThat(seen).hasSize(24).containsExactlyInAnyOrderElementsOf(published);
        assertThat(seen.subList(0, 12)).containsExactlyInAnyOrderElementsOf(
                published.stream().filter((code) -> published.indexOf(code) % 2 == 0).toList());
    }

    @Test
    void findsTheNearestOfMoreThanFiftyWhereverTheyStandInTime() {
        Sent first = send("2025-09-21 08:00:00", Map.of("category", "GIAO_DUC"));
        for (int at = 0; at < 55; at++) {
            send("2025-09-22 08:00:00", Map.of("category", "GIAO_DUC", "latitude", 10.3658));
        }
        String near = this.http.get("/api/reports/nearby?lat=10.365&lon=106.353&category=GIAO_DUC").text();
        assertThat(near.indexOf(first.code.value())).isPositive().isLessThan(40);
        assertThat(near).contains("\"metres\":0").doesNotContain("exact");
    }

    @Test
    void turnsPagesWithoutLosingOrRepeatingAReport() {
        List<String> sent = new ArrayList<>();
        for (int at = 0; at < 45; at++) {
            sent.add(send("2025-08-%02d 08:00:00".formatted(1 + at / 9), "category", "MOI_TRUONG").code.value());
        }
        List<String> seen = new ArrayList<>();
        String path = "/api/reports?category=MOI_TRUONG&area=28249&from=2025-08-01&to=2025-08-05";
        Map<String, Object> page = this.http.get(path).json();
        seen.addAll(codes(page));
        while (page.get("cursor") != null) {
            page = this.http.get(path + "&cursor=" + page.get("cursor")).json();
            seen.addAll(codes(page));
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(sent);
    }

    @Test
    void tellsNothingMoreOfAPlaceByBoxesThanItShows() {
        Sent sent = send("2025-09-01 08:00:00", "latitude", 10.36461);
        String day = "/api/reports?from=2025-09-01&to=2025-09-01&bbox=106.352,";
        assertThat(codes(day + "10.3649,106.354,10.3651")).contains(sent.code.value());
        // The exact place lies in this box, the one that is shown does not.
        assertThat(codes(day + "10.3646,106.354,10.3647")).doesNotContain(sent.code.value());
    }

    @Test
    void answersAMapWhenItIsAskedForOne() {
        Sent sent = send("2025-10-01 08:00:00", "category", "HA_TANG_GIAO_THONG");
        Http.Answer answer = this.http.get("/api/reports?from=2025-10-01&to=2025-10-01", "Accept",
                "application/geo+json");
        assertThat(answer.header("Content-Type")).startsWith("application/geo+json");
        assertThat(answer.json()).containsEntry("type", "FeatureCollection");
        assertThat(answer.text()).contains("\"coordinates\":[106.353,10.365]", sent.code.value());
    }

    @Test
    void findsWhatMayBeTheSameNearby() {
        Sent sent = send("2026-11-02 07:35:00", "latitude", 10.3905);
        String near = "/api/reports/nearby?lat=10.3910&lon=106.3530&category=";
        assertThat(this.http.get(near + "HA_TANG_GIAO_THONG").text()).contains(sent.code.value());
        assertThat(this.http.get(near + "MOI_TRUONG").text()).doesNotContain(sent.code.value());
        assertThat(this.http.get("/api/reports/nearby?lat=10.3940&lon=106.3530&category=HA_TANG_GIAO_THONG").text())
            .doesNotContain(sent.code.value());
        assertThat(this.http.get("/api/reports/nearby?lat=106.353&lon=10.365&category=x").errors().toString())
            .contains("directory.error.swapped");
    }

    @Test
    void letsTheSenderAddWithdrawAndRateOnce() {
        Sent sent = send("2026-11-02 07:35:00", "category", "HA_TANG_GIAO_THONG");
        String path = "/api/reports/" + sent.code.value();
        String bearer = "Bearer " + sent.token;
        assertThat(this.http.postJson(path + "/supplement", Map.of("text", "Xe máy đã ngã."), "Authorization", bearer)
            .status()).isEqualTo(204);
        assertThat(this.http.postJson(path + "/supplement", Map.of("text", "x")).status()).isEqualTo(404);
        assertThat(this.http.postJson(path + "/rating", Map.of("level", "satisfied"), "Authorization", bearer).status())
            .isEqualTo(409);
        assertThat(this.http.postJson(path + "/withdrawal", "", "Authorization", bearer).status()).isEqualTo(204);
        assertThat(this.http.postJson(path + "/withdrawal", "", "Authorization", bearer).status()).isEqualTo(409);
        assertThat(this.http.get(path).status()).isEqualTo(404);
        Sent done = send("2026-11-02 08:00:00", "category", "HA_TANG_GIAO_THONG");
        this.driver.publishNow(done.code);
        String rating = "/api/reports/" + done.code.value() + "/rating";
        assertThat(
                this.http.postJson(rating, Map.of("level", "great"), "Authorization", "Bearer " + done.token).errors())
            .singleElement()
            .satisfies((error) -> assertThat(error).containsEntry("field", "level"));
        assertThat(this.http
            .postJson(rating, Map.of("level", "acceptable", "comment", "Được."), "Authorization",
                    "Bearer " + done.token)
            .status()).isEqualTo(204);
        assertThat(this.http.postJson(rating, Map.of("level", "satisfied"), "Authorization", "Bearer " + done.token)
            .status()).isEqualTo(409);
    }

    /** Publishes a report under this title. */
    private ReportCode published(String at, String title) {
        ReportCode code = this.driver.approved(at);
        this.driver.complete(code, "publish", "outcome", "public", "publicTitle", title, "publicDescription", title,
                "answer", "Xong.");
        return code;
    }

    private Sent send(String at, String field, Object value) {
        return send(at, Map.of(field, value));
    }

    private Sent send(String at, Map<String, Object> differing) {
        this.driver.moveTo(at);
        Map<String, Object> fields = SubmissionFixtures.pothole();
        fields.putAll(differing);
        fields.remove("occurredAt");
        fields.remove("subCategory");
        Map<String, Object> receipt = this.http.postJson("/api/reports", fields).json();
        return new Sent(new ReportCode((String) receipt.get("code")), (String) receipt.get("trackingToken"));
    }

    private List<String> codes(String path) {
        return codes(this.http.get(path).json());
    }

    @SuppressWarnings("unchecked")
    private static List<String> codes(Map<String, Object> page) {
        return ((List<Map<String, Object>>) page.get("reports")).stream()
            .map((row) -> (String) row.get("code"))
            .toList();
    }

    private record Sent(ReportCode code, String token) {
    }

}
