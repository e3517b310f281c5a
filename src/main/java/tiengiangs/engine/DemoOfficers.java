package tiengiangs.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets the demonstration's officers work as in Tasklist: with their own rights, on tasks
 * of their own group, through the task's form.
 */
@Component
@Profile("demo")
public class DemoOfficers {

    private final IdentityService identity;

    private final TaskService tasks;

    private final FormService forms;

    DemoOfficers(IdentityService identity, TaskService tasks, FormService forms) {
        this.identity = identity;
        this.tasks = tasks;
        this.forms = forms;
    }

    /**
     * Whether this group has such a task of this case.
     */
    public boolean hasTask(String caseCode, String task, String group) {
        return find(caseCode, task, group).isPresent();
    }

    /**
     * Takes the task.
     * @throws IllegalStateException if the group has no such task
     */
    public void take(String caseCode, String task, String account, String group) {
        Task found = open(caseCode, task, group);
        as(account, group, () -> this.tasks.claim(found.getId(), account));
    }

    /**
     * Opens the task's form, fills it in and submits it; takes the task first if nobody
     * has.
     * @param names the values to read in the form
     * @param answers what is submitted, made of the values read
     * @throws IllegalStateException if the group has no such task
     */
    public void submit(String caseCode, String task, String account, String group, List<String> names,
            Function<Map<String, Object>, Map<String, Object>> answers) {
        Task found = open(caseCode, task, group);
        as(account, group, () -> {
            if (found.getAssignee() == null) {
                this.tasks.claim(found.getId(), account);
            }
            Map<String, Object> shown = names.isEmpty() ? Map.of()
                    : FormValues.plain(this.forms.getTaskFormVariables(found.getId(), names, false));
            this.forms.submitTaskForm(found.getId(), answers.apply(shown));
        });
    }

    private Task open(String caseCode, String task, String group) {
        return find(caseCode, task, group)
            .orElseThrow(() -> new IllegalStateException("%s has no task %s of case %s; open are %s".formatted(group,
                    task, caseCode, this.tasks.createTaskQuery().processInstanceBusinessKey(caseCode).list())));
    }

    private Optional<Task> find(String caseCode, String task, String group) {
        return Optional.ofNullable(this.tasks.createTaskQuery()
            .processInstanceBusinessKey(caseCode)
            .taskDefinitionKey(task)
            .taskCandidateGroup(group)
            .includeAssignedTasks()
            .singleResult());
    }

    private void as(String account, String group, Runnable work) {
        this.identity.setAuthentication(account, List.of(Accounts.OFFICERS, group));
        try {
            work.run();
        }
        finally {
            this.identity.clearAuthentication();
        }
    }

}
