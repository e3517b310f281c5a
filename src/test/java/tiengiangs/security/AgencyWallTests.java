package tiengiangs.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.ReportCode;
import tiengiangs.security.EngineOperations.Operation;
import tiengiangs.security.People.Person;

/**
 * Asks every call of the engine, as each role, for a case of agency B, and for everything
 * there is. What may be answered stands in {@code security/wall.txt}.
 */
@IntegrationTest
class AgencyWallTests {

    private static ForeignCase foreign;

    @Autowired
    private People people;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private ProcessEngine engine;

    @BeforeEach
    void agencyBHasACase() {
        this.people.get(Person.HANDLER_B);
        if (foreign == null) {
            ReportCode code = this.driver.send("2026-11-02 07:35:00");
            this.driver.complete(code, "receive", "outcome", "accept", "leadAgency", "SO-XD", "urgency", "NORMAL",
                    "coordinators", List.of());
            foreign = new ForeignCase(this.engine, code.value());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Person.class, names = { "HANDLER_B", "PUBLICATION" }, mode = Mode.EXCLUDE)
    void nothingOfAnotherAgencyIsTold(Person person) {
        Set<String> allowed = allowedTo(person);
        Set<String> told = new TreeSet<>();
        for (Operation operation : EngineOperations.all()) {
            // OPTIONS only repeats what it was asked for.
            if (operation.reads() && !operation.method().equals("OPTIONS") && tells(person, operation)) {
                told.add(operation.name());
            }
        }
        if (allowed.contains("*")) {
            assertThat(told).hasSizeGreaterThan(50);
            return;
        }
        assertThat(told).as("%s is told of B's case by exactly these calls", person).isEqualTo(allowed);
    }

    private boolean tells(Person person, Operation operation) {
        String path = foreign.pathOf(operation);
        List<String> queries = operation.isQuery() ? List.of("{}", foreign.bodyOf(operation))
                : List.of(page(operation), page(operation) + "&" + foreign.queryOf(operation));
        boolean told = false;
        for (String query : queries) {
            HttpResponse<String> answer = operation.isQuery()
                    ? this.people.get(person).engine("POST", path + "?maxResults=2000", query)
                    : this.people.get(person).engine(operation.method(), path + query, null);
            assertThat(answer.statusCode()).as(operation.name() + " " + query).isLessThan(503);
            assertThat(answer.body()).as(operation.name()).doesNotContain("at org.camunda", "at java.base");
            boolean refused = answer.statusCode() >= 400;
            told |= !foreign.toldBy(answer.body(), refused, path + query).isEmpty();
            told |= !query.isEmpty() && query.length() > 2 && isCount(operation)
                    && !answer.body().contains("\"count\":0") && !refused && asksForTheCase(query);
            if (person == Person.ANONYMOUS) {
                assertThat(answer.statusCode()).as(operation.name()).isEqualTo(401);
            }
        }
        return told;
    }

    private static String page(Operation operation) {
        return operation.query().contains("maxResults") ? "?maxResults=2000" : "?";
    }

    private static boolean isCount(Operation operation) {
        return operation.path().endsWith("/count") && !operation.path().startsWith("/filter")
                && !operation.path().startsWith("/job-definition");
    }

    private static boolean asksForTheCase(String query) {
        return query.contains("processInstance") || query.contains("usinessKey");
    }

    @ParameterizedTest
    @EnumSource(value = Person.class, names = { "ANONYMOUS", "HANDLER_A", "SUPERVISOR" })
    void nothingOfAnotherAgencyIsChanged(Person person) {
        String before = foreign.state();
        List<String> passed = new ArrayList<>();
        for (Operation operation : EngineOperations.all()) {
            if (operation.reads() || operation.path().contains("password-policy")) {
                continue;
            }
            String path = foreign.pathOf(operation);
            String body = path.endsWith("/claim") ? "{\"userId\":\"" + person.id() + "\"}"
                    : path.endsWith("/submit-form") ? "{\"variables\":{\"outcome\":{\"value\":\"result\"},"
                            + "\"result\":{\"value\":\"Lén làm thay\"}}}" : "{}";
            int status = this.people.get(person).engine(operation.method(), path, body).statusCode();
            if (status != ((person == Person.ANONYMOUS) ? 401 : 403)) {
                passed.add(status + " " + operation.name());
            }
        }
        assertThat(passed).isEmpty();
        assertThat(foreign.state()).isEqualTo(before);
    }

    @Test
    void agencyBItselfSeesItsTaskAndItsTaskOnly() {
        Visitor officer = this.people.get(Person.HANDLER_B);
        assertThat(officer.engine("GET", "/task/" + foreign.taskId(), null).statusCode()).isEqualTo(200);
        assertThat(officer.engine("GET", "/task/count", null).body()).doesNotContain("\"count\":0");
        assertThat(officer.engine("GET", "/history/task/count", null).body()).contains("\"count\":0");
        assertThat(officer.engine("GET", "/user/count", null).body()).isEqualTo("{\"count\":1}");
    }

    @Test
    void theRightToATaskGoesWithTheGroup() {
        assertThat(this.engine.getAuthorizationService().createAuthorizationQuery().resourceId(foreign.taskId()).list())
            .isNotEmpty()
            .allMatch((right) -> right.getUserId() == null);
        Visitor officer = this.people.get(Person.HANDLER_B);
        String path = "/task/" + foreign.taskId();
        assertThat(officer.engine("POST", path + "/claim", "{\"userId\":\"wall-handler-b\"}").statusCode())
            .isEqualTo(204);
        assertThat(this.engine.getAuthorizationService().createAuthorizationQuery().resourceId(foreign.taskId()).list())
            .allMatch((right) -> right.getUserId() == null);
        assertThat(officer.engine("POST", path + "/unclaim", null).statusCode()).isEqualTo(204);
    }

    private static Set<String> allowedTo(Person person) {
        try (var table = AgencyWallTests.class.getResourceAsStream("/security/wall.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter((line) -> line.startsWith(person.name() + " "))
                .map((line) -> line.substring(person.name().length()).strip())
                .collect(Collectors.toCollection(TreeSet::new));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
