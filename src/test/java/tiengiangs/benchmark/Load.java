package tiengiangs.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Work done by several threads as fast as they can, each piece once.
 *
 * @param done how many pieces
 * @param elapsed from the first to the last
 * @param p50 half of the pieces took no longer
 * @param p99 99 of 100 took no longer
 */
record Load(int done, Duration elapsed, Duration p50, Duration p99) {

    /** Citizens who send at a time, and threads by which either road starts cases. */
    static final int THREADS = 4;

    static <T> Load of(List<T> pieces, Consumer<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            long[] nanos = new long[pieces.size()];
            AtomicInteger next = new AtomicInteger();
            long start = System.nanoTime();
            List<? extends Future<?>> workers = IntStream.range(0, THREADS).mapToObj((worker) -> threads.submit(() -> {
                for (int i = next.getAndIncrement(); i < nanos.length; i = next.getAndIncrement()) {
                    long begun = System.nanoTime();
                    work.accept(pieces.get(i));
                    nanos[i] = System.nanoTime() - begun;
                }
            })).toList();
            for (Future<?> worker : workers) {
                worker.get();
            }
            return new Load(nanos.length, Duration.ofNanos(System.nanoTime() - start), percentile(nanos, 50),
                    percentile(nanos, 99));
        }
        finally {
            threads.shutdownNow();
        }
    }

    double perSecond() {
        return this.done * 1e9 / this.elapsed.toNanos();
    }

    static Duration percentile(long[] nanos, int percent) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return Duration.ofNanos(sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)]);
    }

}
