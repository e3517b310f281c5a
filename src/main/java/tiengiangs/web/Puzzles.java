package tiengiangs.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes puzzles and takes each solution once. A puzzle is not remembered before it is
 * solved: its text says under our signature what it is for and how long it holds.
 */
@Component
class Puzzles {

    static final Duration LIFE = Duration.ofMinutes(10);

    /** Together about 131,000 hashes: some seconds of a cheap phone's time. */
    private static final int COUNT = 16;

    private static final int BITS = 13;

    private static final int LONGEST = 400;

    private final Signatures signatures;

    private final PuzzleMapper solved;

    private final Clock clock;

    Puzzles(Signatures signatures, PuzzleMapper solved, Clock clock) {
        this.signatures = signatures;
        this.solved = solved;
        this.clock = clock;
    }

    Puzzle make(Limiter.Purpose purpose) {
        return puzzle(purpose, this.clock.instant().plus(LIFE).truncatedTo(ChronoUnit.SECONDS), Signatures.random(16));
    }

    private Puzzle puzzle(Limiter.Purpose purpose, Instant expiresAt, String nonce) {
        String text = "puzzle.%s.%d.%s".formatted(purpose, expiresAt.getEpochSecond(), nonce);
        return new Puzzle(this.signatures.sign(text), nonce, COUNT, BITS, expiresAt);
    }

    /**
     * The puzzle of this purpose that the solution solves in time, if it does.
     * @param solution the puzzle's text, a colon, and the numbers with commas
     */
    Optional<Puzzle> solvedBy(Limiter.Purpose purpose, String solution) {
        int colon = solution.indexOf(':');
        if (colon < 0 || solution.length() > LONGEST) {
            return Optional.empty();
        }
        return this.signatures.open(solution.substring(0, colon))
            .map((text) -> text.split("\\."))
            .filter((part) -> part.length == 4 && part[0].equals("puzzle") && part[1].equals(purpose.name()))
            .map((part) -> puzzle(purpose, Instant.ofEpochSecond(Long.parseLong(part[2])), part[3]))
            .filter((puzzle) -> this.clock.instant().isBefore(puzzle.expiresAt()))
            .filter((puzzle) -> puzzle.isSolvedBy(solution.substring(colon + 1)));
    }

    /**
     * Takes a solution, whichever node it comes to.
     * @param key the idempotency key of what it lets in, or {@code null}: the same key
     * may come again with it, because nothing more comes in with that
     * @return whether it was the first time, or had this key then
     */
    boolean spend(Puzzle puzzle, String key) {
        String sender = (key != null && !key.isBlank()) ? hash(key) : null;
        try {
            this.solved.insert(puzzle.nonce(), sender, puzzle.expiresAt());
            return true;
        }
        catch (DuplicateKeyException ex) {
            return sender != null && sender.equals(this.solved.senderOf(puzzle.nonce()));
        }
    }

    /** Forgets those that their age alone would have refused. */
    @Scheduled(fixedDelay = 20 * 60 * 1000, initialDelay = 60 * 1000)
    void sweep() {
        this.solved.sweep(this.clock.instant());
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
