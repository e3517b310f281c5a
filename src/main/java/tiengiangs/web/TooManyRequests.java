package tiengiangs.web;

import org.springframework.http.HttpStatus;

/**
 * The caller asks too often (429) and is told after how many seconds to try again.
 */
public class TooManyRequests extends Refusal {

    private final long seconds;

    public TooManyRequests(long seconds) {
        super(HttpStatus.TOO_MANY_REQUESTS, "web.problem.tooMany", seconds);
        this.seconds = seconds;
    }

    /** Value of the {@code Retry-After} header (RFC 9110). */
    public long retryAfterSeconds() {
        return this.seconds;
    }

}
