package tiengiangs.security;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import tiengiangs.security.EngineOperations.Operation;

/**
 * A running case of agency B, with everything by which a call could ask for it.
 */
class ForeignCase {

    private final ProcessEngine engine;

    private final String code;

    private final Task task;

    private final String instance;

    private final Map<String, String> byRoom = new HashMap<>();

    private final Map<String, String> byName = new HashMap<>();

    private final Set<String> secrets = new LinkedHashSet<>();

    ForeignCase(ProcessEngine engine, String code) {
        this.engine = engine;
        this.code = code;
        this.task = engine.getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(code)
            .taskDefinitionKey("resolve")
            .singleResult();
        this.instance = this.task.getProcessInstanceId();
        String comment = engine.getTaskService().createComment(this.task.getId(), this.instance, "lời riêng").getId();
        String attachment = engine.getTaskService()
            .createAttachment("text", this.task.getId(), this.instance, "tệp riêng", "", "http://localhost/")
            .getId();
        String incident = engine.getRuntimeService()
            .createIncident("failed", this.task.getExecutionId(), "riêng", "riêng")
            .getId();
        this.secrets
            .addAll(List.of(code, "SO-XD", "lời riêng", "tệp riêng", this.instance, comment, attachment, incident));
        collect();
        name(comment, attachment, incident);
    }

    private void collect() {
        var history = this.engine.getHistoryService();
        Stream.of(
                ids(this.engine.getTaskService().createTaskQuery().processInstanceId(this.instance).list(),
                        Task::getId),
                ids(this.engine.getRuntimeService().createExecutionQuery().processInstanceId(this.instance).list(),
                        Execution::getId),
                ids(this.engine.getRuntimeService()
                    .createVariableInstanceQuery()
                    .processInstanceIdIn(this.instance)
                    .list(), VariableInstance::getId),
                ids(jobs(), Job::getId),
                ids(history.createHistoricActivityInstanceQuery().processInstanceId(this.instance).list(),
                        (one) -> one.getId()),
                ids(history.createHistoricDetailQuery().processInstanceId(this.instance).list(), (one) -> one.getId()),
                ids(history.createHistoricVariableInstanceQuery().processInstanceId(this.instance).list(),
                        (one) -> one.getId()),
                ids(history.createHistoricJobLogQuery().processInstanceId(this.instance).list(), (one) -> one.getId()),
                ids(history.createHistoricTaskInstanceQuery().processInstanceId(this.instance).list(),
                        (one) -> one.getId()))
            .forEach(this.secrets::addAll);
    }

    private void name(String comment, String attachment, String incident) {
        String definition = this.task.getProcessDefinitionId();
        VariableInstance variable = this.engine.getRuntimeService()
            .createVariableInstanceQuery()
            .processInstanceIdIn(this.instance)
            .variableName("assignedAt")
            .singleResult();
        Job job = jobs().get(0);
        var history = this.engine.getHistoryService();
        this.byRoom
            .putAll(Map.of("task", this.task.getId(), "execution", this.task.getExecutionId(), "variable-instance",
                    variable.getId(), "job", job.getId(), "job-definition", job.getJobDefinitionId(), "incident",
                    incident, "process-definition", definition, "user", "wall-handler-b", "group", "handlers-SO-XD"));
        this.byRoom.put("deployment",
                this.engine.getRepositoryService().getProcessDefinition(definition).getDeploymentId());
        this.byRoom.put("decision-definition",
                this.engine.getRepositoryService()
                    .createDecisionDefinitionQuery()
                    .decisionDefinitionKey("routing")
                    .latestVersion()
                    .singleResult()
                    .getId());
        this.byRoom.put("filter",
                this.engine.getFilterService().createFilterQuery().filterName("Quá hạn").singleResult().getId());
        this.byRoom.put("history/activity-instance",
                history.createHistoricActivityInstanceQuery()
                    .activityId("receive")
                    .processInstanceId(this.instance)
                    .singleResult()
                    .getId());
        this.byRoom.put("history/variable-instance",
                history.createHistoricVariableInstanceQuery()
                    .processInstanceId(this.instance)
                    .variableName("assignedAt")
                    .singleResult()
                    .getId());
        this.byName.putAll(Map.of("varName", "assignedAt", "commentId", comment, "attachmentId", attachment, "key",
                "field-report", "userId", "wall-handler-b", "groupId", "handlers-SO-XD", "businessKey", this.code,
                "processInstanceBusinessKey", this.code, "taskId", this.task.getId(), "executionId",
                this.task.getExecutionId()));
        this.byName.put("engine", "default");
        this.byName.putAll(Map.of("processInstanceId", this.instance, "processInstanceIdIn", this.instance, "taskIdIn",
                this.task.getId(), "jobId", job.getId(), "processDefinitionId", definition, "candidateGroup",
                "handlers-SO-XD", "memberOfGroup", "handlers-SO-XD", "member", "wall-handler-b"));
    }

    private List<Job> jobs() {
        return this.engine.getManagementService().createJobQuery().processInstanceId(this.instance).list();
    }

    private static <T> Set<String> ids(List<T> found, java.util.function.Function<T, String> id) {
        return found.stream().map(id).collect(Collectors.toSet());
    }

    String code() {
        return this.code;
    }

    String taskId() {
        return this.task.getId();
    }

    /** The call's path, asking for this case. */
    String pathOf(Operation operation) {
        String[] parts = operation.path().replaceFirst("^/[a-z]+/plugin/[a-z]+/\\{\\w+}", "").substring(1).split("/");
        String room = parts[0].equals("history") ? "history/" + parts[1] : parts[0];
        String id = this.byRoom.getOrDefault(room,
                this.byRoom.getOrDefault(parts[parts.length > 1 ? 1 : 0], this.instance));
        String path = operation.path().replace("{id}", id);
        for (Map.Entry<String, String> name : this.byName.entrySet()) {
            path = path.replace("{" + name.getKey() + "}", name.getValue());
        }
        return path.replaceAll("\\{[^}]*}", "x");
    }

    /** The names that the call understands, asking for nothing but this case. */
    String queryOf(Operation operation) {
        return operation.query()
            .stream()
            .filter(this.byName::containsKey)
            .map((name) -> name + "=" + Visitor.encoded(this.byName.get(name)))
            .collect(Collectors.joining("&"));
    }

    /** The same as the body of a query. */
    String bodyOf(Operation operation) {
        String path = operation.path();
        if (path.startsWith("/group")) {
            return "{\"member\":\"wall-handler-b\"}";
        }
        if (path.startsWith("/job-definition")) {
            return "{\"jobDefinitionId\":\"" + this.byRoom.get("job-definition") + "\"}";
        }
        if (path.startsWith("/cockpit/")) {
            return "{\"businessKey\":\"" + this.code + "\"}";
        }
        if (path.startsWith("/process-instance") || path.startsWith("/history/process-instance")) {
            return "{\"" + (path.startsWith("/history") ? "processInstanceBusinessKey" : "businessKey") + "\":\""
                    + this.code + "\"}";
        }
        return path.startsWith("/variable-instance") ? "{\"processInstanceIdIn\":[\"" + this.instance + "\"]}"
                : "{\"processInstanceId\":\"" + this.instance + "\"}";
    }

    /**
     * What of this case the answer tells, besides what the refused call has said itself.
     */
    List<String> toldBy(String answer, boolean refused, String call) {
        return this.secrets.stream()
            .filter(answer::contains)
            .filter((secret) -> !refused || !call.contains(secret))
            .toList();
    }

    /** Everything about the case that nobody of another agency may change. */
    String state() {
        return Stream
            .of(this.engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(this.instance)
                .list()
                .stream()
                .map((one) -> List.of(one.getId(), one.getName(), String.valueOf(one.getDescription()),
                        String.valueOf(one.getAssignee()), String.valueOf(one.getOwner()),
                        String.valueOf(one.getDueDate()), one.getPriority(), one.isSuspended(),
                        this.engine.getTaskService()
                            .getIdentityLinksForTask(one.getId())
                            .stream()
                            .map(String::valueOf)
                            .sorted()
                            .toList(),
                        this.engine.getTaskService().getTaskComments(one.getId()).size(),
                        this.engine.getTaskService().getTaskAttachments(one.getId()).size())),
                    jobs().stream()
                        .map((job) -> List.of(job.getId(), job.getDuedate(), job.getRetries(), job.isSuspended())),
                    this.engine.getRuntimeService().getVariables(this.instance).entrySet().stream())
            .flatMap((stream) -> stream.map(String::valueOf))
            .sorted()
            .collect(Collectors.joining("\n"));
    }

}
