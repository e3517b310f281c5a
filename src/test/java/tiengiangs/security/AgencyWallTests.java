package tiengiangs.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.security.EngineOperations.Operation;
import tiengiangs.security.People.Person;

/**
 * Asks every call of the engine, as each role, for a case of agency B, and for everything
 * there is. What may be answered stands in {@code security/wall.txt}.
 */
@IntegrationTest
class AgencyWallTests {

    private ForeignCase foreign;

    @Autowired
    private People people;

    @Autowired
    private ForeignCases cases;

    @Autowired
    private ProcessEngine engine;

    @BeforeEach
    void agencyBHasACase() {
        this.foreign = this.cases.shared();
    }

    @ParameterizedTest
    @EnumSource(value = Person.class, names = "HANDLER_B", mode = Mode.EXCLUDE)
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
        String path = this.foreign.pathOf(operation);
        List<String> queries = operation.isQuery() ? List.of("{}", this.foreign.bodyOf(operation))
                : List.of(page(operation), page(operation) + "&" + this.foreign.queryOf(operation));
        boolean told = false;
        for (String query : queries) {
            HttpResponse<String> answer = operation.isQuery()
                    ? this.people.get(person).engine("POST", path + "?maxResults=2000", query)
                    : this.people.get(person).engine(operation.method(), path + query, null);
            assertThat(answer.statusCode()).as(operation.name() + " " + query).isLessThan(503);
            assertThat(answer.body()).as(operation.name()).doesNotContain("at org.camunda", "at java.base");
            boolean refused = answer.statusCode() >= 400;
            told |= !this.foreign.toldBy(answer.body(), refused, path + query).isEmpty();
            told |= !query.isEmpty() && query.length() > 2 && isCount(operation)
                    && !answer.body().contains("\"count\":0") && !refused && asksForTheCase(query);
            if (!person.isOfficer()) {
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

    @Test
    void agencyBItselfSeesItsTaskAndItsTaskOnly() {
        Visitor officer = this.people.get(Person.HANDLER_B);
        assertThat(officer.engine("GET", "/task/" + this.foreign.taskId(), null).statusCode()).isEqualTo(200);
        assertThat(officer.engine("GET", "/task/count", null).body()).doesNotContain("\"count\":0");
        assertThat(officer.engine("GET", "/history/task/count", null).body()).contains("\"count\":0");
        assertThat(officer.engine("GET", "/user/count", null).body()).isEqualTo("{\"count\":1}");
    }

    @Test
    void theRightToATaskGoesWithTheGroup() {
        assertThat(this.engine.getAuthorizationService()
            .createAuthorizationQuery()
            .resourceId(this.foreign.taskId())
            .list()).isNotEmpty().allMatch((right) -> right.getUserId() == null);
        Visitor officer = this.people.get(Person.HANDLER_B);
        String path = "/task/" + this.foreign.taskId();
        assertThat(officer.engine("POST", path + "/claim", "{\"userId\":\"wall-handler-b\"}").statusCode())
            .isEqualTo(204);
        assertThat(this.engine.getAuthorizationService()
            .createAuthorizationQuery()
            .resourceId(this.foreign.taskId())
            .list()).allMatch((right) -> right.getUserId() == null);
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
