package tiengiangs.notification;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Lets one thread a gateway send for as long as the application runs; a gateway that
 * takes its time keeps only its own thread waiting.
 */
@Component
class Senders implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Senders.class);

    /** After this long a thread that found nothing to send looks again. */
    private static final long LOOK_AGAIN_MILLIS = 1000;

    /** A message that is in hand longer than this goes out again after the next start. */
    private static final long LAST_MESSAGE_SECONDS = 5;

    private final List<Gateway> gateways;

    private final OutboxMapper rows;

    private final Recipients recipients;

    private final Writer writer;

    private final PlatformTransactionManager transactions;

    private final Clock clock;

    private final boolean scheduled;

    private ScheduledExecutorService threads;

    Senders(List<Gateway> gateways, OutboxMapper rows, Recipients recipients, Writer writer,
            PlatformTransactionManager transactions, Clock clock,
            @Value("${tiengiangs.schedule:true}") boolean scheduled) {
        this.gateways = gateways.stream().filter(Gateway::isReady).toList();
        this.rows = rows;
        this.recipients = recipients;
        this.writer = writer;
        this.transactions = transactions;
        this.clock = clock;
        this.scheduled = scheduled;
    }

    /** The sender of what this gateway carries. */
    Sender by(Gateway gateway) {
        return new Sender(this.rows, this.recipients, this.writer, gateway, this.transactions, this.clock);
    }

    @Override
    public boolean isAutoStartup() {
        return this.scheduled && !this.gateways.isEmpty();
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService pool = Executors.newScheduledThreadPool(this.gateways.size());
        this.threads = pool;
        this.gateways.stream()
            .map(this::by)
            .forEach((sender) -> pool.scheduleWithFixedDelay(() -> work(sender, pool), LOOK_AGAIN_MILLIS,
                    LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS));
    }

    private static void work(Sender sender, ExecutorService pool) {
        try {
            sender.sendWhile(() -> !pool.isShutdown());
        }
        catch (RuntimeException ex) {
            // The database is away: an exception that left would end this thread for
            // good.
            LOG.error("The outbox could not be read; messages wait", ex);
        }
    }

    @Override
    public synchronized void stop() {
        this.threads.shutdown();
        try {
            if (!this.threads.awaitTermination(LAST_MESSAGE_SECONDS, TimeUnit.SECONDS)) {
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
