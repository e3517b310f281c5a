package tiengiangs.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.fixtures.Rows;
import tiengiangs.security.People.Person;

/**
 * Knocks at every door of ours as each role, asking for an open case of agency B. Who is
 * let in stands in {@code security/doors.txt}; to be told that a field is wrong is to be
 * let in, to be told that there is no such thing is not.
 */
@IntegrationTest
class DoorWallTests {

    private static final String WRONG_TOKEN = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private People people;

    @Autowired
    private ForeignCases cases;

    @Autowired
    private Http http;

    @Autowired
    private Rows rows;

    @Test
    void everyDoorOpensToThoseInTheTableAndToNobodyElse() throws IOException {
        ForeignCase foreign = this.cases.one();
        Map<String, String> opened = new LinkedHashMap<>();
        List<Knock> doors = doors();
        for (Knock door : doors) {
            opened.put(door.name(),
                    Arrays.stream(Person.values())
                        .filter((person) -> isLetIn(person, door, foreign))
                        .map(Person::name)
                        .collect(Collectors.joining(" ")));
        }
        assertThat(doors).hasSizeGreaterThan(40);
        assertThat(inWords(opened)).isEqualTo(table());
    }

    private boolean isLetIn(Person person, Knock door, ForeignCase foreign) {
        Visitor visitor = this.people.get(person);
        String token = (person == Person.CITIZEN) ? visitor.token() : WRONG_TOKEN;
        String path = door.path()
            .replace("{code}", foreign.code())
            .replace("{token}", token)
            .replace("{task}", foreign.taskId())
            .replace("{id}", door.path().startsWith("/officer/calendar/") ? anUnconfirmedDay() : "999999999")
            .replace("{size}", "small")
            .replace("{secret}", WRONG_TOKEN)
            .replace("{occasion}", "SUBMITTED")
            .replace("{language}", "vi");
        HttpRequest.Builder request = visitor.request(path).header("X-Forwarded-For", this.http.newClient());
        if (door.withToken() && person != Person.CITIZEN) {
            request.header("Authorization", "Bearer " + token);
        }
        boolean call = path.startsWith("/api/");
        request.header("Accept", call ? "application/json" : "text/html");
        if (door.method().equals("POST")) {
            request.header("Content-Type", call ? "application/json" : "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(call ? "{}" : "kind=AFTER&_csrf=" + visitor.formToken()));
        }
        HttpResponse<String> answer = visitor.exchange(request);
        assertThat(answer.statusCode()).as(person + " " + door).isLessThan(500);
        boolean toSignIn = answer.headers().firstValue("Location").orElse("").endsWith("/login");
        return !toSignIn && !List.of(401, 403, 404).contains(answer.statusCode());
    }

    /** A new one for each who knocks: the first may confirm it or take it away. */
    private String anUnconfirmedDay() {
        this.rows.change("delete from calendar_days where name = 'Ngày thử cửa'");
        this.rows.change("insert into calendar_days (on_date, type, name, source, entered_by, entered_at)"
                + " values (date '2035-03-01', 'HOLIDAY', 'Ngày thử cửa', 'thử', 'wall', current_timestamp)");
        return String.valueOf(this.rows.values("select id from calendar_days where name = 'Ngày thử cửa'").get(0));
    }

    @AfterEach
    void takeTheDayAway() {
        this.rows.change("delete from calendar_days where name = 'Ngày thử cửa'");
    }

    /** Those that end the case come last. */
    private List<Knock> doors() {
        return this.mapping.getHandlerMethods()
            .entrySet()
            .stream()
            .filter((entry) -> entry.getValue().getBeanType().getName().startsWith("tiengiangs."))
            .filter((entry) -> !entry.getValue().getBeanType().getSimpleName().equals("ErrorDoor"))
            .flatMap((entry) -> knocks(entry.getKey()))
            .distinct()
            .sorted(Comparator.comparing((Knock door) -> door.path().matches(".*(withdrawal|rut)$"))
                .thenComparing(Knock::name))
            .toList();
    }

    private static Stream<Knock> knocks(RequestMappingInfo info) {
        boolean token = info.getHeadersCondition().toString().contains("[Authorization");
        return info.getPatternValues()
            .stream()
            .map((path) -> path.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}"))
            .flatMap((path) -> info.getMethodsCondition()
                .getMethods()
                .stream()
                .map((method) -> new Knock(method.name(), path, token)));
    }

    private static TreeSet<String> inWords(Map<String, String> opened) {
        String officers = Arrays.stream(Person.values())
            .filter(Person::isOfficer)
            .map(Person::name)
            .collect(Collectors.joining(" "));
        String everybody = Arrays.stream(Person.values()).map(Person::name).collect(Collectors.joining(" "));
        return opened.entrySet()
            .stream()
            .map((door) -> door.getKey() + ": "
                    + door.getValue()
                        .replace(everybody, "everybody")
                        .replace(officers, "officers")
                        .replaceFirst("^$", "nobody"))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> table() throws IOException {
        try (var table = DoorWallTests.class.getResourceAsStream("/security/doors.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter((line) -> !line.isBlank() && !line.startsWith("#"))
                .map((line) -> line.replaceAll("\\s+", " "))
                .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** A door of ours, with or without a token shown. */
    private record Knock(String method, String path, boolean withToken) {

        String name() {
            return this.method + " " + this.path + (this.withToken ? " with a token" : "");
        }

    }

}
