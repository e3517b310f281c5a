package tiengiangs.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.fixtures.Parts;
import tiengiangs.fixtures.Rows;
import tiengiangs.intake.SubmissionFixtures;
import tiengiangs.photos.PhotoFixtures;
import tiengiangs.reports.Channel;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportKind;
import tiengiangs.reports.ReporterKind;
import tiengiangs.reports.Reports;
import tiengiangs.reports.TrackingToken;

@IntegrationTest
class SendReportTests {

    @Autowired
    private Http http;

    @Autowired
    private Rows rows;

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDriver driver;

    @Test
    void answersWithANumberATokenAndTheHourOfReception() {
        this.driver.moveTo("2026-11-02 07:35:00");
        Http.Answer answer = this.http.postJson("/api/reports", SubmissionFixtures.pothole());
        assertThat(answer.status()).isEqualTo(201);
        Map<String, Object> receipt = answer.json();
        assertThat(receipt).containsOnlyKeys("code", "trackingToken", "status", "submittedAt", "receiveBy")
            .containsEntry("status", "SUBMITTED")
            .containsEntry("submittedAt", "2026-11-02T00:35:00Z")
            .containsEntry("receiveBy", "2026-11-02T01:35:00Z");
        assertThat(answer.header("Location")).isEqualTo("/api/reports/" + receipt.get("code"));
        assertThat((String) receipt.get("trackingToken")).hasSizeGreaterThanOrEqualTo(22);
        assertThat(this.http.get(answer.header("Location")).status()).isEqualTo(200);
    }

    @Test
    void keepsEveryFieldAndTheIdentityApart() {
        this.driver.moveTo("2026-11-02 07:35:00");
        Report report = sent(this.http.postJson("/api/reports", SubmissionFixtures.pothole()));
        assertThat(report)
            .extracting(Report::channel, Report::kind, Report::reporterKind, Report::category, Report::subCategory,
                    Report::title, Report::description, Report::latitude, Report::longitude, Report::address,
                    Report::areaCode, Report::occurredAt, Report::dangerous, Report::hideIdentity,
                    Report::consentToPublish)
            .containsExactly(Channel.APP, ReportKind.PROPOSAL, ReporterKind.ORGANISATION, "HA_TANG_GIAO_THONG", "O_GA",
                    "Ổ gà sâu trên đường Ấp Bắc", "Đoạn đường gần cổng trường có ổ gà rộng khoảng 60 cm.", 10.3648,
                    106.3527, "Gần số 119 đường Ấp Bắc", "28249", Instant.parse("2026-11-01T01:15:00Z"), true, false,
                    true);
        assertThat(this.reports.reporterOf(report.code())).get()
            .satisfies((reporter) -> assertThat(List.of(reporter.name(), reporter.phone(), reporter.email()))
                .containsExactly("Nguyễn Văn Minh Họa", "+84 900 000 000", "minhhoa@example.org"));
    }

    @Test
    void needsNoMoreThanACategoryWordsAndAPlace() {
        Map<String, Object> least = new LinkedHashMap<>(SubmissionFixtures.pothole());
        least.keySet().retainAll(List.of("category", "description", "latitude", "longitude"));
        Report report = sent(this.http.postJson("/api/reports", least));
        assertThat(report)
            .extracting(Report::kind, Report::reporterKind, Report::hideIdentity, Report::consentToPublish,
                    Report::dangerous, Report::areaCode)
            .containsExactly(ReportKind.REPORT, ReporterKind.INDIVIDUAL, true, false, false, "28249");
        assertThat(this.reports.reporterOf(report.code())).isEmpty();
    }

    @Test
    void namesEveryWrongFieldInTheLanguageOfTheReader() {
        Map<String, Object> wrong = SubmissionFixtures.potholeWith("description", " ");
        wrong.put("contactEmail", "không phải thư");
        Http.Answer vietnamese = this.http.postJson("/api/reports", wrong);
        assertThat(vietnamese.status()).isEqualTo(400);
        assertThat(vietnamese.header("Content-Type")).startsWith("application/problem+json");
        assertThat(vietnamese.errors()).containsExactly(
                error("description", "intake.error.description", "Hãy viết bạn thấy chuyện gì."),
                error("contactEmail", "intake.error.email", "Địa chỉ thư điện tử chưa đúng. Ví dụ: ten@example.org"));
        Http.Answer english = this.http.postJson("/api/reports", wrong, "Accept-Language", "en-GB,en;q=0.9");
        assertThat(english.errors())
            .contains(error("description", "intake.error.description", "Please write what you see."));
    }

    @Test
    void saysSoWhenLatitudeAndLongitudeAreSwapped() {
        Map<String, Object> swapped = SubmissionFixtures.potholeWith("latitude", 106.3527);
        swapped.put("longitude", 10.3648);
        assertThat(this.http.postJson("/api/reports", swapped).errors()).singleElement()
            .asString()
            .contains("field=latitude", "directory.error.swapped");
    }

    @Test
    void refusesAPlaceOutsideTheProvince() {
        Map<String, Object> hanoi = SubmissionFixtures.potholeWith("latitude", 21.03);
        hanoi.put("longitude", 105.85);
        assertThat(this.http.postJson("/api/reports", hanoi).errors()).singleElement()
            .asString()
            .contains("field=latitude", "intake.error.outside");
    }

    @Test
    void letsNobodySetTheChannel() {
        assertThat(this.http.postJson("/api/reports", SubmissionFixtures.potholeWith("channel", "HOTLINE")).errors())
            .singleElement()
            .asString()
            .contains("field=channel", "web.error.unknownField");
    }

    @Test
    void takesFivePhotosInTheirOrderAndRefusesASixth() {
        Parts five = new Parts().report(SubmissionFixtures.pothole());
        IntStream.range(0, 5).forEach((at) -> five.photo(PhotoFixtures.jpeg(100 + at, 80, at)));
        Http.Answer answer = this.http.postParts("/api/reports", five);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(this.rows.values("select width from photos where report_code = ? order by position",
                answer.json().get("code")))
            .containsExactly(100, 101, 102, 103, 104);
        Map<String, Long> before = this.rows.counts();
        Http.Answer six = this.http.postParts("/api/reports", five.photo(PhotoFixtures.jpeg(90, 90, 9)));
        assertThat(six.status()).isEqualTo(400);
        assertThat(six.errors()).singleElement().asString().contains("field=photos");
        assertThat(this.rows.counts()).isEqualTo(before);
    }

    @Test
    void namesTheFilesThatAreNoPhotosAndKeepsNoReport() {
        Map<String, Long> before = this.rows.counts();
        Http.Answer answer = this.http.postParts("/api/reports",
                potholeWith(PhotoFixtures.jpeg(100, 80, 3)).photo(PhotoFixtures.heic()).photo(new byte[0]));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly(
                error("photos[1]", "photos.refused.format",
                        "Ảnh này ở định dạng HEIC, chưa đọc được. Chọn ảnh JPEG hoặc PNG; "
                                + "nội dung bạn viết vẫn còn đây."),
                error("photos[2]", "photos.refused.empty",
                        "Tệp này trống. Chọn ảnh khác; nội dung bạn viết vẫn còn đây."));
        // The good one waits for an hour, then it is swept away.
        assertThat(this.rows.counts()).isEqualTo(Rows.with(before, "photos", 1));
    }

    @Test
    void looksAtNoPhotoOfAReportThatIsWrong() {
        Map<String, Long> before = this.rows.counts();
        Http.Answer answer = this.http.postParts("/api/reports",
                new Parts().report(SubmissionFixtures.potholeWith("category", "KHONG_CO"))
                    .photo(PhotoFixtures.jpeg(90, 80, 4)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(this.rows.counts()).isEqualTo(before);
    }

    private static Parts potholeWith(byte[] photo) {
        return new Parts().report(SubmissionFixtures.pothole()).photo(photo);
    }

    private Report sent(Http.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        ReportCode code = new ReportCode((String) answer.json().get("code"));
        return this.reports.find(code, new TrackingToken((String) answer.json().get("trackingToken"))).orElseThrow();
    }

    private static Map<String, Object> error(String field, String code, String text) {
        return Map.of("field", field, "code", code, "text", text);
    }

}
