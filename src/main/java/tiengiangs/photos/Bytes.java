package tiengiangs.photos;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file in memory, read with care: whoever reaches beyond its end learns that the photo
 * is broken.
 */
record Bytes(byte[] all) {

    int length() {
        return this.all.length;
    }

    int u8(long at) {
        if (at < 0 || at >= this.all.length) {
            throw PhotoRefused.because("broken");
        }
        return this.all[(int) at] & 0xff;
    }

    int u16(long at) {
        return u8(at) << 8 | u8(at + 1);
    }

    long u32(long at) {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    long little(long at, int count) {
        long value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | u8(at + i);
        }
        return value;
    }

    /** Whether these Latin-1 letters stand there. */
    boolean has(long at, String letters) {
        if (at + letters.length() > this.all.length) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (u8(at + i) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String latin(long at, int count) {
        return new String(slice(at, count), StandardCharsets.ISO_8859_1);
    }

    byte[] slice(long at, long count) {
        if (at < 0 || count < 0 || at + count > this.all.length) {
            throw PhotoRefused.because("broken");
        }
        return Arrays.copyOfRange(this.all, (int) at, (int) (at + count));
    }

}
