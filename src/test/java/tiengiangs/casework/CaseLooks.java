package tiengiangs.casework;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import tiengiangs.reports.ReportCode;

/**
 * What one can see of a case: its tasks, its timers and whether its clocks fit them.
 */
class CaseLooks {

    private final TaskService tasks;

    private final FormService forms;

    private final RuntimeService instances;

    private final ManagementService jobs;

    private final ProcessEngine engine;

    private final Clocks clocks;

    /** The last that was seen of each case's instance, which may be over by now. */
    private final Map<ReportCode, ProcessInstance> seen = new ConcurrentHashMap<>();

    CaseLooks(ProcessEngine engine, Clocks clocks) {
        this.engine = engine;
        this.tasks = engine.getTaskService();
        this.forms = engine.getFormService();
        this.instances = engine.getRuntimeService();
        this.jobs = engine.getManagementService();
        this.clocks = clocks;
    }

    /** The case's only open task of this name. */
    public Task task(ReportCode code, String task) {
        instanceOf(code);
        List<Task> open = tasks(code).stream().filter((one) -> one.getTaskDefinitionKey().equals(task)).toList();
        if (open.size() != 1) {
            throw new AssertionError("Expected one task " + task + " but found "
                    + tasks(code).stream().map(Task::getTaskDefinitionKey).toList());
        }
        return open.get(0);
    }

    /** The case's open tasks. */
    public List<Task> tasks(ReportCode code) {
        return this.tasks.createTaskQuery().processInstanceBusinessKey(code.value()).list();
    }

    /** The open timers of the case by the element they stand on. */
    public Map<String, Instant> timers(ReportCode code) {
        Map<String, Instant> timers = new HashMap<>();
        this.jobs.createJobQuery()
            .processInstanceId(instanceOf(code))
            .list()
            .forEach((job) -> timers.put(this.jobs.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId(), job.getDuedate().toInstant()));
        return timers;
    }

    /** Id of the case's running instance, or {@code null} if it is over. */
    public String instanceOf(ReportCode code) {
        ProcessInstance instance = this.instances.createProcessInstanceQuery()
            .processInstanceBusinessKey(code.value())
            .singleResult();
        if (instance == null) {
            return null;
        }
        this.seen.put(code, instance);
        return instance.getId();
    }

    /** What can be asserted of the case's process: where it waits, whether it is over. */
    public ProcessInstanceAssert assertCase(ReportCode code) {
        instanceOf(code);
        BpmnAwareTests.init(this.engine);
        return BpmnAwareTests.assertThat(this.seen.get(code));
    }

    /** What the form of the task shows when it opens. */
    public Map<String, Object> shown(Task task) {
        return this.forms.getTaskFormVariables(task.getId());
    }

    /** The groups whose people may take the task. */
    public List<String> groupsOf(Task task) {
        return this.tasks.getIdentityLinksForTask(task.getId())
            .stream()
            .map((link) -> link.getGroupId())
            .filter((group) -> group != null)
            .toList();
    }

    /**
     * The rungs of open clocks that have not rung are exactly the case's timers, to the
     * second.
     */
    public void assertClocksFit(ReportCode code) {
        List<Instant> kept = this.clocks.of(code)
            .stream()
            .filter(RunningClock::isOpen)
            .flatMap((clock) -> java.util.stream.Stream.of("soon", "due", "escalated")
                .filter((rung) -> !clock.hasRung(rung) && clock.dueOf(rung) != null)
                .map(clock::dueOf))
            .sorted()
            .toList();
        List<Instant> armed = (instanceOf(code) != null) ? this.jobs.createJobQuery()
            .processInstanceId(instanceOf(code))
            .list()
            .stream()
            .map((job) -> job.getDuedate().toInstant())
            .sorted()
            .toList() : List.of();
        org.assertj.core.api.Assertions.assertThat(kept).isEqualTo(armed);
    }

}
