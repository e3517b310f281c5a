package tiengiangs.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.security.People.Person;

/**
 * A decision table speaks FEEL and nothing else: every other language is refused at
 * deployment, by whatever road it comes.
 */
@IntegrationTest
class HostileTableTests {

    private static final String JUEL = "<inputExpression id='ask' expressionLanguage='juel'><text>a</text></inputExpression>";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private People people;

    private long before;

    @BeforeEach
    void count() {
        this.before = this.repository.createDeploymentQuery().count();
    }

    @AfterEach
    void nothingStays() {
        assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(this.before);
    }

    @ParameterizedTest
    @ValueSource(strings = { "juel", "JUEL", "http://www.jcp.org/en/jsr/detail?id=245", "javascript", "groovy",
            "python", "ruby", "", "FEEL 2", "unary-tests" })
    void anyLanguageButFeelIsRefusedByTheElementsName(String language) {
        String said = " expressionLanguage='" + language + "'";
        for (String table : List.of(table("<inputExpression id='one'" + said + "><text>a</text></inputExpression>", ""),
                table("",
                        "<inputEntry id='one'" + said + "><text>1</text></inputEntry><outputEntry id='out'><text>1"
                                + "</text></outputEntry>"),
                table("",
                        "<inputEntry id='in'><text>1</text></inputEntry><outputEntry id='one'" + said + "><text>1"
                                + "</text></outputEntry>"),
                table("", "").replace("<decisionTable id='table'>", "<decisionTable id='one'" + said + ">"))) {
            assertThatThrownBy(() -> deployment(table).deploy()).as(table)
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("“Bảng lạ” (one): ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "<import namespace='x' importType='y' locationURI='http://x/'/>",
            "<businessKnowledgeModel id='one' name='Mã lạ'/>", "<decisionService id='one' name='Mã lạ'/>",
            "<x:script xmlns:x='http://camunda.org/schema/1.0/dmn'>1</x:script>" })
    void whatNoTableNeedsIsRefused(String element) {
        assertThatThrownBy(() -> deployment(table("", "").replace("<decision ", element + "<decision ")).deploy())
            .isInstanceOf(ParseException.class)
            .hasMessageContaining("is nothing that a decision table here may hold");
    }

    @Test
    void aTableReadsNoFileOfTheServer() {
        String table = table("", "").replace("<definitions",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><definitions");
        assertThatThrownBy(() -> deployment(table).deploy()).hasMessageContaining("DOCTYPE");
    }

    @Test
    void itIsRefusedFromTheClasspathToo() throws IOException {
        Path file = Path.of("target/test-classes/security/hostile.dmn");
        Files.writeString(file, table(JUEL, ""));
        assertThatThrownBy(
                () -> this.repository.createDeployment().addClasspathResource("security/hostile.dmn").deploy())
            .isInstanceOf(ParseException.class)
            .hasMessageContaining("“Bảng lạ” (ask): ");
    }

    @Test
    void itIsRefusedFromAnAdministratorsDeploymentCall() {
        Visitor administrator = this.people.get(Person.ADMINISTRATOR);
        administrator.get("/camunda/app/admin/default/");
        String boundary = "----door";
        HttpResponse<String> answer = administrator
            .exchange(administrator.request("/camunda/api/engine/engine/default/deployment/create")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("X-XSRF-TOKEN", administrator.cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.ofString("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"x.dmn\"; filename=\"x.dmn\"\r\n\r\n"
                        + table(JUEL, "") + "\r\n--" + boundary + "--\r\n")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("“Bảng lạ” (ask): ", "juel");
    }

    @Test
    void aTableInFeelIsTakenAndCallsNothingOfTheServers() {
        String id = deployment(table("", "").replace("<text>1</text></outputEntry>",
                "<text>{f: function(name) external {java: {class: \"java.lang.System\", method signature:"
                        + " \"getProperty(java.lang.String)\"}}, r: f(\"user.dir\")}.r</text></outputEntry>"))
            .deploy()
            .getId();
        try {
            assertThatThrownBy(() -> this.decisions.evaluateDecisionTableByKey("hostile", Map.of("a", 1)))
                .hasStackTraceContaining("External functions are disabled");
        }
        finally {
            this.repository.deleteDeployment(id, true);
        }
    }

    private DeploymentBuilder deployment(String table) {
        return this.repository.createDeployment().addString("hostile.dmn", table);
    }

    /** A table {@code hostile} with this question and these cells, or with plain ones. */
    private static String table(String question, String cells) {
        return """
                <definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='all' name='Mọi bảng' namespace='x'
                    xmlns:camunda='http://camunda.org/schema/1.0/dmn'>
                  <decision id='hostile' name='Bảng lạ' camunda:historyTimeToLive='P1D'>
                    <decisionTable id='table'>
                      <input id='input'>%s</input><output id='answer' name='answer'/>
                      <rule id='rule'>%s</rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(question.isEmpty()
                ? "<inputExpression id='ask' expressionLanguage='feel'><text>a</text></inputExpression>" : question,
                cells.isEmpty()
                        ? "<inputEntry id='in'><text>1</text></inputEntry><outputEntry id='out'><text>1</text></outputEntry>"
                        : cells);
    }

}
