package tiengiangs.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tiengiangs.casework.Clocks;
import tiengiangs.casework.RunningClock;
import tiengiangs.directory.Agencies;
import tiengiangs.reports.ReportCode;
import tiengiangs.worktime.Explanation;
import tiengiangs.worktime.Limit;
import tiengiangs.worktime.Remaining;
import tiengiangs.worktime.WorkingTime;

/**
 * Puts clocks into words.
 */
@Component
public class ClockViews {

    private static final Set<String> SHOWN = Set.of("R1", "R2", "R4", "R5", "answer");

    private final Clocks clocks;

    private final WorkingTime workingTime;

    private final Explanation explanation;

    private final Agencies agencies;

    private final MessageSource messages;

    ClockViews(Clocks clocks, WorkingTime workingTime, Explanation explanation, Agencies agencies,
            MessageSource messages) {
        this.clocks = clocks;
        this.workingTime = workingTime;
        this.explanation = explanation;
        this.agencies = agencies;
        this.messages = messages;
    }

    /**
     * The clock that matters to the citizen now: the one that runs and is due first.
     */
    public Optional<ClockView> running(ReportCode code, Locale locale) {
        return this.clocks.of(code)
            .stream()
            .filter((clock) -> clock.isOpen() && SHOWN.contains(clock.clause()))
            .min(Comparator.comparing(RunningClock::due))
            .map((clock) -> view(clock, locale));
    }

    /**
     * Every running clock, for officers.
     */
    public List<ClockView> allRunning(ReportCode code, Locale locale) {
        return this.clocks.of(code)
            .stream()
            .filter(RunningClock::isOpen)
            .sorted(Comparator.comparing(RunningClock::due))
            .map((clock) -> view(clock, locale))
            .toList();
    }

    private ClockView view(RunningClock clock, Locale locale) {
        String agency = "reporter".equals(clock.owner()) ? null : clock.owner();
        Remaining remaining = this.workingTime.remaining(clock.due(), agency);
        boolean soon = clock.soonRang() != null;
        String state = remaining.late() ? "late" : "answer".equals(clock.clause()) ? "wait" : soon ? "soon" : "on-time";
        String owner = (agency != null) ? this.agencies.nameOf(agency)
                : this.messages.getMessage("portal.clock.reporter", null, locale);
        List<String> why = Limit.isWorkingTime(clock.text())
                ? this.explanation.of(this.workingTime.due(Limit.parse(clock.text()), clock.anchor()), locale)
                : List.of();
        return new ClockView(clock.clause(), owner, clock.due(), state,
                this.messages.getMessage(remaining.messageKey(), new Object[] { remaining.amount() }, locale), why);
    }

}
