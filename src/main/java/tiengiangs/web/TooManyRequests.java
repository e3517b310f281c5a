package tiengiangs.web;

import org.springframework.http.HttpStatus;

/**
 * The caller asks too often (429) and is told after how many seconds to try again, or
 * which puzzle to solve for not having to wait.
 */
public class TooManyRequests extends Refusal {

    private final long seconds;

    private final transient Puzzle puzzle;

    public TooManyRequests(long seconds) {
        super(HttpStatus.TOO_MANY_REQUESTS, "web.problem.tooMany", seconds);
        this.seconds = seconds;
        this.puzzle = null;
    }

    TooManyRequests(String messageKey, long seconds, Puzzle puzzle) {
        super(HttpStatus.TOO_MANY_REQUESTS, messageKey, seconds);
        this.seconds = seconds;
        this.puzzle = puzzle;
    }

    /** Value of the {@code Retry-After} header (RFC 9110). */
    public long retryAfterSeconds() {
        return this.seconds;
    }

    /** What opens the door at once, or {@code null} if nothing does. */
    public Puzzle puzzle() {
        return this.puzzle;
    }

}
