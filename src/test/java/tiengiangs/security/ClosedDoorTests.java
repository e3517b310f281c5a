package tiengiangs.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.directory.Role;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.security.People.Person;

@IntegrationTest
class ClosedDoorTests {

    private static final String SETUP = "/camunda/api/admin/setup/default/user/create";

    private static final String INTRUDER = "{\"profile\":{\"id\":\"intruder\",\"firstName\":\"x\",\"lastName\":\"y\","
            + "\"email\":\"\"},\"credentials\":{\"password\":\"intruder\"}}";

    @Autowired
    private People people;

    @Autowired
    private IdentityService identity;

    @ParameterizedTest
    @EnumSource(Person.class)
    void nobodySetsUpAnAdministratorEvenWhenThereIsNone(Person person) {
        Visitor visitor = this.people.get(person);
        List<User> administrators = this.identity.createUserQuery().memberOfGroup(Role.ADMINISTRATOR.group()).list();
        administrators.forEach((one) -> this.identity.deleteMembership(one.getId(), Role.ADMINISTRATOR.group()));
        try {
            for (String path : List.of(SETUP, "/camunda/api/admin/setup/default/anything", SETUP + "?x=1")) {
                HttpResponse<String> answer = visitor.call("POST", path, INTRUDER);
                assertThat(answer.statusCode()).as(path).isIn(401, 403);
            }
        }
        finally {
            administrators.forEach((one) -> this.identity.createMembership(one.getId(), Role.ADMINISTRATOR.group()));
        }
        assertThat(this.identity.createUserQuery().userId("intruder").count()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void theEnginesOwnDoorDoesNotExist(Person person) {
        for (String path : List.of("/engine-rest/engine", "/engine-rest/user", "/engine-rest/task")) {
            assertThat(this.people.get(person).get(path).statusCode()).as(path).isIn(302, 403, 404);
            assertThat(this.people.get(person).get(path).body()).doesNotContain("\"name\":\"default\"");
        }
    }

    @Test
    void aStrangerIsSentToTheDoorAndNoFurther() {
        Visitor stranger = this.people.stranger();
        HttpResponse<String> page = stranger.get("/camunda/app/tasklist/default/");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        assertThat(stranger.get("/officer").statusCode()).isEqualTo(302);
        assertThat(stranger.engine("GET", "/task", null).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = { "//evil.example/../camunda/app", "//evil.example/..;/camunda/app",
            "//evil.example/%2e%2e/camunda/app", "/\\evil.example/../camunda/app", "//camunda/app" })
    void noAddressSendsAVisitorToAnotherHouse(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 ");
        assertThat(answer.lines().filter((line) -> line.toLowerCase().startsWith("location:"))).noneMatch(
                (line) -> line.contains("evil") || line.matches("(?i)location:\\s*(https?:)?//(?!127\\.0\\.0\\.1).*"));
    }

    @Test
    void theNonceInTheHeaderIsTheOneInThePageHoweverManyLoadAtOnce() {
        Visitor officer = this.people.get(Person.HANDLER_A);
        List<CompletableFuture<HttpResponse<String>>> loads = IntStream.range(0, 120)
            .mapToObj((i) -> CompletableFuture.supplyAsync(() -> (i % 3 == 0)
                    ? officer.engine("GET", "/task/count", null) : officer.get("/camunda/app/tasklist/default/")))
            .toList();
        List<HttpResponse<String>> pages = loads.stream()
            .map(CompletableFuture::join)
            .filter((answer) -> answer.body().contains("<html"))
            .toList();
        assertThat(pages).hasSize(80).allSatisfy((page) -> {
            String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
            assertThat(only("'nonce-([^']+)'", policy)).isEqualTo(only("nonce=\"([^\"]+)\"", page.body()));
        });
    }

    private static String only(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", this.people.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

}
