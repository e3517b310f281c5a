package tiengiangs.worktime.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tiengiangs.fixtures.IntegrationTest;

@IntegrationTest
class DueTimeCallTests {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void answersTheDueTimeAndExplainsItDayByDay() throws Exception {
        JsonNode answer = ask("vi", 200, "2026-11-06T16:30:00+07:00", "1 giờ làm việc");
        assertThat(answer.get("start").asText()).isEqualTo("2026-11-06T16:30:00+07:00");
        assertThat(answer.get("due").asText()).isEqualTo("2026-11-09T07:30:00+07:00");
        assertThat(answer.get("counting").asText()).isEqualTo("NEXT_DAY_END_OF_DAY");
        assertThat(answer.get("steps")).hasSize(4);
        assertThat(answer.get("steps").get(0).get("counted").get(0).asText()).isEqualTo("16:30-17:00");
        assertThat(answer.get("steps").get(0).get("minutes").asInt()).isEqualTo(30);
        assertThat(answer.get("steps").get(1).get("kind").asText()).isEqualTo("REST_DAY");
        assertThat(answer.get("explanation")).extracting(JsonNode::asText)
            .containsExactly("Bắt đầu 16:30 thứ Sáu, 06/11/2026.",
                    "Thứ Sáu, 06/11/2026: 16:30–17:00, được 30 phút làm việc.",
                    "Thứ Bảy, 07/11/2026: ngày nghỉ hằng tuần, không tính.",
                    "Chủ nhật, 08/11/2026: ngày nghỉ hằng tuần, không tính.",
                    "Thứ Hai, 09/11/2026: 07:00–07:30, được 30 phút làm việc.", "Đến hạn 07:30 thứ Hai, 09/11/2026.");
    }

    @Test
    void speaksEnglishToThoseWhoAskForIt() throws Exception {
        JsonNode answer = ask("en", 200, "2026-11-23T09:00:00+07:00", "1 working day");
        assertThat(answer.get("explanation")).extracting(JsonNode::asText)
            .containsExactly("Starts at 09:00 on Monday, 23/11/2026; the day of the start is not counted.",
                    "Tuesday, 24/11/2026: public holiday (Ngày Văn hóa Việt Nam), not counted.",
                    "Wednesday, 25/11/2026: working day 1.", "Due at 17:00 on Wednesday, 25/11/2026.");
        assertThat(answer.get("steps").get(2).get("day").asInt()).isEqualTo(1);
    }

    @Test
    void countsSharesExtensionsAndPauses() throws Exception {
        assertThat(ask("vi", 200, "2026-11-02T08:00:00+07:00", "80% của 6 ngày làm việc").get("due").asText())
            .isEqualTo("2026-11-09T14:00:00+07:00");
        assertThat(ask("vi", 200, null,
                "6 working days from 2026-11-02T08:00:00+07:00 plus 6 working days plus 90 working minutes at SO-XD")
            .get("due")
            .asText()).isEqualTo("2026-11-19T08:30:00+07:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2026-11-02T08:00:00+07:00 | -                        | limit | worktime.limit.empty
            2026-11-02T08:00:00+07:00 | ''                       | limit | worktime.limit.empty
            2026-11-02T08:00:00+07:00 | PT1H                     | limit | worktime.limit.amount
            2026-11-02T08:00:00+07:00 | 6 days                   | limit | worktime.limit.unit
            2026-11-02T08:00:00+07:00 | NaN working days         | limit | worktime.limit.amount
            2026-11-02T08:00:00+07:00 | 101% of 6 working days   | limit | worktime.limit.percent
            2026-11-02T08:00:00+07:00 | 6 working days from ${x} | limit | worktime.limit.hole
            2026-11-02T08:00:00+07:00 | <script>alert(1)</script> working days | limit | worktime.limit.amount
            2026-11-02T08:00:00+07:00 | 6 working days at NOWHERE | limit | worktime.limit.at.unknown
            -                         | 6 working days           | from  | worktime.start.wrong
            yesterday                 | 6 working days           | from  | worktime.start.wrong
            2026-11-02T08:00:00       | 6 working days           | from  | worktime.start.wrong
            2026-02-30T08:00:00+07:00 | 6 working days           | from  | worktime.start.wrong
            1999-12-31T08:00:00+07:00 | 6 working days           | from  | worktime.start.wrong
            +999999999-01-01T00:00:00Z | 6 working days          | from  | worktime.start.wrong
            2026-11-02T08:00:00+07:00 | 6 working days from 2026-11-02T08:00:00+07:00 | from | worktime.start.twice
            """)
    void refusesBadInputByItsFieldAndSaysWhatToDo(String from, String limit, String field, String code)
            throws Exception {
        for (String language : new String[] { "vi", "en" }) {
            JsonNode problem = ask(language, 400, from, limit);
            assertThat(problem.get("errors")).hasSize(1);
            assertThat(problem.get("errors").get(0).get("field").asText()).isEqualTo(field);
            assertThat(problem.get("errors").get(0).get("code").asText()).isEqualTo(code);
            assertThat(problem.get("errors").get(0).get("text").asText()).isNotBlank();
            assertThat(problem.get("detail").asText()).contains(language.equals("vi") ? "Sửa" : "Correct");
        }
    }

    @ParameterizedTest
    @CsvSource({ "%00, limit", "%ED%A0%80, limit", "%FF, limit" })
    void refusesWhatIsNoText(String bytes, String field) throws Exception {
        JsonNode problem = call("vi", 400, "?from=2026-11-02T08:00:00Z&limit=6%20" + bytes + "working%20days");
        assertThat(problem.get("errors").get(0).get("field").asText()).isEqualTo(field);
    }

    @Test
    void answersALongTextShortly() throws Exception {
        JsonNode problem = ask("vi", 400, "2026-11-02T08:00:00Z", "x".repeat(7000) + " working days");
        assertThat(problem.get("errors").get(0).get("text").asText().length()).isLessThan(400);
    }

    private JsonNode ask(String language, int status, String from, String limit) throws Exception {
        String query = ((from != null) ? "&from=" + encoded(from) : "")
                + ((limit != null) ? "&limit=" + encoded(limit) : "");
        return call(language, status, query.replaceFirst("&", "?"));
    }

    private JsonNode call(String language, int status, String query) throws Exception {
        HttpResponse<String> answer = this.client
            .send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/api/working-time/due" + query))
                .header("Accept-Language", language)
                .build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
            .startsWith((status == 200) ? "application/json" : "application/problem+json");
        return new ObjectMapper().readTree(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

}
