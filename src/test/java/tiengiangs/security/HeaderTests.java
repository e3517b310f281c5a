package tiengiangs.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.security.People.Person;

/**
 * What every answer carries, and that nothing answers but what is meant to.
 */
@IntegrationTest
class HeaderTests {

    @Autowired
    private ApplicationContext house;

    @Autowired
    private ServletContext server;

    @Autowired
    private People people;

    @Autowired
    private Http http;

    @Test
    void everyPageOfOursIsAnAPlus() {
        TreeMap<String, Integer> scores = new TreeMap<>();
        pages().forEach((path) -> scores.put(path, score(this.people.get(Person.ADMINISTRATOR), path)));
        pages().forEach((path) -> scores.merge(path, score(this.people.stranger(), path), Math::min));
        assertThat(scores).hasSizeGreaterThan(15).containsKeys("/", "/login", "/phan-anh/moi", "/so-lieu");
        assertThat(scores).allSatisfy((path, score) -> assertThat(score).as(path).isGreaterThanOrEqualTo(120));
    }

    /** Their scripts need unsafe-eval, so 90 is as far as they come. */
    @Test
    void everyWebApplicationIsAnA() {
        // The first page brings the token's cookie, which cannot be marked secure over
        // plain HTTP, as here.
        this.people.get(Person.ADMINISTRATOR).get("/camunda/app/welcome/default/");
        for (String app : List.of("tasklist", "cockpit", "admin", "welcome")) {
            assertThat(score(this.people.get(Person.ADMINISTRATOR), "/camunda/app/" + app + "/default/")).as(app)
                .isGreaterThanOrEqualTo(90);
        }
    }

    @Test
    void noOtherHouseIsEverToldOfAnAnswer() {
        List<String> paths = Stream.concat(pages().stream(), Stream.of("/api/categories", "/api/reports",
                "/camunda/app/tasklist/default/", "/camunda/api/engine/engine/default/task", "/actuator/health"))
            .toList();
        for (String path : paths) {
            for (String origin : List.of("https://evil.example", "null", "http://127.0.0.1:1", "https://localhost")) {
                for (String method : List.of("GET", "OPTIONS")) {
                    HttpRequest.Builder request = this.people.stranger()
                        .request(path)
                        .header("Origin", origin)
                        .header("X-Forwarded-For", this.http.newClient())
                        .header("Access-Control-Request-Method", "POST")
                        .method(method, HttpRequest.BodyPublishers.noBody());
                    HttpResponse<String> answer = this.people.stranger().exchange(request);
                    assertThat(answer.headers().map().keySet()).as(path)
                        .noneMatch((name) -> name.toLowerCase().startsWith("access-control-"));
                }
            }
        }
    }

    @Test
    void nothingAnswersButWhatIsMeantTo() {
        assertThat(paths((type) -> !type.startsWith("tiengiangs."))).containsExactlyInAnyOrder("/actuator/health",
                "/actuator/health/**", "/actuator", "/v3/api-docs", "/v3/api-docs.yaml", "/v3/api-docs/swagger-config",
                "/swagger-ui.html");
        Set<String> servlets = this.server.getServletRegistrations()
            .values()
            .stream()
            .map(ServletRegistration::getMappings)
            .flatMap(Collection::stream)
            .collect(Collectors.toCollection(TreeSet::new));
        assertThat(servlets).containsExactlyInAnyOrder("/", "/camunda/api/admin/*", "/camunda/api/cockpit/*",
                "/camunda/api/engine/*", "/camunda/api/tasklist/*", "/camunda/api/welcome/*");
    }

    @ParameterizedTest
    @EnumSource(value = Person.class, names = { "ANONYMOUS", "HANDLER_A", "ADMINISTRATOR" })
    void nobodyIsShownTheMachinesInside(Person person) {
        for (String path : List.of("/actuator/env", "/actuator/heapdump", "/actuator/beans", "/actuator/loggers",
                "/actuator/shutdown", "/actuator/mappings", "/h2-console", "/h2-console/", "/console", "/.git/config",
                "/.env", "/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/application.yaml", "/engine-rest/engine",
                "/jolokia", "/metrics", "/env", "/trace", "/dump", "/manager/html", "/data/tiengiangs.mv.db",
                "/templates/web/login.html", "/messages/web.properties", "/db/migration/V40__reports.sql",
                "/processes/field-report.bpmn", "/camunda", "/camunda/api", "/camunda/../application.yaml")) {
            HttpResponse<String> answer = this.people.get(person).get(path);
            assertThat(answer.statusCode()).as(path).isNotEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContain("at org.", "java.lang", "jdbc:");
        }
    }

    private int score(Visitor visitor, String path) {
        HttpResponse<String> page = visitor.exchange(visitor.request(path)
            .header("X-Forwarded-Proto", "https")
            .header("X-Forwarded-For", this.http.newClient())
            .header("Accept", "text/html")
            .GET());
        return new Observatory(page.headers(), page.body()).score();
    }

    /** Every page of ours that is looked at, with something in place of its variables. */
    private Set<String> pages() {
        return paths((type) -> type.startsWith("tiengiangs.") && !type.endsWith("ErrorDoor")).stream()
            .filter((path) -> !path.startsWith("/api/"))
            .map((path) -> path.replaceAll("\\{[^/]*}", "x"))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> paths(java.util.function.Predicate<String> ofType) {
        return this.house.getBeansOfType(RequestMappingInfoHandlerMapping.class)
            .values()
            .stream()
            .flatMap((mapping) -> mapping.getHandlerMethods().entrySet().stream())
            .filter((entry) -> ofType.test(entry.getValue().getBeanType().getName()))
            .filter((entry) -> isRead(entry.getKey()))
            .flatMap((entry) -> entry.getKey().getPatternValues().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isRead(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.stream().anyMatch((method) -> method.name().equals("GET"));
    }

}
