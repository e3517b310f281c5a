package tiengiangs.casework;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lets several threads carry out start orders for as long as the application runs: one
 * alone would leave the engine's work to a single core and wait for the disk in between.
 */
@Component
class StarterThreads implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StarterThreads.class);

    /** After this long a thread that found nothing to do looks again. */
    private static final long LOOK_AGAIN_MILLIS = 200;

    /** Long enough for the start in hand; the rest is another node's, or tomorrow's. */
    private static final long LAST_START_SECONDS = 20;

    private final Starter starter;

    private final int count;

    private final boolean scheduled;

    private ScheduledExecutorService threads;

    StarterThreads(Starter starter, @Value("${tiengiangs.starter.threads:4}") int count,
            @Value("${tiengiangs.schedule:true}") boolean scheduled) {
        this.starter = starter;
        this.count = count;
        this.scheduled = scheduled;
    }

    @Override
    public boolean isAutoStartup() {
        return this.scheduled;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService pool = Executors.newScheduledThreadPool(this.count);
        this.threads = pool;
        for (int i = 0; i < this.count; i++) {
            // One after the other, so that a new order never waits for a whole pause.
            pool.scheduleWithFixedDelay(() -> work(pool), i * LOOK_AGAIN_MILLIS / this.count, LOOK_AGAIN_MILLIS,
                    TimeUnit.MILLISECONDS);
        }
    }

    private void work(ExecutorService pool) {
        try {
            this.starter.startWhile(() -> !pool.isShutdown());
        }
        catch (RuntimeException ex) {
            // The database is away: an exception that left would end this thread for
            // good.
            LOG.error("Start orders could not be read; they wait", ex);
        }
    }

    @Override
    public synchronized void stop() {
        this.threads.shutdown();
        try {
            if (!this.threads.awaitTermination(LAST_START_SECONDS, TimeUnit.SECONDS)) {
                this.threads.shutdownNow();
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        this.threads = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return this.threads != null;
    }

}
