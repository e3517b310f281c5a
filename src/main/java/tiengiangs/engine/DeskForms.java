package tiengiangs.engine;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;
import tiengiangs.engine.TaskDesk.OpenTask;

/**
 * The engine's form service, which also shows the values and choices of the
 * {@link TaskDesk} to those who may read the task's variables.
 */
class DeskForms extends FormServiceImpl {

    private final ObjectProvider<TaskDesk> desk;

    DeskForms(ObjectProvider<TaskDesk> desk) {
        this.desk = desk;
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialized) {
        VariableMap values = this.commandExecutor.execute(new GetTaskFormVariablesCmd(taskId, names, deserialized));
        OpenTask task = this.commandExecutor.execute((Command<OpenTask>) (context) -> context
            .runWithoutAuthorization(() -> taskOf(context.getTaskManager().findTaskById(taskId))));
        this.desk.getObject().open(task).forEach((name, value) -> {
            if (names == null || names.contains(name)) {
                values.putValueTyped(name, FormValues.typed(value));
            }
        });
        return values;
    }

    static OpenTask taskOf(TaskEntity task) {
        return new OpenTask(task.getId(), task.getTaskDefinitionKey(), task.getExecution().getProcessBusinessKey(),
                officerAt(task), (String) task.getExecution().getVariable("coordinator"));
    }

    private static String officerAt(TaskEntity task) {
        return Stream.of(Context.getCommandContext().getAuthenticatedUserId(), task.getAssignee())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("system");
    }

}
