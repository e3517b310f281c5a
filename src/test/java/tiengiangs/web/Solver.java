package tiengiangs.web;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.commons.codec.digest.DigestUtils;
import tiengiangs.fixtures.Http;

/**
 * Does what a browser or an app does with a puzzle, by its description alone.
 */
final class Solver {

    private Solver() {
    }

    /** The solution of the puzzle that came with a refusal. */
    @SuppressWarnings("unchecked")
    static String solve(Http.Answer refused) {
        Map<String, Object> puzzle = (Map<String, Object>) refused.json().get("puzzle");
        return solve((String) puzzle.get("text"), (String) puzzle.get("nonce"), (Integer) puzzle.get("count"),
                (Integer) puzzle.get("bits"));
    }

    static String solve(Puzzle puzzle) {
        return solve(puzzle.text(), puzzle.nonce(), puzzle.count(), puzzle.bits());
    }

    private static String solve(String text, String nonce, int count, int bits) {
        return text + ":"
                + IntStream.range(0, count)
                    .mapToObj((part) -> String.valueOf(number(nonce + ":" + part + ":", bits)))
                    .collect(Collectors.joining(","));
    }

    private static int number(String beginning, int bits) {
        int number = 0;
        while (!startsWithZeros(DigestUtils.sha256(beginning + number), bits)) {
            number++;
        }
        return number;
    }

    private static boolean startsWithZeros(byte[] hash, int bits) {
        for (int bit = 0; bit < bits; bit++) {
            if ((hash[bit / 8] >> 7 - bit % 8 & 1) == 1) {
                return false;
            }
        }
        return true;
    }

}
