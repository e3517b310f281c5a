package tiengiangs.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tiengiangs.directory.Agencies;
import tiengiangs.reports.ReportCode;
import tiengiangs.worktime.DueTime;
import tiengiangs.worktime.Limit;
import tiengiangs.worktime.Remaining;
import tiengiangs.worktime.WorkingTime;

/**
 * Puts clocks into words.
 */
@Component
public class ClockViews {

    private static final Set<String> SHOWN = Set.of("R1", "R2", "R4", "R5", "answer");

    private static final Map<Remaining.State, String> STATES = Map.of(Remaining.State.ON_TIME, "on-time",
            Remaining.State.DUE_SOON, "soon", Remaining.State.OVERDUE, "late");

    private final Clocks clocks;

    private final WorkingTime workingTime;

    private final Clock clock;

    private final Agencies agencies;

    private final MessageSource messages;

    ClockViews(Clocks clocks, WorkingTime workingTime, Agencies agencies, MessageSource messages, Clock clock) {
        this.clocks = clocks;
        this.workingTime = workingTime;
        this.clock = clock;
        this.agencies = agencies;
        this.messages = messages;
    }

    /**
     * The clock that matters to the citizen now: the one that runs and is due first. A
     * report whose process has not started yet has its hour of reception (R1) all the
     * same.
     */
    public Optional<ClockView> running(ReportCode code, Instant submittedAt, Locale locale) {
        List<RunningClock> known = this.clocks.of(code);
        if (known.isEmpty()) {
            return Optional.of(reception(submittedAt, locale));
        }
        return known.stream()
            .filter((clock) -> clock.isOpen() && SHOWN.contains(clock.clause()))
            .min(Comparator.comparing(RunningClock::due))
            .map((clock) -> view(clock, locale));
    }

    /**
     * The hour of reception (R1) of a report that is sent now.
     */
    public ClockView reception(Locale locale) {
        return reception(this.clock.instant(), locale);
    }

    private ClockView reception(Instant submittedAt, Locale locale) {
        return view("R1", Agencies.CENTRE, false,
                "1 working hour from %s at %s".formatted(submittedAt, Agencies.CENTRE), submittedAt, locale);
    }

    /**
     * Every running clock, for officers.
     */
    public List<ClockView> allRunning(ReportCode code, Locale locale) {
        return this.clocks.of(code)
            .stream()
            .filter((clock) -> clock.isOpen() && Limit.isWorkingTime(clock.text()))
            .sorted(Comparator.comparing(RunningClock::due))
            .map((clock) -> view(clock, locale))
            .toList();
    }

    private ClockView view(RunningClock clock, Locale locale) {
        return view(clock.clause(), clock.owner(), clock.soonRang() != null, clock.text(), clock.anchor(), locale);
    }

    private ClockView view(String clause, String whose, boolean soon, String text, Instant anchor, Locale locale) {
        String agency = "reporter".equals(whose) ? null : whose;
        DueTime due = this.workingTime.due(Limit.parse(text), anchor);
        Instant now = this.clock.instant();
        Remaining remaining = this.workingTime.remaining(now, soon ? now : due.instant(), due.instant(), agency);
        String state = "answer".equals(clause) && remaining.state() != Remaining.State.OVERDUE ? "wait"
                : STATES.get(remaining.state());
        String owner = (agency != null) ? this.agencies.nameOf(agency)
                : this.messages.getMessage("casework.clock.reporter", null, locale);
        String words = remaining.words(locale);
        return new ClockView(
                clause, owner, due.instant(), state, "wait".equals(state)
                        ? this.messages.getMessage("casework.clock.wait", new Object[] { words }, locale) : words,
                this.workingTime.explain(due, locale));
    }

}
