package tiengiangs.engine;

import java.util.Date;

import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendarManager;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import tiengiangs.worktime.Limit;
import tiengiangs.worktime.WorkingTime;

/**
 * Teaches the engine working time: durations, dates and task dates written in our grammar
 * are counted by {@link WorkingTime}, anything else by the engine's own calendars.
 */
final class WorkingTimeCalendars {

    private WorkingTimeCalendars() {
    }

    static BusinessCalendarManager of(WorkingTime workingTime) {
        MapBusinessCalendarManager calendars = new MapBusinessCalendarManager();
        calendars.addBusinessCalendar(DurationBusinessCalendar.NAME,
                new Counted(workingTime, new DurationBusinessCalendar()));
        calendars.addBusinessCalendar(DueDateBusinessCalendar.NAME,
                new Counted(workingTime, new DueDateBusinessCalendar()));
        // The engine casts the one for cycles to its own class.
        calendars.addBusinessCalendar(CycleBusinessCalendar.NAME, new CycleBusinessCalendar());
        return calendars;
    }

    private record Counted(WorkingTime workingTime, BusinessCalendar stock) implements BusinessCalendar {

        @Override
        public Date resolveDuedate(String text) {
            return resolveDuedate(text, ClockUtil.getCurrentTime());
        }

        @Override
        public Date resolveDuedate(String text, Date start) {
            if (!Limit.isWorkingTime(text)) {
                return (start != null) ? this.stock.resolveDuedate(text, start) : this.stock.resolveDuedate(text);
            }
            Date from = (start != null) ? start : ClockUtil.getCurrentTime();
            return Date.from(this.workingTime.due(Limit.parse(text), from.toInstant()).instant());
        }

        @Override
        public Date resolveDuedate(String text, Task task) {
            return Limit.isWorkingTime(text) ? resolveDuedate(text, task.getCreateTime())
                    : this.stock.resolveDuedate(text, task);
        }

    }

}
