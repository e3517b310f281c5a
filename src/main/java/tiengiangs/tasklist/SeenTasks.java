package tiengiangs.tasklist;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import tiengiangs.reports.ReportCode;
import tiengiangs.web.NotFound;

/**
 * The tasks an officer may see, as the engine's own rights say.
 */
@Component
public class SeenTasks {

    private final TaskService tasks;

    private final RuntimeService instances;

    private final IdentityService identity;

    SeenTasks(TaskService tasks, RuntimeService instances, IdentityService identity) {
        this.tasks = tasks;
        this.instances = instances;
        this.identity = identity;
    }

    /**
     * The task with this id, asked for in the officer's name.
     * @throws NotFound if it is done, unknown or none of this officer's
     */
    public SeenTask find(String id, String officer) {
        Task task = inTheNameOf(officer, id);
        if (task == null) {
            throw new NotFound("tasklist.gone");
        }
        String code = this.instances.createProcessInstanceQuery()
            .processInstanceId(task.getProcessInstanceId())
            .singleResult()
            .getBusinessKey();
        return new SeenTask(task.getId(), task.getTaskDefinitionKey(), new ReportCode(code), task.getAssignee(),
                officer);
    }

    private Task inTheNameOf(String officer, String id) {
        List<String> groups = this.identity.createGroupQuery()
            .groupMember(officer)
            .list()
            .stream()
            .map(Group::getId)
            .toList();
        try {
            this.identity.setAuthentication(officer, groups);
            return this.tasks.createTaskQuery().taskId(id).singleResult();
        }
        finally {
            this.identity.clearAuthentication();
        }
    }

}
