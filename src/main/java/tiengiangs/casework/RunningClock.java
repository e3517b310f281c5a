package tiengiangs.casework;

import java.time.Instant;

import tiengiangs.reports.ReportCode;

/**
 * One clock of one case as it is kept: which clause, from when, until when, whose, and
 * what has rung.
 *
 * @param scope id of the diagram's element whose clock it is
 * @param clause {@code R1} to {@code R5}, {@code house}, {@code answer} or {@code rating}
 * @param anchor the instant from which it counts
 * @param text the limit with everything filled in, as the timer was given it
 * @param paused working minutes by which it was paused
 * @param owner code of the agency that owes the step, or {@code reporter}
 * @param soonAt when 80 % have passed, or {@code null} if it has no ladder
 * @param due when it is due
 * @param escalatedAt one working day later, or {@code null}
 * @param overdueSince when it was found overdue, or {@code null}
 * @param metAt when the step was done, or {@code null}
 * @param stoppedAt when it stopped, done or not; {@code null} while it runs
 */
public record RunningClock(long id, ReportCode reportCode, String scope, String clause, Instant anchor, String text,
        long paused, String owner, Instant startedAt, Instant soonAt, Instant due, Instant escalatedAt,
        Instant soonRang, Instant overdueSince, Instant escalationRang, Instant metAt, Instant stoppedAt) {

    /** Whether it still runs. */
    public boolean isOpen() {
        return this.stoppedAt == null;
    }

    /** Whether the step was or is late at this instant. */
    public boolean isLateAt(Instant now) {
        Instant until = (this.metAt != null) ? this.metAt : (this.stoppedAt != null) ? this.stoppedAt : now;
        return until.isAfter(this.due);
    }

    Instant dueOf(String rung) {
        return switch (rung) {
            case "soon" -> this.soonAt;
            case "escalated" -> this.escalatedAt;
            default -> this.due;
        };
    }

    boolean hasRung(String rung) {
        return switch (rung) {
            case "soon" -> this.soonRang != null;
            case "escalated" -> this.escalationRang != null;
            default -> this.overdueSince != null;
        };
    }

}
