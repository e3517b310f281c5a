package tiengiangs.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.security.People.Person;

/**
 * No word that somebody sends or draws is run as code (CVE-2026-109432).
 */
@IntegrationTest
class LockedExpressionTests {

    private static final String REACH = "${reachedBean.touch()}";

    @Autowired
    private People people;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService instances;

    @AfterEach
    void nothingWasReached() {
        assertThat(ReachedBean.TOUCHED).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{'dueAfterExpression':'@@'}", "{'orQueries':[{'dueAfterExpression':'@@'}]}",
            "{'orQueries':[{'orQueries':[{'candidateGroupsExpression':'@@'}]}]}", "{'DueAfterExpression':'@@'}",
            "{'due_after_expression':'@@'}", "{'DUEAFTEREXPRESSION':'@@'}", "{'assigneeLikeExpression':'@@'}",
            "{'what':{'is':[[{'this':{'taskAssigneeExpression':'@@'}}]]}}", "{'dueAfter\\u0045xpression':'@@'}",
            "{'orQueries':[{'dueAfterExpression':'@@'}],'orQueries':[]}", "{'orQueries':[{'dueAfterExpression':'@@'}]",
            "/* */{'orQueries':[{'dueAfterExpression':'@@'}]}" })
    void noQueryBringsAnExpression(String body) {
        String query = body.replace('\'', '"').replace("@@", REACH);
        String filter = this.filters.createFilterQuery().filterName("Quá hạn").singleResult().getId();
        for (Person person : List.of(Person.HANDLER_A, Person.SUPERVISOR)) {
            for (String path : List.of("/task", "/task/count", "/filter/" + filter + "/list",
                    "/filter/" + filter + "/count", "/filter/" + filter + "/singleResult")) {
                HttpResponse<String> answer = this.people.get(person).engine("POST", path, query);
                assertThat(answer.statusCode()).as(person + " " + path + " " + query).isEqualTo(400);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "dueAfterExpression", "dueAfter%45xpression", "DUEAFTEREXPRESSION", "due_after_expression",
            "taskAssigneeExpression" })
    void noAddressBringsAnExpression(String name) {
        HttpResponse<String> answer = this.people.get(Person.HANDLER_A)
            .engine("GET", "/task?" + name + "=" + Visitor.encoded(REACH), null);
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource(value = Person.class, names = { "ANONYMOUS", "CITIZEN", "ADMINISTRATOR" }, mode = Mode.EXCLUDE)
    void onlyAdministratorsWriteFiltersAndDeploy(Person person) {
        String filter = this.filters.createFilterQuery().filterName("Quá hạn").singleResult().getId();
        long deployed = this.repository.createDeploymentQuery().count();
        String list = "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{},\"properties\":{}}";
        Visitor visitor = this.people.get(person);
        assertThat(visitor.engine("POST", "/filter/create", list).statusCode()).isEqualTo(403);
        assertThat(visitor.engine("PUT", "/filter/" + filter, list).statusCode()).isEqualTo(403);
        assertThat(visitor.engine("DELETE", "/filter/" + filter, null).statusCode()).isEqualTo(403);
        String boundary = "----door";
        HttpResponse<String> answer = visitor
            .exchange(visitor.request("/camunda/api/engine/engine/default/deployment/create")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("X-XSRF-TOKEN", String.valueOf(visitor.cookie("XSRF-TOKEN")))
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"x.bpmn\"; filename=\"x.bpmn\"\r\n\r\n"
                        + Diagrams.with("<bpmn:task id=\"one\"/>") + "\r\n--" + boundary + "--\r\n")));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(deployed);
    }

    @Test
    void evenAnAdministratorsFilterCannotReachTheHouse() throws Exception {
        Visitor administrator = this.people.get(Person.ADMINISTRATOR);
        HttpResponse<String> made = administrator.engine("POST", "/filter/create",
                "{\"resourceType\":\"Task\",\"name\":\"evil\",\"query\":{\"orQueries\":[{\"dueAfterExpression\":\""
                        + REACH + "\"}]},\"properties\":{}}");
        assertThat(made.statusCode()).isEqualTo(200);
        String id = new ObjectMapper().readTree(made.body()).path("id").asText();
        try {
            HttpResponse<String> answer = administrator.engine("GET", "/filter/" + id + "/list", null);
            assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
            assertThat(answer.body()).doesNotContain("at org.", "at tiengiangs");
        }
        finally {
            this.filters.deleteFilter(id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "${''.getClass()}", "${''.class}", "${''['class']}", "${now().getClass()}",
            "${currentUser().length()}", "${dateTime().plusDays(1)}", "${execution.getProcessEngineServices()}",
            "${dataSource}", "${environment}", "${reachedBean}", REACH, "${closeReport}",
            "${currentUserGroups().getClass()}" })
    void aStoredListNamesNoMoreThanFunctions(String expression) {
        Filter filter = this.filters.newTaskFilter("evil " + expression);
        filter.setQuery(this.tasks.createTaskQuery().or().taskAssigneeExpression(expression).taskName("x").endOr());
        this.filters.saveFilter(filter);
        try {
            assertThatThrownBy(() -> this.filters.list(filter.getId())).isInstanceOf(ProcessEngineException.class);
        }
        finally {
            this.filters.deleteFilter(filter.getId());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "${execution.getProcessEngineServices()}", "${''.getClass()}", REACH, "${execution.id}",
            "${name.length()}", "${touch(name)}" })
    void aDiagramCannotReachIntoAnything(String expression) {
        assertThatThrownBy(() -> deploy(expression)).isInstanceOf(ParseException.class)
            .hasMessageContaining("“Với tay” (one): ");
    }

    @ParameterizedTest
    @ValueSource(strings = { "${dataSource}", "${execution}", "${reachedBean}", "${task}" })
    void aDiagramKnowsNoNameOfTheServers(String expression) {
        String deployment = deploy(expression);
        try {
            assertThatThrownBy(() -> this.instances.startProcessInstanceByKey("hostile", Map.of("name", "tên")))
                .isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining("LockedResolver");
        }
        finally {
            this.repository.deleteDeployment(deployment, true);
        }
    }

    private String deploy(String expression) {
        return this.repository.createDeployment()
            .addString("reach.bpmn",
                    Diagrams
                        .with("<bpmn:userTask id=\"one\" name=\"Với tay\" camunda:assignee=\"" + expression + "\"/>"))
            .deploy()
            .getId();
    }

    /** A bean of the house that no expression may touch. */
    @Component("reachedBean")
    public static class ReachedBean {

        static final AtomicInteger TOUCHED = new AtomicInteger();

        /** Would be code execution. */
        public java.util.Date touch() {
            TOUCHED.incrementAndGet();
            return new java.util.Date();
        }

    }

}
