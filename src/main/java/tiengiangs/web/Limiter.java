package tiengiangs.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Limits how often one client may do a thing: a bucket of tokens an address and purpose,
 * on this node. Addresses are kept in memory only.
 */
@Component
public class Limiter {

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
        .maximumSize(100_000)
        .expireAfterAccess(Duration.ofHours(2))
        .build();

    private final int factor;

    Limiter(@Value("${tiengiangs.limits.factor:1}") int factor) {
        this.factor = factor;
    }

    /**
     * Takes one token.
     * @throws TooManyRequests with the seconds to wait if there is none
     */
    public void take(Purpose purpose, HttpServletRequest request) {
        take(bucketOf(purpose, request, ""));
    }

    /** Takes one token for what this client does with one thing, such as an account. */
    void take(Purpose purpose, HttpServletRequest request, String thing) {
        take(bucketOf(purpose, request, thing));
    }

    /**
     * Looks for something that only a secret opens, which is not to be guessed: what is
     * found is not counted, and once too much was not found nothing is looked for.
     * @throws TooManyRequests with the seconds to wait then
     */
    public <T> T countMisses(Purpose purpose, HttpServletRequest request, Supplier<T> look) {
        take(purpose, request);
        T found = look.get();
        giveBack(purpose, 1, request);
        return found;
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(
                    TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill() + TimeUnit.SECONDS.toNanos(1) - 1));
        }
    }

    /** Gives one token back, for something that need not be counted after all. */
    void giveBack(Purpose purpose, HttpServletRequest request, String thing) {
        bucketOf(purpose, request, thing).addTokens(1);
    }

    /** Gives so many tokens, as far as the bucket holds them. */
    void giveBack(Purpose purpose, int tokens, HttpServletRequest request) {
        bucketOf(purpose, request, "").addTokens(tokens);
    }

    private Bucket bucketOf(Purpose purpose, HttpServletRequest request, String thing) {
        return this.buckets.get(purpose + " " + client(request.getRemoteAddr()) + " " + thing,
                (key) -> bucket(purpose));
    }

    /**
     * An address of IPv6 counts with all of its network (its first 64 bits), which one
     * subscriber has to choose from.
     */
    private static String client(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // A literal address is not looked up anywhere.
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return (bytes.length == 16) ? HexFormat.of().formatHex(bytes, 0, 8) : address;
        }
        catch (UnknownHostException ex) {
            return address;
        }
    }

    private Bucket bucket(Purpose purpose) {
        return Bucket.builder()
            .addLimit(Bandwidth.builder()
                .capacity((long) purpose.burst * this.factor)
                .refillGreedy((long) purpose.perHour * this.factor, Duration.ofHours(1))
                .build())
            .build();
    }

    /**
     * What is limited; generous, because a whole village may share one mobile address.
     */
    public enum Purpose {

        /** Sending a report. */
        SUBMISSION(10, 60),
        /**
         * Sending one after solving a puzzle: a village gets through, a machine does not
         * flood.
         */
        SOLVED(120, 600),
        /** Uploading a photo, which costs us more than anything else. */
        PHOTO(50, 300),
        /** Adding to, withdrawing or rating a report. */
        MESSAGE(20, 120),
        /** Looking a report up by its number. */
        LOOK_UP(60, 600),
        /** Asking for a link to sign in with; each becomes a mail. */
        SIGN_IN_LINK(5, 30),
        /** A wrong password; a whole office may share one address. */
        WRONG_PASSWORD(40, 240),
        /** A wrong password for one account. */
        ONE_ACCOUNT(10, 20);

        private final int burst;

        private final int perHour;

        Purpose(int burst, int perHour) {
            this.burst = burst;
            this.perHour = perHour;
        }

    }

}
