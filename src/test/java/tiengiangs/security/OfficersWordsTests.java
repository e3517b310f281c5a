package tiengiangs.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.ReportCode;
import tiengiangs.security.EngineOperations.Operation;
import tiengiangs.security.People.Person;

/**
 * The officer who holds a task cannot write a word into the engine's tables but through
 * its form.
 */
@IntegrationTest
class OfficersWordsTests {

    private static final String WORDS = "Lời cán bộ viết lén";

    @Autowired
    private People people;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Test
    void everyOtherRoadIsClosedToTheHolderOfTheTask() {
        Task task = claimed();
        String execution = task.getExecutionId();
        List<String> open = new ArrayList<>();
        for (Operation operation : EngineOperations.all()) {
            // Signing out is everybody's right, and the setup is closed before the engine
            // can say why.
            if (operation.reads() || operation.path()
                .matches("/identity/password-policy|/task/\\{id}/(claim|unclaim|submit-form)|/admin/(auth|setup)/.*")) {
                continue;
            }
            String path = operation.path()
                .replaceFirst("^/task/\\{id}", "/task/" + task.getId())
                .replaceFirst("^/execution/\\{id}", "/execution/" + execution)
                .replaceFirst("^/user/\\{id}", "/user/" + Person.HANDLER_A.id())
                .replace("{id}", task.getProcessInstanceId())
                .replace("{varName}", "x")
                .replaceAll("\\{[^}]*}", "x");
            HttpResponse<String> answer = this.people.get(Person.HANDLER_A)
                .engine(operation.method(), path, "{\"message\":\"" + WORDS + "\"}");
            if (answer.statusCode() != 403 || !answer.body().contains("(")) {
                open.add(operation.name() + " " + answer.statusCode());
            }
        }
        assertThat(open).isEmpty();
        HttpResponse<String> comment = this.people.get(Person.HANDLER_A)
            .engine("POST", "/task/" + task.getId() + "/comment/create", "{\"message\":\"" + WORDS + "\"}");
        assertThat(comment.body()).contains("Hãy làm việc bằng biểu mẫu trong Tasklist");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{'type':'Object','value':'rO0ABXQAAWE=','valueInfo':{'objectTypeName':'java.lang.String',"
                    + "'serializationDataFormat':'application/x-java-serialized-object'}}",
            "{'type':'Object','value':'{}','valueInfo':{'objectTypeName':'javax.swing.JEditorPane',"
                    + "'serializationDataFormat':'application/x-java-serialized-object'}}",
            "{'type':'File','value':'TOG7nWk=','valueInfo':{'filename':'a.txt','mimeType':'text/plain'}}",
            "{'type':'Bytes','value':'TOG7nWk='}", "{'type':'Xml','value':'<a/>'}" })
    void aFormTakesJsonAndNothingElse(String value) {
        Task task = claimed();
        String body = "{\"variables\":{\"outcome\":{\"value\":\"result\"},\"result\":{\"value\":\"Đã vá.\"},\"x\":"
                + value.replace('\'', '"') + "}}";
        HttpResponse<String> answer = this.people.get(Person.HANDLER_A)
            .engine("POST", "/task/" + task.getId() + "/submit-form", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("at org.", "at java.");
        assertThat(this.tasks.createTaskQuery().taskId(task.getId()).count()).isOne();
        assertThat(this.history.createHistoricVariableInstanceQuery()
            .processInstanceId(task.getProcessInstanceId())
            .variableName("x")
            .count()).isZero();
    }

    @Test
    void completingWithoutTheFormIsRefusedInAPlainSentence() {
        Task task = claimed();
        HttpResponse<String> answer = this.people.get(Person.HANDLER_A)
            .engine("POST", "/task/" + task.getId() + "/complete",
                    "{\"variables\":{\"x\":{\"value\":\"" + WORDS + "\"}}}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Hãy làm việc bằng biểu mẫu trong Tasklist");
        assertThatThrownBy(() -> this.tasks.complete(task.getId(), Map.of("x", WORDS)))
            .hasMessageContaining("Hãy hoàn thành việc này bằng biểu mẫu của nó.");
        assertThat(this.history.createHistoricVariableInstanceQuery()
            .processInstanceId(task.getProcessInstanceId())
            .variableName("x")
            .count()).isZero();
    }

    @Test
    void aFormThatNamesMoreThanItAsksLeavesNothingBehind() {
        Task task = claimed();
        HttpResponse<String> answer = this.people.get(Person.HANDLER_A)
            .engine("POST", "/task/" + task.getId() + "/submit-form",
                    "{\"variables\":{\"outcome\":{\"value\":"
                            + "\"result\"},\"result\":{\"value\":\"Đã vá.\"},\"closeReport\":{\"value\":\"" + WORDS
                            + "\"},\"assignedAt\":{\"value\":\"2030-01-01T00:00:00Z\"}}}");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(this.history.createHistoricVariableInstanceQuery()
            .processInstanceId(task.getProcessInstanceId())
            .list())
            .noneMatch((variable) -> variable.getName().equals("closeReport")
                    || String.valueOf(variable.getValue()).startsWith("2030"));
    }

    @Test
    void nobodyTakesATaskInTheNameOfAnother() {
        Task task = claimed();
        this.tasks.setAssignee(task.getId(), null);
        this.people.get(Person.HANDLER_B);
        HttpResponse<String> answer = this.people.get(Person.HANDLER_A)
            .engine("POST", "/task/" + task.getId() + "/claim", "{\"userId\":\"" + Person.HANDLER_B.id() + "\"}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Bạn chỉ nhận việc cho chính mình.");
    }

    private Task claimed() {
        ReportCode code = this.driver.assigned("2026-11-02 07:35:00", List.of());
        Task task = this.driver.task(code, "resolve");
        assertThat(this.people.get(Person.HANDLER_A)
            .engine("POST", "/task/" + task.getId() + "/claim", "{\"userId\":\"" + Person.HANDLER_A.id() + "\"}")
            .statusCode()).isEqualTo(204);
        return this.driver.task(code, "resolve");
    }

}
