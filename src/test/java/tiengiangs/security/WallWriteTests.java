package tiengiangs.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.security.EngineOperations.Operation;
import tiengiangs.security.People.Person;

/**
 * Tries every call of the engine and of the web applications that writes, as each role,
 * on a case of agency B.
 */
@IntegrationTest
class WallWriteTests {

    @Autowired
    private People people;

    @Autowired
    private ForeignCases cases;

    @ParameterizedTest
    @EnumSource(value = Person.class, names = { "HANDLER_B", "ADMINISTRATOR" }, mode = Mode.EXCLUDE)
    void nothingOfAnotherAgencyIsChanged(Person person) {
        ForeignCase foreign = this.cases.shared();
        String before = foreign.state();
        List<String> passed = new ArrayList<>();
        for (Operation operation : writes()) {
            String path = foreign.pathOf(operation);
            String body = path.endsWith("/claim") ? "{\"userId\":\"" + person.id() + "\"}"
                    : path.endsWith("/submit-form") ? "{\"variables\":{\"outcome\":{\"value\":\"result\"},"
                            + "\"result\":{\"value\":\"Lén làm thay\"}}}" : "{}";
            int status = this.people.get(person).engine(operation.method(), path, body).statusCode();
            if (status != (person.isOfficer() ? 403 : 401)) {
                passed.add(status + " " + operation.name());
            }
        }
        assertThat(passed).isEmpty();
        assertThat(foreign.state()).isEqualTo(before);
    }

    /** Asked for things that there are not, so that nothing is broken. */
    @Test
    void administratorsAreKeptFromNothingButTheSetup() {
        Visitor administrator = this.people.get(Person.ADMINISTRATOR);
        List<String> refused = new ArrayList<>();
        for (Operation operation : writes()) {
            String path = operation.path().replace("{engine}", "default").replaceAll("\\{[^}]*}", "wall-nothing");
            // Would sweep the history of every other test away.
            if (path.equals("/history/cleanup")) {
                continue;
            }
            HttpResponse<String> answer = administrator.engine(operation.method(), path, "[]");
            if (answer.statusCode() == 401 || answer.statusCode() == 403) {
                refused.add(operation.name());
            }
        }
        assertThat(refused).containsExactly("POST /admin/setup/{engine}/user/create");
    }

    private static List<Operation> writes() {
        return EngineOperations.all()
            .stream()
            .filter((operation) -> !operation.reads() && !operation.path().contains("password-policy"))
            // Signing in and out is nobody's secret and changes no case.
            .filter((operation) -> !operation.path().contains("/auth/"))
            .toList();
    }

}
