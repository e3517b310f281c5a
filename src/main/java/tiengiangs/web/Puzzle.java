package tiengiangs.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Work for the machine of somebody who comes too often, instead of a block: for each part
 * from 0 find a number for which the SHA-256 of {@code <nonce>:<part>:<number>} begins
 * with so many zero bits.
 *
 * @param text what is sent back before the numbers, as it is
 * @param count how many parts there are; many small ones take everybody about as long
 * @param expiresAt from then on no solution is taken
 */
public record Puzzle(String text, String nonce, int count, int bits, Instant expiresAt) {

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,9}(,\\d{1,9})*");

    /** Whether these numbers, with commas between them, solve all parts. */
    boolean isSolvedBy(String numbers) {
        if (!NUMBERS.matcher(numbers).matches()) {
            return false;
        }
        String[] each = numbers.split(",");
        if (each.length != this.count) {
            return false;
        }
        for (int part = 0; part < each.length; part++) {
            if (zeroBits(hash(this.nonce + ":" + part + ":" + each[part])) < this.bits) {
                return false;
            }
        }
        return true;
    }

    private static int zeroBits(byte[] hash) {
        int bits = 0;
        for (byte one : hash) {
            int zeros = Integer.numberOfLeadingZeros(one & 0xff) - 24;
            bits += zeros;
            if (zeros < 8) {
                break;
            }
        }
        return bits;
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
