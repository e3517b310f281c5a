package tiengiangs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.Rows;
import tiengiangs.intake.SubmissionFixtures;

/**
 * Knocks at doors with one wrong value among right ones and judges the answer.
 */
@Component
class Attacks {

    private final Http http;

    private final Rows rows;

    private final Map<String, String> right = new LinkedHashMap<>();

    private String cookie;

    private String csrf;

    Attacks(Http http, Rows rows) {
        this.http = http;
        this.rows = rows;
    }

    /** Sends a report of its own to knock at, and opens the form as a browser does. */
    void prepare() {
        Map<String, Object> receipt = this.http.postJson("/api/reports", SubmissionFixtures.pothole()).json();
        this.right.clear();
        this.right.putAll(Map.of("code", (String) receipt.get("code"), "token", (String) receipt.get("trackingToken"),
                "lat", "10.3648", "lon", "106.3527", "category", "HA_TANG_GIAO_THONG", "size", "small", "id",
                "0123456789abcdef0123456789abcdef"));
        this.right.putAll(Map.of("from", "2026-11-01", "to", "2026-11-30", "limit", "1 working hour", "text", "Thêm.",
                "level", "satisfied", "by", "area"));
        Http.Answer page = this.http.get("/phan-anh/moi");
        this.cookie = page.headers()
            .allValues("Set-Cookie")
            .stream()
            .map((one) -> one.split(";")[0])
            .reduce((a, b) -> a + "; " + b)
            .orElse("");
        Matcher hidden = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"").matcher(page.text());
        this.csrf = hidden.find() ? hidden.group(1) : "";
    }

    String code() {
        return this.right.get("code");
    }

    String bearer() {
        return "Bearer " + this.right.get("token");
    }

    String cookie() {
        return this.cookie;
    }

    String csrf() {
        return this.csrf;
    }

    /** Writes one value into a field of the address, of the query or of the form. */
    Http.Answer write(Door door, String field, String value) {
        Map<String, String> values = new LinkedHashMap<>(this.right);
        values.put(field, value);
        String path = door.path();
        for (Door.Input input : door.inputs(Door.Kind.PATH)) {
            path = path.replace("{" + input.name() + "}", encoded(values.getOrDefault(input.name(), "x")));
        }
        StringBuilder query = new StringBuilder();
        for (Door.Input input : door.inputs(Door.Kind.PARAMETER)) {
            if (values.containsKey(input.name())) {
                query.append('&').append(input.name()).append('=').append(encoded(values.get(input.name())));
            }
        }
        if (door.method() == RequestMethod.GET) {
            return this.http.get(path + query.toString().replaceFirst("&", "?"));
        }
        if (door.isCall()) {
            return this.http.send(door.method().name(), path, "{}".getBytes(StandardCharsets.UTF_8), "Content-Type",
                    "application/json", "Authorization", bearer());
        }
        byte[] form = ("_csrf=" + encoded(this.csrf) + query).getBytes(StandardCharsets.US_ASCII);
        return this.http.send(door.method().name(), path, form, "Content-Type", "application/x-www-form-urlencoded",
                "Cookie", this.cookie, "Accept", "text/html");
    }

    /** Sends a body to a call, with the right token for the report it names. */
    Http.Answer body(Door door, String type, byte[] body) {
        return this.http.send(door.method().name(), door.path().replace("{code}", code()), body, "Content-Type", type,
                "Authorization", bearer());
    }

    /** Does it and sees to it that it was either refused, in words and whole, or done. */
    Http.Answer judged(String what, boolean call, java.util.function.Supplier<Http.Answer> attack) {
        Map<String, Long> before = this.rows.counts();
        Http.Answer answer = attack.get();
        if (answer.status() >= 400) {
            assertThat(this.rows.counts()).as(what).isEqualTo(before);
        }
        return inWords(what, call, answer);
    }

    /** The same for a look, which could change nothing. */
    static Http.Answer inWords(String what, boolean call, Http.Answer answer) {
        assertThat(answer.status()).as("%s: %s", what, answer.text()).isBetween(200, 499);
        if (answer.status() >= 400) {
            if (call) {
                isProblem(what, answer);
            }
            assertThat(answer.text()).as(what)
                .isNotBlank()
                .doesNotContain("Exception:", "\tat ", "org.springframework", "SQL ");
        }
        return answer;
    }

    /** Sees to it that a refused call says what to do. */
    static void isProblem(String what, Http.Answer answer) {
        assertThat(answer.header("Content-Type")).as("%s: %s", what, answer.text())
            .startsWith("application/problem+json");
        assertThat(answer.json()).as(what).containsEntry("status", answer.status()).containsKey("errors");
        assertThat((String) answer.json().get("detail")).as(what).matches(VIETNAMESE.asPredicate());
    }

    /** No English sentence has one of these letters. */
    private static final Pattern VIETNAMESE = Pattern
        .compile("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹáàãéèíìóòõúùý]");

    /** Percent-encoded; half a character as the three bytes that no decoder allows. */
    static String encoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.codePoints().forEach((point) -> {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                bytes.writeBytes(
                        new byte[] { (byte) 0xed, (byte) (0x80 | point >> 6 & 0x3f), (byte) (0x80 | point & 0x3f) });
            }
            else {
                bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
            }
        });
        StringBuilder encoded = new StringBuilder();
        for (byte one : bytes.toByteArray()) {
            encoded.append('%').append("%02X".formatted(one & 0xff));
        }
        return encoded.toString();
    }

}
