package tiengiangs.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import tiengiangs.directory.Agencies;
import tiengiangs.engine.ClockKeeper;
import tiengiangs.engine.Clockwork;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reports;
import tiengiangs.worktime.Limit;
import tiengiangs.worktime.WorkingTime;

/**
 * Keeps the table of clocks in step with the engine's timers and lets each ring once.
 */
@Component
public class Clocks implements ClockKeeper {

    private final ClockMapper rows;

    private final Reports reports;

    private final TaskDecisions decisions;

    private final Clockwork clockwork;

    private final WorkingTime workingTime;

    private final Clock clock;

    Clocks(ClockMapper rows, Reports reports, TaskDecisions decisions, Clockwork clockwork, WorkingTime workingTime,
            Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.decisions = decisions;
        this.clockwork = clockwork;
        this.workingTime = workingTime;
        this.clock = clock;
    }

    /**
     * Every clock the case has had, in the order in which they started.
     */
    public List<RunningClock> of(ReportCode code) {
        return this.rows.findAll(code);
    }

    /**
     * Every clock that runs.
     */
    public List<RunningClock> open() {
        return this.rows.findOpen();
    }

    @Override
    public List<String> started(String caseCode, List<StartedClock> clocks) {
        List<String> silent = new ArrayList<>();
        for (StartedClock started : clocks) {
            RunningClock row = rowOf(new ReportCode(caseCode), started);
            RunningClock known = this.rows.find(row.reportCode(), row.scope(), row.clause(), row.anchor());
            if (known == null) {
                this.rows.insert(row, this.workingTime.calendar());
                continue;
            }
            this.rows.move(withId(row, known.id()));
            started.rungs().stream().filter((rung) -> known.hasRung(rung.rung())).map(Rung::timer).forEach(silent::add);
        }
        return silent;
    }

    @Override
    public void moved(String caseCode, List<StartedClock> clocks) {
        for (StartedClock moved : clocks) {
            ReportCode code = new ReportCode(caseCode);
            RunningClock known = this.rows.findLatest(code, moved.scope(), moved.clause());
            if (known != null && known.isOpen()) {
                this.rows.move(withId(rowOf(code, moved), known.id()));
            }
        }
    }

    @Override
    public Map<String, Object> rang(String caseCode, String clause, String scope, String rung) {
        ReportCode code = new ReportCode(caseCode);
        // The same lock first as every step takes: a timer and an officer wait for each
        // other, but never in a circle.
        this.reports.lock(code);
        RunningClock row = this.rows.findLatest(code, scope, clause);
        if (row == null || row.hasRung(rung)) {
            return Map.of();
        }
        Instant now = this.clock.instant();
        this.rows.ring(row.id(), rung, now);
        HistoryKind kind = kindOf(clause, rung);
        if (kind != null) {
            this.reports.record(HistoryEntry.of(row.reportCode(), now, kind, HistoryEntry.CLOCK)
                .agency(row.owner())
                .clock(clause, row.due()));
        }
        if ("answer".equals(clause)) {
            // The asking task is no longer put off.
            this.clockwork.recalculate(caseCode);
        }
        boolean resolutionOverdue = "R2".equals(clause) && "due".equals(rung);
        return resolutionOverdue ? Map.of(ReportProcess.OVERDUE_AT, now.toString()) : Map.of();
    }

    @Override
    public void stopped(String caseCode, String scope, boolean interrupted) {
        ReportCode code = new ReportCode(caseCode);
        Instant now = this.clock.instant();
        for (RunningClock row : this.rows.findAll(code)) {
            if (row.isOpen() && row.scope().equals(scope)) {
                this.rows.stop(row.id(), now, (!interrupted && isMet(code, row)) ? now : null);
            }
        }
    }

    /**
     * A step is done unless its task was left with a question, or handling with a return.
     */
    private boolean isMet(ReportCode code, RunningClock row) {
        return switch (row.scope()) {
            case ReportProcess.RECEIVE -> !"ask".equals(this.decisions.latestOutcome(code, ReportProcess.RECEIVE));
            case ReportProcess.HANDLING ->
                "R2".equals(row.clause()) && "result".equals(this.decisions.latestOutcome(code, ReportProcess.RESOLVE));
            default -> true;
        };
    }

    private static HistoryKind kindOf(String clause, String rung) {
        return switch (clause) {
            case "R3", "rating" -> null;
            case "answer" -> HistoryKind.ANSWER_MISSED;
            default -> switch (rung) {
                case "soon" -> HistoryKind.DUE_SOON;
                case "due" -> HistoryKind.OVERDUE;
                default -> HistoryKind.ESCALATED;
            };
        };
    }

    private RunningClock rowOf(ReportCode code, StartedClock started) {
        Instant now = this.clock.instant();
        Rung due = rung(started, "due");
        String text = (due != null) ? due.text() : started.rungs().get(0).text();
        Limit limit = Limit.isWorkingTime(text) ? Limit.parse(text) : null;
        Instant anchor = (limit != null && limit.from() != null) ? limit.from() : now;
        return new RunningClock(0, code, started.scope(), started.clause(), anchor, text,
                (limit != null) ? limit.plusMinutes() : 0, ownerOf(code, started.owner()), now, at(started, "soon"),
                at(started, "due"), at(started, "escalated"), null, null, null, null, null);
    }

    private String ownerOf(ReportCode code, String owner) {
        return switch (owner) {
            case "agency", "agency-leader" -> this.reports.find(code).orElseThrow().agency();
            case "reporter" -> HistoryEntry.REPORTER;
            default -> Agencies.CENTRE;
        };
    }

    private static Rung rung(StartedClock clock, String name) {
        return clock.rungs().stream().filter((rung) -> rung.rung().equals(name)).findFirst().orElse(null);
    }

    private static Instant at(StartedClock clock, String name) {
        Rung rung = rung(clock, name);
        return (rung != null) ? rung.due() : null;
    }

    private static RunningClock withId(RunningClock row, long id) {
        return new RunningClock(id, row.reportCode(), row.scope(), row.clause(), row.anchor(), row.text(), row.paused(),
                row.owner(), row.startedAt(), row.soonAt(), row.due(), row.escalatedAt(), null, null, null, null, null);
    }

}
