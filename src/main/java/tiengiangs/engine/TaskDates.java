package tiengiangs.engine;

import java.util.Date;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * A task's due and follow-up date, computed again from the diagram's texts; the engine
 * does it only once, when the task is made.
 */
final class TaskDates {

    private TaskDates() {
    }

    static void recompute(TaskEntity task, ProcessEngineConfigurationImpl engine) {
        Date due = dateOf(task.getTaskDefinition().getDueDateExpression(), task, engine);
        Date followUp = dateOf(task.getTaskDefinition().getFollowUpDateExpression(), task, engine);
        if (java.util.Objects.equals(due, task.getDueDate())
                && java.util.Objects.equals(followUp, task.getFollowUpDate())) {
            return;
        }
        task.setDueDate(due);
        task.setFollowUpDate(followUp);
        task.triggerUpdateEvent();
    }

    private static Date dateOf(Expression text, TaskEntity task, ProcessEngineConfigurationImpl engine) {
        Object value = (text != null) ? text.getValue(task) : null;
        if (value instanceof String limit) {
            return engine.getBusinessCalendarManager()
                .getBusinessCalendar(DueDateBusinessCalendar.NAME)
                .resolveDuedate(limit, task);
        }
        return (Date) value;
    }

}
