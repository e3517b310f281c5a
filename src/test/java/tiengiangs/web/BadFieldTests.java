package tiengiangs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.fixtures.NastyStrings;
import tiengiangs.fixtures.Rows;
import tiengiangs.intake.SubmissionFixtures;

@IntegrationTest
class BadFieldTests {

    /** What a JSON value can be, put where another was expected. */
    private static final List<String> TOKENS = List.of("0", "-1", "1.5", "1e400", "-1e400", "1e-400", "NaN", "Infinity",
            "-Infinity", "+1", "0x10", "010", "9223372036854775808", "1" + "0".repeat(400), "true", "false", "null",
            "[]", "{}", "[1]", "{\"a\":1}", "\"\"", "\"10.3648\"", "\"NaN\"", "\"true\"", "\"0\"", "'x'", "undefined",
            "[".repeat(2000), "[".repeat(900) + "]".repeat(900), "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"",
            "\"\\x\"", "\"a\nb\"", "1e308", "-1e308", "1E2147483648", "99999999999.999999999");

    /**
     * Fields for words; what is written into others must be a code, a number or a time.
     */
    private static final Set<String> WORDS = Set.of("title", "description", "address", "contactName", "contactPhone",
            "contactEmail", "text", "comment", "q", "limit", "name", "source", "reason", "agency", "sessions");

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
    void survivesEveryNastyStringInEveryFieldOfEveryAddressQueryAndForm() {
        Set<String> knocked = new HashSet<>();
        Barrage barrage = new Barrage();
        for (Door door : Door.all(this.mapping)) {
            for (Door.Input input : door.inputs()) {
                boolean written = input.kind() == Door.Kind.PATH || input.kind() == Door.Kind.PARAMETER;
                if (written && knocked.add(door + " " + input.name())) {
                    strings(input.name(), knocked.size())
                        .forEach((nasty) -> knockWith(door, input.name(), nasty, barrage));
                }
            }
        }
        assertThat(knocked).hasSizeGreaterThan(50);
        assertThat(barrage.fire(this.rows)).isGreaterThan(5_000);
    }

    @Test
    void keepsNastyWordsAsTheyAreOrRefusesThem() {
        int kept = 0;
        for (String nasty : NastyStrings.all()) {
            String body = Http.json(SubmissionFixtures.potholeWith("description", "@@")).replace("@@", escaped(nasty));
            Http.Answer answer = this.attacks.judged("description=" + nasty, true,
                    () -> this.http.postJson("/api/reports", body));
            if (answer.status() == 201) {
                Map<String, Object> view = this.http
                    .get(answer.header("Location"), "Authorization", "Bearer " + answer.json().get("trackingToken"))
                    .json();
                assertThat(view.get("description")).isEqualTo(Texts.clean(nasty).strip());
                kept++;
            }
        }
        assertThat(kept).isGreaterThan(150);
    }

    @Test
    void survivesEveryNastyStringInEveryFieldOfEveryJsonBody() {
        Barrage barrage = new Barrage();
        for (Door door : jsonDoors()) {
            for (Door.Input input : door.inputs(Door.Kind.JSON)) {
                strings(input.name(), input.name().length()).forEach((nasty) -> {
                    Map<String, String> fields = fields(door);
                    fields.put(input.name(), '"' + escaped(nasty) + '"');
                    barrage.add(door + " " + input.name() + "=" + nasty, true,
                            () -> this.attacks.body(door, "application/json", json(fields)));
                });
            }
        }
        assertThat(barrage.fire(this.rows)).isGreaterThan(2_000);
    }

    @Test
    void refusesEveryWrongKindOfValueInEveryFieldOfEveryJsonBody() {
        Map<String, List<Integer>> taken = new HashMap<>();
        for (Door door : jsonDoors()) {
            for (Door.Input input : door.inputs(Door.Kind.JSON)) {
                taken.merge(input.name(),
                        TOKENS.stream()
                            .filter((token) -> knock(door, input.name(), token).status() < 300)
                            .map(TOKENS::indexOf)
                            .toList(),
                        (one, other) -> one);
            }
        }
        // A point is a number within the province: none of these is one.
        assertThat(taken.get("latitude")).isEmpty();
        assertThat(taken.get("longitude")).isEmpty();
        // A text is a text, and only what may be left out may be null.
        assertThat(tokens(taken.get("category"))).isEmpty();
        assertThat(tokens(taken.get("description"))).containsExactly("\"10.3648\"", "\"NaN\"", "\"true\"", "\"0\"");
        assertThat(tokens(taken.get("title"))).containsExactly("null", "\"\"", "\"10.3648\"", "\"NaN\"", "\"true\"",
                "\"0\"");
        assertThat(tokens(taken.get("dangerous"))).containsExactly("true", "false", "null");
        assertThat(tokens(taken.get("kind"))).containsExactly("null");
    }

    @Test
    void refusesUnknownAndDoubleFieldsInEveryJsonBody() {
        for (Door door : jsonDoors()) {
            Map<String, String> fields = fields(door);
            fields.put("laThem", "1");
            assertThat(this.attacks.body(door, "application/json", json(fields)).errors()).as(door.toString())
                .singleElement()
                .satisfies((error) -> assertThat(error).containsEntry("field", "laThem")
                    .containsEntry("code", "web.error.unknownField"));
            String first = door.inputs(Door.Kind.JSON).get(0).name();
            String twice = "{\"" + first + "\":\"a\","
                    + new String(json(fields(door)), StandardCharsets.UTF_8).substring(1);
            Http.Answer answer = this.attacks.judged(door + " twice " + first, true,
                    () -> this.attacks.body(door, "application/json", twice.getBytes(StandardCharsets.UTF_8)));
            assertThat(answer.status()).isEqualTo(400);
        }
    }

    /** All of them where words are read, elsewhere a quarter, another one each time. */
    private static List<String> strings(String field, int from) {
        List<String> all = NastyStrings.all();
        return WORDS.contains(field) ? all
                : IntStream.range(0, all.size()).filter((at) -> at % 4 == from % 4).mapToObj(all::get).toList();
    }

    private void knockWith(Door door, String field, String nasty, Barrage barrage) {
        String what = door + " " + field + "=" + nasty;
        if (door.method() == RequestMethod.GET && Attacks.encoded(nasty).length() < 12_000) {
            barrage.addLook(what, door.isCall(), () -> this.attacks.write(door, field, nasty));
        }
        else if (door.method() != RequestMethod.GET) {
            barrage.add(what, door.isCall(), () -> this.attacks.write(door, field, nasty));
        }
    }

    private List<Door> jsonDoors() {
        List<Door> doors = Door.all(this.mapping)
            .stream()
            .filter((door) -> !door.inputs(Door.Kind.JSON).isEmpty() && door.inputs(Door.Kind.FILE).isEmpty())
            .toList();
        assertThat(doors).hasSizeGreaterThanOrEqualTo(3);
        return doors;
    }

    private Http.Answer knock(Door door, String field, String token) {
        Map<String, String> fields = fields(door);
        fields.put(field, token);
        return this.attacks.judged(door + " " + field + "=" + token.substring(0, Math.min(60, token.length())), true,
                () -> this.attacks.body(door, "application/json", json(fields)));
    }

    private static Map<String, String> fields(Door door) {
        if (door.path().equals("/api/reports")) {
            Map<String, String> fields = new HashMap<>();
            SubmissionFixtures.pothole()
                .forEach((name, value) -> fields.put(name,
                        (value instanceof String text) ? '"' + escaped(text) + '"' : String.valueOf(value)));
            return fields;
        }
        return door.inputs(Door.Kind.JSON)
            .stream()
            .collect(Collectors.toMap(Door.Input::name, (input) -> "\"x\"", (a, b) -> a, HashMap::new));
    }

    private static byte[] json(Map<String, String> fields) {
        return fields.entrySet()
            .stream()
            .map((field) -> '"' + field.getKey() + "\":" + field.getValue())
            .collect(Collectors.joining(",", "{", "}"))
            .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> tokens(List<Integer> positions) {
        return positions.stream().map(TOKENS::get).toList();
    }

    /** Every character as an escape: half a character can only be sent so. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach((letter) -> escaped.append("\\u%04x".formatted(letter)));
        return escaped.toString();
    }

}
