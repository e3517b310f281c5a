package tiengiangs.engine;

import java.util.Date;

import org.camunda.bpm.engine.ProcessEngineException;
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
 * Teaches the engine working time: durations, dates, cycles and task dates written in our
 * grammar are counted by {@link WorkingTime}, anything else by the engine's own
 * calendars.
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
        calendars.addBusinessCalendar(CycleBusinessCalendar.NAME, new Cycle(workingTime));
        return calendars;
    }

    private static Date due(WorkingTime workingTime, String text, Date start) {
        Date from = (start != null) ? start : ClockUtil.getCurrentTime();
        return Date.from(workingTime.due(Limit.parse(text), from.toInstant()).instant());
    }

    private record Counted(WorkingTime workingTime, BusinessCalendar stock) implements BusinessCalendar {

        @Override
        public Date resolveDuedate(String text) {
            return Limit.isWorkingTime(text) ? due(this.workingTime, text, null) : this.stock.resolveDuedate(text);
        }

        @Override
        public Date resolveDuedate(String text, Date start) {
            return Limit.isWorkingTime(text) ? due(this.workingTime, text, start)
                    : this.stock.resolveDuedate(text, start);
        }

        @Override
        public Date resolveDuedate(String text, Task task) {
            return Limit.isWorkingTime(text) ? due(this.workingTime, text, task.getCreateTime())
                    : this.stock.resolveDuedate(text, task);
        }

    }

    /** Rings every so much working time; the engine casts it to its own class. */
    private static final class Cycle extends CycleBusinessCalendar {

        private final WorkingTime workingTime;

        Cycle(WorkingTime workingTime) {
            this.workingTime = workingTime;
        }

        @Override
        public Date resolveDuedate(String text, Date start, long offset) {
            if (!Limit.isWorkingTime(text)) {
                return super.resolveDuedate(text, start, offset);
            }
            if (Limit.parse(text).from() != null) {
                throw new ProcessEngineException(
                        "A repeating timer with a fixed start would ring without end: " + text);
            }
            return due(this.workingTime, text, start);
        }

    }

}
