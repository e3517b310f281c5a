package tiengiangs.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.ReportCode;
import tiengiangs.security.People.Person;

@IntegrationTest
class CockpitTests {

    @Autowired
    private People people;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService instances;

    @Test
    void showsSupervisorsTheRunningCasesByTheirNumber() {
        ReportCode code = this.driver.assigned("2026-11-02 07:35:00", List.of());
        Visitor supervisor = this.people.get(Person.SUPERVISOR);
        assertThat(supervisor.get("/camunda/app/cockpit/default/").body()).contains("<html");
        HttpResponse<String> found = supervisor.engine("POST", "/process-instance?maxResults=9",
                "{\"businessKey\":\"" + code.value() + "\"}");
        assertThat(found.body()).contains("\"businessKey\":\"" + code.value() + "\"");
        HttpResponse<String> list = supervisor.call("POST",
                "/camunda/api/cockpit/plugin/base/default/process-instance?firstResult=0&maxResults=2000", "{}");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains(code.value());
    }

    @Test
    void givesAPageWhereCockpitForgetsToAskForOne() {
        HttpResponse<String> versions = this.people.get(Person.SUPERVISOR)
            .engine("GET", "/process-definition?key=field-report&withoutTenantId=true&sortBy=version&sortOrder=desc",
                    null);
        assertThat(versions.statusCode()).isEqualTo(200);
        assertThat(versions.body()).contains("field-report");
    }

    @Test
    void showsTheIncidentOfAJobThatFailedAndLetsItBeTriedAgain() {
        String deployment = this.repository.createDeployment()
            .addString("hostile.bpmn",
                    Diagrams.with("<bpmn:userTask id=\"one\" name=\"Bước hỏng\" camunda:asyncBefore=\"true\""
                            + " camunda:assignee=\"${noSuchName}\"/>"))
            .deploy()
            .getId();
        try {
            String instance = this.instances.startProcessInstanceByKey("hostile", "HỎNG-1").getId();
            Job job = this.jobs.createJobQuery().processInstanceId(instance).singleResult();
            while (this.jobs.createJobQuery().jobId(job.getId()).withRetriesLeft().count() > 0) {
                assertThatThrownBy(() -> this.jobs.executeJob(job.getId())).hasMessageContaining("noSuchName");
            }
            Visitor supervisor = this.people.get(Person.SUPERVISOR);
            assertThat(supervisor.engine("GET", "/incident?maxResults=9&processInstanceId=" + instance, null).body())
                .contains("failedJob", "noSuchName");
            assertThat(supervisor.engine("GET", "/process-instance/" + instance, null).body()).contains("HỎNG-1");
            String retries = "/job/" + job.getId() + "/retries";
            for (String body : List.of("{\"retries\":0}",
                    "{\"retries\":1,\"dueDate\":\"2030-01-01T00:00:00.000+0700\"}", "{\"retries\":1,\"retries\":0}",
                    "{\"retries\":11}", "{}", "{\"retries\":[1]}")) {
                assertThat(supervisor.engine("PUT", retries, body).statusCode()).as(body).isEqualTo(403);
            }
            assertThat(supervisor.engine("PUT", retries, "{\"retries\":1}").statusCode()).isEqualTo(204);
            assertThat(supervisor.engine("GET", "/incident?maxResults=9&processInstanceId=" + instance, null).body())
                .isEqualTo("[]");
        }
        finally {
            this.repository.deleteDeployment(deployment, true);
        }
    }

    @Test
    void letsSupervisorsTouchNothing() {
        ReportCode code = this.driver.assigned("2026-11-02 07:35:00", List.of());
        String instance = this.driver.instanceOf(code);
        Job job = this.jobs.createJobQuery().processInstanceId(instance).list().get(0);
        String definition = this.driver.task(code, "resolve").getProcessDefinitionId();
        String task = this.driver.task(code, "resolve").getId();
        Visitor supervisor = this.people.get(Person.SUPERVISOR);
        var before = this.driver.timers(code);
        List<List<String>> calls = List.of(List.of("PUT", "/job/" + job.getId() + "/duedate"),
                List.of("POST", "/job/" + job.getId() + "/duedate/recalculate"),
                List.of("POST", "/job/" + job.getId() + "/execute"),
                List.of("PUT", "/job/" + job.getId() + "/suspended"),
                List.of("PUT", "/job/" + job.getId() + "/priority"), List.of("DELETE", "/job/" + job.getId()),
                List.of("PUT", "/process-instance/" + instance + "/variables/assignedAt"),
                List.of("POST", "/process-instance/" + instance + "/variables"),
                List.of("PUT", "/process-instance/" + instance + "/suspended"),
                List.of("POST", "/process-instance/" + instance + "/modification"),
                List.of("DELETE", "/process-instance/" + instance),
                List.of("PUT", "/process-definition/" + definition + "/suspended"),
                List.of("DELETE", "/process-definition/" + definition), List.of("POST", "/task/" + task + "/assignee"),
                List.of("PUT", "/task/" + task), List.of("POST", "/deployment/create"),
                List.of("POST", "/migration/execute"), List.of("POST", "/message"));
        for (List<String> call : calls) {
            HttpResponse<String> answer = supervisor.engine(call.get(0), call.get(1), "{\"suspended\":true}");
            assertThat(answer.statusCode()).as(call.toString()).isEqualTo(403);
        }
        assertThat(this.driver.timers(code)).isEqualTo(before);
        assertThat(this.engine.getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceId(instance)
            .active()
            .count()).isOne();
    }

    @ParameterizedTest
    @EnumSource(value = Person.class, names = { "HANDLER_A", "LEADER_A", "RECEPTION", "PUBLICATION" },
            mode = Mode.INCLUDE)
    void staysShutForOfficers(Person person) {
        Visitor officer = this.people.get(person);
        for (String app : List.of("cockpit", "admin")) {
            HttpResponse<String> page = officer.get("/camunda/app/" + app + "/default/");
            assertThat(page.statusCode()).as(app).isIn(302, 401, 403);
        }
        assertThat(officer.call("POST", "/camunda/api/cockpit/plugin/base/default/process-instance", "{}").statusCode())
            .isEqualTo(403);
        assertThat(officer.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    }

}
