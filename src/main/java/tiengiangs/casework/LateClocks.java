package tiengiangs.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;
import tiengiangs.directory.Agencies;
import tiengiangs.worktime.WorkingTime;

/**
 * What is overdue in the whole province now, read from the kept clocks: a limit that
 * passed a minute ago is late even if its timer has not rung yet.
 */
@Component
public class LateClocks {

    private final ClockMapper rows;

    private final WorkingTime workingTime;

    private final Agencies agencies;

    private final Clock clock;

    LateClocks(ClockMapper rows, WorkingTime workingTime, Agencies agencies, Clock clock) {
        this.rows = rows;
        this.workingTime = workingTime;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** How many there are. */
    public int count() {
        return this.rows.countLate(this.clock.instant());
    }

    /** Those due first, at most so many. */
    public List<LateClock> first(int most, Locale reader) {
        Instant now = this.clock.instant();
        return this.rows.findLate(now, most).stream().map((late) -> view(late, now, reader)).toList();
    }

    private LateClock view(RunningClock late, Instant now, Locale reader) {
        return new LateClock(late.reportCode(), late.clause(), this.agencies.nameOf(late.owner()), late.due(),
                this.workingTime.remaining(now, late.due(), late.due(), late.owner()).words(reader));
    }

}
