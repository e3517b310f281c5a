package tiengiangs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.fixtures.Parts;
import tiengiangs.fixtures.Rows;
import tiengiangs.intake.SubmissionFixtures;

@IntegrationTest
class FormAgeTests {

    private static final Instant OPENED = Instant.parse("2026-11-25T01:00:00Z");

    @Autowired
    private Signatures signatures;

    @Autowired
    private Puzzles puzzles;

    @Autowired
    private Http http;

    @Autowired
    private Rows rows;

    @Test
    void personNeedsThreeSecondsAndMayTakeAWeek() {
        String stamp = at(Duration.ZERO).stamp();
        assertThat(at(Duration.ofMillis(2_999)).isHuman(stamp)).isFalse();
        assertThat(at(Duration.ofSeconds(3)).isHuman(stamp)).isTrue();
        assertThat(at(Duration.ofDays(1)).isHuman(stamp)).isTrue();
        assertThat(at(Duration.ofDays(7)).isHuman(stamp)).isTrue();
        assertThat(at(Duration.ofDays(7).plusMillis(1)).isHuman(stamp)).isFalse();
    }

    @Test
    void stampThatIsNoneOrForSomethingElseIsNotBelieved() {
        FormAge later = at(Duration.ofHours(1));
        String stamp = at(Duration.ZERO).stamp();
        String puzzle = this.puzzles.make(Limiter.Purpose.SUBMISSION).text();
        for (String bad : new String[] { "", "x", ".", "form.1.x", puzzle, stamp + "x",
                stamp.replace("form.", "form.1"), this.signatures.sign("other.1") }) {
            assertThat(later.isHuman(bad)).as(bad).isFalse();
            assertThat(later.kept(bad)).isNotEqualTo(bad);
        }
        assertThat(later.kept(stamp)).isEqualTo(stamp);
    }

    @Test
    void formThatAMachineFilledInIsAskedToSolveAPuzzleAndNeverLost() {
        Map<String, String> fields = opened();
        fields.put("note", "https://spam.example");
        Http.Answer page = send(fields);
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.header("Retry-After")).isEqualTo("3");
        assertThat(page.text()).contains("Biểu mẫu được gửi nhanh khác thường", "data-nonce=", fields.get("opened"))
            .contains(fields.get("description"))
            .doesNotContain("spam.example");
        assertThat(sent(fields)).isZero();
        fields.put("note", "");
        assertThat(send(fields).status()).isEqualTo(302);
        assertThat(sent(fields)).isOne();
    }

    @Test
    void solvedPuzzleLetsEvenAFormInThatWasNeverOpened() {
        Map<String, String> fields = SubmissionFixtures.form();
        fields.put("description", "Chưa từng mở biểu mẫu " + fields.get("key"));
        assertThat(send(fields).status()).isEqualTo(429);
        assertThat(sent(fields)).isZero();
        fields.put("solution", Solver.solve(this.puzzles.make(Limiter.Purpose.SUBMISSION)));
        assertThat(send(fields).status()).isEqualTo(302);
        assertThat(sent(fields)).isOne();
    }

    /** The form as somebody has opened and filled it in. */
    private Map<String, String> opened() {
        Map<String, String> fields = SubmissionFixtures.form();
        Matcher stamp = Pattern.compile("name=\"opened\" value=\"([^\"]+)\"")
            .matcher(this.http.get("/phan-anh/moi").text());
        assertThat(stamp.find()).isTrue();
        fields.put("opened", stamp.group(1));
        fields.put("description", "Người viết tay " + fields.get("key"));
        return fields;
    }

    private Http.Answer send(Map<String, String> fields) {
        return this.http.postParts("/phan-anh/moi", new Parts().fields(fields), "Accept", "text/html");
    }

    private int sent(Map<String, String> fields) {
        return this.rows.values("select code from reports where description = ?", fields.get("description")).size();
    }

    private FormAge at(Duration later) {
        return new FormAge(this.signatures, Clock.fixed(OPENED.plus(later), ZoneOffset.UTC), Duration.ofSeconds(3));
    }

}
