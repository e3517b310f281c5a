package tiengiangs.engine;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The form of one user task: hands what is submitted to the {@link TaskDesk} before any
 * of it becomes a variable or a line of history.
 */
class DeskForm implements TaskFormHandler, TaskListener {

    private final TaskFormHandler form;

    private final ObjectProvider<TaskDesk> desk;

    DeskForm(TaskFormHandler form, ObjectProvider<TaskDesk> desk) {
        this.form = form;
        this.desk = desk;
    }

    @Override
    public void parseConfiguration(Element activity, DeploymentEntity deployment, ProcessDefinitionEntity definition,
            BpmnParse parse) {
        this.form.parseConfiguration(activity, deployment, definition, parse);
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return this.form.createTaskForm(task);
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        TaskEntity task = (TaskEntity) scope;
        Map<String, Object> kept = this.desk.getObject().accept(DeskForms.taskOf(task), FormValues.plain(submitted));
        task.setExecutionVariables(kept);
        PassedTasks.current().add(task.getId());
    }

    @Override
    public void notify(DelegateTask task) {
        if (!PassedTasks.current().remove(task.getId())) {
            throw RefusedSubmission
                .conflict("Hãy hoàn thành việc này bằng biểu mẫu của nó. (Complete this task with its form.)");
        }
    }

}
