package tiengiangs.ratings;

import java.time.Instant;

/**
 * A reporter's verdict.
 *
 * @param round 1 for the first result, 2 after a reopening
 * @param remark the reporter's words, or {@code null}
 */
public record Rating(int round, Level level, String remark, Instant ratedAt) {

}
