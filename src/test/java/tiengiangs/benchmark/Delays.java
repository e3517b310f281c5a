package tiengiangs.benchmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.SmartLifecycle;

/**
 * How long a case's start follows after the acknowledgement while reports come in at a
 * steady rate, whether or not earlier ones have been answered.
 */
class Delays {

    private static final int PER_SECOND = 20;

    private static final int SECONDS = 30;

    private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");

    private final Database database;

    private final Citizens citizens;

    private final Door door;

    private final SmartLifecycle starter;

    Delays(Database database, Citizens citizens, Door door, SmartLifecycle starter) {
        this.database = database;
        this.citizens = citizens;
        this.door = door;
        this.starter = starter;
    }

    List<Figure> measure() throws Exception {
        this.starter.start();
        List<byte[]> bodies = this.citizens.write(PER_SECOND * SECONDS);
        Map<String, Long> acknowledged = new ConcurrentHashMap<>();
        ScheduledExecutorService senders = Executors.newScheduledThreadPool(Load.THREADS);
        Instant begun = Instant.now();
        for (int i = 0; i < bodies.size(); i++) {
            byte[] body = bodies.get(i);
            senders.schedule(() -> {
                String code = codeIn(this.door.send(body));
                acknowledged.put(code, System.nanoTime());
            }, 1000L * i / PER_SECOND, TimeUnit.MILLISECONDS);
        }
        long[] delays = watch(acknowledged, bodies.size(), begun);
        senders.shutdownNow();
        this.starter.stop();
        return List.of(
                Figure.note("acknowledged to started at %d/s, p50".formatted(PER_SECOND),
                        "%.2f s".formatted(Load.percentile(delays, 50).toNanos() / 1e9)),
                Figure.atMost("acknowledged to started at %d/s for %d s, p99".formatted(PER_SECOND, SECONDS), 1,
                        Load.percentile(delays, 99).toNanos() / 1e9, "s"));
    }

    /** Looks every 10 ms; that is how much a delay may be overstated. */
    private long[] watch(Map<String, Long> acknowledged, int expected, Instant begun) throws InterruptedException {
        Set<String> seen = new HashSet<>();
        List<Long> delays = new ArrayList<>();
        Instant giveUp = begun.plusSeconds(SECONDS + 120);
        while (delays.size() < expected) {
            if (Instant.now().isAfter(giveUp)) {
                throw new IllegalStateException(delays.size() + " of " + expected + " cases were started");
            }
            Instant from = Instant.now().minusSeconds(10);
            for (String code : this.database.startedSince(from.isAfter(begun) ? from : begun)) {
                Long at = acknowledged.get(code);
                // A start can be seen before its sender has read the answer.
                if (at != null && seen.add(code)) {
                    delays.add(System.nanoTime() - at);
                }
            }
            Thread.sleep(10);
        }
        return delays.stream().mapToLong(Long::longValue).toArray();
    }

    private static String codeIn(String answer) {
        Matcher code = CODE.matcher(answer);
        if (!code.find()) {
            throw new IllegalStateException("No code in " + answer);
        }
        return code.group(1);
    }

}
