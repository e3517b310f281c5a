package tiengiangs.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/**
 * Lets a client whose limit is used up go on by solving a puzzle, because a whole village
 * may share its address. As long as the limit is not used up it costs nothing.
 */
@Component
public class StepUp {

    /** Of the header with the solution of a call. */
    public static final String HEADER = "Puzzle-Solution";

    /**
     * A report may bring so many photos, which must not fail for a limit of their own.
     */
    private static final int PHOTOS = 5;

    private static final int DOUBT_SECONDS = 3;

    private final Limiter limiter;

    private final Puzzles puzzles;

    StepUp(Limiter limiter, Puzzles puzzles) {
        this.limiter = limiter;
        this.puzzles = puzzles;
    }

    /**
     * Takes a solved puzzle, or else a token of the limit.
     * @param solution what came with the request, or {@code null}
     * @param key idempotency key of the request, or {@code null}
     * @throws TooManyRequests with a puzzle if there is neither
     */
    public void take(Limiter.Purpose purpose, String solution, String key, HttpServletRequest request) {
        if (!isSolved(purpose, solution, key, request)) {
            take(purpose, request);
        }
    }

    /**
     * Takes a token of the limit.
     * @throws TooManyRequests with a puzzle if there is none
     */
    public void take(Limiter.Purpose purpose, HttpServletRequest request) {
        try {
            this.limiter.take(purpose, request);
        }
        catch (TooManyRequests ex) {
            throw new TooManyRequests("web.problem.crowded", ex.retryAfterSeconds(), puzzle(purpose));
        }
    }

    /**
     * Takes a solved puzzle if there is one, unless even of these too many came.
     */
    public boolean isSolved(Limiter.Purpose purpose, String solution, String key, HttpServletRequest request) {
        Puzzle puzzle = (solution != null) ? this.puzzles.solvedBy(purpose, solution).orElse(null) : null;
        if (puzzle == null) {
            return false;
        }
        try {
            this.limiter.take(Limiter.Purpose.SOLVED, request);
        }
        catch (TooManyRequests ex) {
            return false;
        }
        boolean good = this.puzzles.spend(puzzle, key);
        if (good) {
            this.limiter.giveBack(Limiter.Purpose.PHOTO, PHOTOS, request);
        }
        return good;
    }

    /**
     * Asks whoever looks like a machine to solve a puzzle; a person who does not may send
     * the same again a little later.
     */
    public TooManyRequests doubt(Limiter.Purpose purpose) {
        return new TooManyRequests("web.problem.doubtful", DOUBT_SECONDS, puzzle(purpose));
    }

    /** A new puzzle for this purpose. */
    public Puzzle puzzle(Limiter.Purpose purpose) {
        return this.puzzles.make(purpose);
    }

}
