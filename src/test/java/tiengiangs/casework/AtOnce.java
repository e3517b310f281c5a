package tiengiangs.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Two threads that set out together.
 */
final class AtOnce {

    private AtOnce() {
    }

    /** Does both at once; what went wrong with either. */
    static List<Throwable> atOnce(Callable<?> one, Callable<?> other) throws InterruptedException {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Callable<?> deed : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    together.await(30, TimeUnit.SECONDS);
                    return deed.call();
                }));
            }
            List<Throwable> failures = new ArrayList<>();
            for (Future<?> future : running) {
                try {
                    future.get();
                }
                catch (ExecutionException ex) {
                    failures.add(ex.getCause());
                }
            }
            return failures;
        }
        finally {
            threads.shutdown();
        }
    }

}
