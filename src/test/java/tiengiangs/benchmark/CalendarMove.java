package tiengiangs.benchmark;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import tiengiangs.directory.Agencies;
import tiengiangs.worktime.DayType;
import tiengiangs.worktime.DaysOff;
import tiengiangs.worktime.NewDay;

/**
 * How long it takes until every promise of so many open cases has moved after a day off
 * is confirmed.
 */
class CalendarMove {

    private static final int CASES = 500;

    private final Database database;

    private final DaysOff daysOff;

    CalendarMove(Database database, DaysOff daysOff) {
        this.database = database;
        this.daysOff = daysOff;
    }

    /** The confirmation itself moves them all, because no schedule runs beside it. */
    List<Figure> measure() {
        this.database.setApartFromCalendar(CASES);
        LocalDate day = this.database.firstDue().atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate();
        long id = this.daysOff.enter(
                new NewDay(day, DayType.SWAP_OFF, "Ngày nghỉ đo thử", "Phép đo", Agencies.CENTRE, null), "benchmark");
        int before = this.database.movedDueTimes();
        long begun = System.nanoTime();
        this.daysOff.confirm(id, "benchmark-review");
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
        int moved = this.database.movedDueTimes() - before;
        if (moved == 0 || this.daysOff.waiting() > 0) {
            throw new IllegalStateException(this.daysOff.waiting() + " of " + CASES + " cases have not moved");
        }
        return List.of(Figure.note("a confirmed day off moves the time of %d of %d open cases".formatted(moved, CASES),
                "%.1f s, %.1f ms a case".formatted(elapsed.toNanos() / 1e9, elapsed.toNanos() / 1e6 / CASES)));
    }

}
