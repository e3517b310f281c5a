package tiengiangs.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts the {@link TaskDesk} behind the form of every user task, refuses a task that is
 * completed by any road that did not pass it, and tells the desk who takes one.
 */
@Component
class TaskBinding extends AbstractBpmnParseListener {

    private static final int LONGEST_NAME = 250;

    private final ObjectProvider<TaskDesk> desk;

    TaskBinding(ObjectProvider<TaskDesk> desk) {
        this.desk = desk;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        TaskFormHandler form = task.getTaskFormHandler();
        DeskForm desked = new DeskForm(form, this.desk);
        task.setTaskFormHandler(desked);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, desked);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::label);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this::taken);
    }

    private void taken(DelegateTask task) {
        if (task.getAssignee() != null) {
            this.desk.getObject().taken(DeskForms.taskOf((TaskEntity) task));
        }
    }

    private void label(DelegateTask task) {
        String label = this.desk.getObject().label(task.getExecution().getProcessBusinessKey());
        String name = task.getName() + " · " + label;
        task.setName((name.length() <= LONGEST_NAME) ? name : name.substring(0, LONGEST_NAME));
    }

}
