package tiengiangs.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.IntegrationTest;

@IntegrationTest
class TimerTextTests {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService instances;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private CaseDriver driver;

    @ParameterizedTest
    @ValueSource(strings = { "6 workin days from ${assignedAt}", "6 working weeks", "six working days",
            "0 working days", "6 working days from tomorrow", "6 working days from 2026-11-23",
            "6 working days since ${assignedAt}", "6 working days from ${assignedAt} at", "6 ngày từ ${assignedAt}",
            "80 of 6 working days", "in six days", "P6X", "6d", "${calendar.sixDays()}", "${now()}", "${endOfToday()}",
            "6 working days from ${report.submittedAt}", "6 working days from ${dateTime().toDate()}" })
    void badTextOfABoundaryTimerIsRefusedByTheTimersName(String text) {
        assertThatThrownBy(() -> deploy(diagram(text, null, null))).isInstanceOf(ProcessEngineException.class)
            .hasMessageContaining("“Quá hạn xử lý” (late)")
            .hasMessageContaining("Example: ");
    }

    @Test
    void limitByTheCalendarOfAnUnknownAgencyIsRefusedWhereverItStands() {
        String text = "6 working days from ${assignedAt} at SO-XDD";
        assertThatThrownBy(() -> deploy(diagram(text, null, null)))
            .hasMessageContaining("“Quá hạn xử lý” (late): no agency has the code “SO-XDD”");
        assertThatThrownBy(() -> deploy(diagram("P1D", text, null)))
            .hasMessageContaining("“Xử lý” (work): no agency has the code “SO-XDD”");
        assertThatThrownBy(() -> deploy(diagram("P1D", null, text))).hasMessageContaining("“Xử lý” (work): no agency");
    }

    @ParameterizedTest
    @ValueSource(strings = { "6 workin days from ${assignedAt}", "tomorrow", "2026-13-01T00:00:00", "${clock.date()}" })
    void badTaskDatesAreRefusedByTheTasksName(String text) {
        assertThatThrownBy(() -> deploy(diagram("P1D", text, null))).isInstanceOf(ProcessEngineException.class)
            .hasMessageContaining("“Xử lý” (work)");
        assertThatThrownBy(() -> deploy(diagram("P1D", null, text))).isInstanceOf(ProcessEngineException.class)
            .hasMessageContaining("“Xử lý” (work)");
    }

    @Test
    void allBadTextsOfADiagramAreToldAtOnce() {
        assertThatThrownBy(() -> deploy(diagram("6 workin days", "tomorrow", "6 working weeks")))
            .isInstanceOf(ProcessEngineException.class)
            .hasMessageContaining("“Quá hạn xử lý” (late)")
            .hasMessageContaining("tomorrow")
            .hasMessageContaining("6 working weeks");
    }

    @Test
    void repeatingTimerMayNotHaveAFixedStart() {
        String diagram = diagram("P1D", null, null).replace("<timeDuration>P1D</timeDuration>",
                "<timeCycle>1 working day from ${assignedAt}</timeCycle>");
        assertThatThrownBy(() -> deploy(diagram)).hasMessageContaining("repeats and cannot have a start");
    }

    @Test
    void workingTimeAndIsoNotationsAreCountedEachInTheirWay() {
        String code = this.driver.send("2026-11-02 08:00:00").value();
        Deployment deployment = deploy(diagram("P2DT1H", "6 ngày làm việc từ ${assignedAt} cộng ${pause} phút làm việc",
                "2026-12-24T08:00:00"));
        try {
            String instance = this.instances
                .startProcessInstanceByKey("timer-text", code,
                        Map.of("assignedAt", "2026-11-02T01:00:00Z", "pause", 30L))
                .getId();
            Task task = this.tasks.createTaskQuery().processInstanceId(instance).singleResult();
            assertThat(task.getDueDate()).isEqualTo(date("2026-11-11T07:30:00+07:00"));
            assertThat(task.getFollowUpDate()).isEqualTo(date("2026-12-24T08:00:00+07:00"));
            assertThat(this.jobs.createJobQuery().processInstanceId(instance).singleResult().getDuedate())
                .isEqualTo(date("2026-11-04T09:00:00+07:00"));
        }
        finally {
            this.repository.deleteDeployment(deployment.getId(), true);
        }
    }

    @Test
    void everyKindOfReadableTextIsDeployed() {
        for (String text : List.of("PT1H", "${target}", "${target} from ${assignedAt} at ${agency}",
                "80% of 6 working days from ${assignedAt}", "1 giờ làm việc tại TRUNG-TAM")) {
            Deployment deployment = deploy(diagram(text, text.startsWith("PT") ? null : text, null));
            this.repository.deleteDeployment(deployment.getId(), true);
        }
    }

    private Deployment deploy(String diagram) {
        return this.repository.createDeployment().addString("timer-text.bpmn", diagram).deploy();
    }

    private static Date date(String text) {
        return Date.from(java.time.OffsetDateTime.parse(text).toInstant());
    }

    private static String diagram(String duration, String due, String followUp) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                  <process id="timer-text" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="start"/>
                    <sequenceFlow id="a" sourceRef="start" targetRef="work"/>
                    <userTask id="work" name="Xử lý"%s%s/>
                    <boundaryEvent id="late" name="Quá hạn&#10;xử lý" attachedToRef="work" cancelActivity="false">
                      <timerEventDefinition><timeDuration>%s</timeDuration></timerEventDefinition>
                    </boundaryEvent>
                  </process>
                </definitions>
                """.formatted((due != null) ? " camunda:dueDate=\"" + due + "\"" : "",
                (followUp != null) ? " camunda:followUpDate=\"" + followUp + "\"" : "", duration);
    }

}
