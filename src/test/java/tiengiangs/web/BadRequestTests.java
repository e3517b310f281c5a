package tiengiangs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.fixtures.Parts;
import tiengiangs.fixtures.Rows;
import tiengiangs.intake.SubmissionFixtures;

@IntegrationTest
class BadRequestTests {

    @Autowired
    private Attacks attacks;

    @Autowired
    private Http http;

    @Autowired
    private Rows rows;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @BeforeEach
    void prepare() {
        this.attacks.prepare();
    }

    @Test
    void refusesBodiesThatAreNoJson() {
        for (String body : List.of("", " ", "{", "}", "[]", "[[]]", "null", "\"x\"", "1", "{}{}", "{}x", "{'a':1}",
                "{a:1}", "{\"a\"}", "<xml/>", "category=x", "[".repeat(100_000), "{\"a\":".repeat(20_000),
                "{\"description\":\"" + "a".repeat(900_000) + "\"}", "\u0000", "\ufeff", "// x\n{}", "{\"a\":1,}")) {
            refused(400, body.getBytes(StandardCharsets.UTF_8), "application/json");
        }
        refused(400, new byte[] { '{', '"', (byte) 0xc3, (byte) 0x28, '"', ':', '1', '}' }, "application/json");
        refused(400, new byte[] { (byte) 0xff, (byte) 0xfe, 0, 0, 1, 2, 3 }, "application/json");
        byte[] zipped = { 0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3 };
        refused(400, zipped, "application/json");
    }

    @Test
    void refusesBodiesInFormatsThatNobodyAskedFor() {
        for (String type : List.of("text/plain", "application/xml", "application/octet-stream", "text/html",
                "application/x-www-form-urlencoded", "quatsch", "*/*")) {
            refused(415, Http.json(SubmissionFixtures.pothole()).getBytes(StandardCharsets.UTF_8), type);
        }
    }

    @Test
    void refusesFortyMegabytesWithoutKeepingAny() {
        byte[] huge = new byte[40 * 1024 * 1024];
        Arrays.fill(huge, (byte) 'a');
        for (Door door : jsonDoors()) {
            Http.Answer answer = this.attacks.judged(door.toString(), true,
                    () -> this.attacks.body(door, "application/json", huge));
            assertThat(answer.status()).as(door.toString()).isEqualTo(413);
        }
    }

    @Test
    void countsBodiesThatDoNotSayHowLongTheyAre() throws IOException {
        StringBuilder chunked = new StringBuilder("POST /api/reports HTTP/1.1\r\nHost: x\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n");
        chunked.append("10\r\n{\"description\":\"\r\n");
        chunked.append(("10000\r\n" + "a".repeat(0x10000) + "\r\n").repeat(20)).append("0\r\n\r\n");
        String answer = this.http.raw("127.0.0.1", chunked.toString().getBytes(StandardCharsets.US_ASCII));
        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json", "quá lớn");
    }

    @Test
    void refusesTenThousandPartsAndPartsThatAreNone() {
        Parts many = new Parts().report(SubmissionFixtures.pothole());
        for (int at = 0; at < 10_000; at++) {
            many.field("x" + at, "y");
        }
        assertThat(parts(many.bytes(), many.type()).status()).isEqualTo(413);
        Parts one = new Parts().report(SubmissionFixtures.pothole());
        byte[] torn = Arrays.copyOf(one.bytes(), one.bytes().length - 30);
        assertThat(parts(torn, one.type()).status()).isEqualTo(400);
        assertThat(parts(one.bytes(), "multipart/form-data").status()).isEqualTo(400);
        assertThat(parts(one.bytes(), "multipart/form-data; boundary=" + "x".repeat(300)).status()).isEqualTo(400);
        assertThat(parts(new Parts().field("x", "y").bytes(), one.type()).errors()).singleElement()
            .satisfies((error) -> assertThat(error).containsEntry("field", "report"));
        Parts text = new Parts().part("form-data; name=\"report\"", "text/plain",
                "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(parts(text.bytes(), text.type()).status()).isEqualTo(415);
        Parts nasty = new Parts().report("{\"a\u0000\":1}")
            .part("form-data; name=\"photos\"; filename=\"../../../etc/passwd\u0000.jpg\"", "image/jpeg", new byte[9]);
        assertThat(parts(nasty.bytes(), nasty.type()).status()).isEqualTo(400);
    }

    @Test
    void namesTheWaysInWhenTheWayIsWrong() {
        Map<String, Set<String>> known = Door.all(this.mapping)
            .stream()
            .collect(Collectors.groupingBy(Door::path,
                    Collectors.mapping((door) -> door.method().name(), Collectors.toSet())));
        known.forEach((path, methods) -> {
            boolean call = path.startsWith("/api/") || path.startsWith("/photos/");
            String address = path.replaceAll("\\{[^}]*}", "x");
            for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "QUATSCH")) {
                if (!methods.contains(method) && call) {
                    Http.Answer answer = this.attacks.judged(method + " " + path, true,
                            () -> this.http.send(method, address, new byte[0]));
                    assertThat(answer.status()).as(method + " " + path).isIn(400, 404, 405);
                }
                else if (!methods.contains(method)) {
                    this.attacks.judged(method + " " + path, false,
                            () -> this.http.send(method, address, new byte[0], "Accept", "text/html"));
                }
            }
        });
        assertThat(this.http.send("DELETE", "/api/reports", new byte[0]).header("Allow")).contains("GET", "POST");
    }

    @Test
    void answersInWordsWhateverFormatIsAskedFor() {
        for (Door door : Door.all(this.mapping)) {
            for (String accept : List.of("image/png", "text/csv", "application/xml", "quatsch", "text/html;q=x")) {
                if (door.isCall() && door.method() == RequestMethod.GET) {
                    String path = door.path().replaceAll("\\{[^}]*}", "x");
                    Http.Answer answer = this.http.get(path, "Accept", accept);
                    assertThat(answer.status()).as(door + " as " + accept).isIn(400, 404, 406);
                    Attacks.isProblem(door + " as " + accept, answer);
                }
            }
        }
    }

    @Test
    void survivesAddressesThatAreNone() throws IOException {
        for (String target : List.of("/api/reports/%zz", "/api/reports?q=%zz", "/api/reports?q=%", "/api/reports/%00",
                "/api/reports/%2e%2e%2f%2e%2e%2fetc", "/api/../../etc/passwd", "/api/reports/a%2fb", "/api//reports",
                "/api/reports;jsessionid=1", "/api/reports/%c0%ae", "/api/reports/\\..\\", "/api/(/",
                "/api/reports/x y", "/api/reports/<script>", "/api/" + "a".repeat(9000), "/api/" + "a".repeat(40_000),
                "api", "*", "http://[", "/api/reports?" + "a=b&".repeat(3000), "/api/reports/\u0001",
                "/photos/%ff/%fe")) {
            String answer = this.http.raw("127.0.0.1",
                    ("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
            inWords(target, answer);
        }
    }

    @Test
    void survivesHeadersThatAreNone() throws IOException {
        for (String header : List.of("Host: x\r\nHost: y", "Host: \u0000", "Host: a b", "X: \u0000", "X\u0000: y", "X",
                ": x", "X: " + "a".repeat(40_000), "Content-Length: -1", "Content-Length: x",
                "Content-Length: 1\r\nContent-Length: 2", "Content-Length: 99999999999999999999",
                "Transfer-Encoding: quatsch", "Authorization: Bearer", "Authorization: Bearer \u00ff\u00fe",
                "Authorization: Basic %%%", "Authorization: " + "x".repeat(9000), "Idempotency-Key: \u00e9",
                "Accept-Language: *;q=9,\u00ff,,;;", "Accept: ///", "Accept: " + "a/b,".repeat(2000),
                "Cookie: lang=../../x; JSESSIONID=../../", "X-Forwarded-For: '; drop table x, ::::, 999.1.1.1",
                "Range: bytes=9-1,-", "Content-Encoding: gzip", "Expect: quatsch", "Forwarded: for=\"_x\"",
                "Upgrade: h2c\r\nHTTP2-Settings: x", "If-Modified-Since: x", "Origin: null", "Origin: \u00ff")) {
            for (String line : List.of("GET /api/reports", "GET /api/reports/x", "POST /api/reports")) {
                String host = header.startsWith("Host") ? "" : "Host: x\r\n";
                String answer = this.http.raw("127.0.0.1",
                        (line + " HTTP/1.1\r\n" + host + header + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
                inWords(line + " with " + header.substring(0, Math.min(80, header.length())), answer);
            }
        }
    }

    @Test
    void speaksTheLanguageOfTheReaderEvenBeforeTheApplicationSeesTheRequest() throws IOException {
        String request = "GET /api/reports/%%zz HTTP/1.1\r\nHost: x\r\n%sConnection: close\r\n\r\n";
        assertThat(this.http.raw("127.0.0.1", request.formatted("").getBytes(StandardCharsets.US_ASCII)))
            .contains("application/problem+json", "Yêu cầu gửi lên không đọc được.");
        assertThat(this.http.raw("127.0.0.1",
                request.formatted("Accept-Language: en\r\n").getBytes(StandardCharsets.US_ASCII)))
            .contains("application/problem+json", "Your request cannot be read.");
    }

    private static void inWords(String what, String answer) {
        assertThat(answer).as(what).matches("(?s)HTTP/1\\.1 [24]\\d\\d .*");
        if (answer.startsWith("HTTP/1.1 4")) {
            assertThat(answer).as(what).contains("Content-Type: application/problem+json", "\"detail\":\"");
        }
    }

    private Http.Answer parts(byte[] body, String type) {
        return this.attacks.judged(type, true,
                () -> this.http.send("POST", "/api/reports", body, "Content-Type", type));
    }

    private void refused(int status, byte[] body, String type) {
        for (Door door : jsonDoors()) {
            String what = door + " " + type + " "
                    + new String(body, 0, Math.min(40, body.length), StandardCharsets.UTF_8);
            Http.Answer answer = this.attacks.judged(what, true, () -> this.attacks.body(door, type, body));
            assertThat(answer.status()).as(what).isEqualTo(status);
        }
    }

    private List<Door> jsonDoors() {
        return Door.all(this.mapping)
            .stream()
            .filter((door) -> !door.inputs(Door.Kind.JSON).isEmpty() && door.inputs(Door.Kind.FILE).isEmpty())
            .toList();
    }

}
