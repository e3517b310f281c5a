package tiengiangs.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.ReportCode;
import tiengiangs.security.People.Person;

/**
 * Whatever the engine refuses an officer is told in a sentence that a person understands,
 * in Vietnamese and in English, and tells nothing of the engine.
 */
@IntegrationTest
class PlainRefusalTests {

    @Autowired
    private People people;

    @Autowired
    private CaseDriver driver;

    @Test
    void aMissingRightIsToldInOneSentence() {
        ReportCode code = this.driver.assigned("2026-11-02 07:35:00", List.of());
        String task = this.driver.task(code, "resolve").getId();
        Visitor stranger = this.people.get(Person.HANDLER_B);
        for (String call : List.of("claim", "unclaim", "submit-form")) {
            HttpResponse<String> answer = stranger.engine("POST", "/task/" + task + "/" + call,
                    "claim".equals(call) ? "{\"userId\":\"" + Person.HANDLER_B.id() + "\"}" : "{\"variables\":{}}");
            assertThat(answer.statusCode()).as(call).isEqualTo(403);
            assertPlain(answer, "Bạn không có quyền với hồ sơ này. (You have no right to this case.)");
        }
    }

    @Test
    void aTaskThatIsGoneIsToldAsTheColleagueWhoWasFaster() {
        ReportCode code = this.driver.assigned("2026-11-02 07:35:00", List.of());
        String task = this.driver.task(code, "resolve").getId();
        this.driver.complete(code, "resolve", "outcome", "result", "result", "Đã vá.");
        for (String call : List.of("claim", "unclaim", "submit-form")) {
            HttpResponse<String> answer = this.people.get(Person.HANDLER_A)
                .engine("POST", "/task/" + task + "/" + call,
                        "claim".equals(call) ? "{\"userId\":\"" + Person.HANDLER_A.id() + "\"}" : "{\"variables\":{}}");
            assertThat(answer.statusCode()).as(call).isEqualTo(409);
            assertPlain(answer, "Một đồng nghiệp vừa hoàn thành hồ sơ này lúc 07:35. Mở bản mới nhất. (A colleague has"
                    + " just completed this case, at 07:35. Open the latest version.)");
        }
    }

    private static void assertPlain(HttpResponse<String> answer, String sentence) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).isEqualTo("application/json;charset=UTF-8");
        assertThat(answer.body()).isEqualTo("{\"type\":\"RestException\",\"message\":\"" + sentence + "\"}");
    }

}
