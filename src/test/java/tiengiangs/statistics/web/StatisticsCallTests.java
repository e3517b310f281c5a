package tiengiangs.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.ReportCode;

@IntegrationTest
class StatisticsCallTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Http http;

    @Test
    @SuppressWarnings("unchecked")
    void addsUpByEveryDimension() {
        ReportCode late = this.driver.assigned("2025-11-04 08:00:00", List.of());
        ReportCode rejected = this.driver.send("2025-11-04 08:01:00");
        this.driver.complete(rejected, "receive", "outcome", "reject", "rejectReason", "SPAM");
        this.driver.published("2025-11-04 08:02:00");
        ReportCode survivor = this.driver.send("2025-11-04 08:03:00");
        ReportCode merged = this.driver.send("2025-11-04 08:04:00");
        this.driver.complete(merged, "receive", "outcome", "merge", "mergeInto", survivor.toString());
        this.driver.passTo(late, "2025-11-20 08:00:00");
        Map<String, Object> plain = this.http.get("/api/statistics?from=2025-11-04&to=2025-11-04").json();
        Map<String, Object> all = (Map<String, Object>) plain.get("all");
        assertThat(all).containsEntry("received", 5)
            .containsEntry("resolved", 1)
            .containsEntry("open", 3)
            .containsEntry("rejected", 1)
            .containsEntry("onTime", 1)
            .containsEntry("overdue", 1)
            .containsKeys("satisfied", "acceptable", "dissatisfied");
        for (String by : List.of("channel", "agency", "category", "area")) {
            List<Map<String, Object>> lines = (List<Map<String, Object>>) this.http
                .get("/api/statistics?from=2025-11-04&to=2025-11-04&by=" + by)
                .json()
                .get("by");
            for (String figure : List.of("received", "resolved", "open", "rejected", "onTime", "overdue")) {
                assertThat(lines.stream().mapToInt((line) -> (Integer) line.get(figure)).sum()).as(by + " " + figure)
                    .isEqualTo(all.get(figure));
            }
        }
    }

    @Test
    void saysWhatIsWrongWithAPeriod() {
        assertThat(field("from=2025-11-04")).isEqualTo("to");
        assertThat(field("from=2025-11-04&to=2025-11-03")).isEqualTo("to");
        assertThat(field("from=%2B999999999-12-31&to=2025-11-03")).isEqualTo("from");
        assertThat(field("from=2025-11-03&to=%2B999999999-12-31")).isEqualTo("to");
        assertThat(field("from=2025-11-03&to=2025-11-03&by=colour")).isEqualTo("by");
    }

    private Object field(String query) {
        Http.Answer answer = this.http.get("/api/statistics?" + query);
        assertThat(answer.status()).isEqualTo(400);
        return answer.errors().get(0).get("field");
    }

}
