package tiengiangs.demo;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays the demonstration's past at the first start, before the web server, the schedules
 * and the job executor begin: nothing else runs while the clock is in the past.
 */
@Component
@Profile("demo")
class DemoLoader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final DemoAccounts accounts;

    private final DemoPlan plan;

    private final Play play;

    private final int generated;

    private boolean running;

    DemoLoader(DemoAccounts accounts, DemoPlan plan, Play play,
            @Value("${tiengiangs.demo.generated:300}") int generated) {
        this.accounts = accounts;
        this.plan = plan;
        this.play = play;
        this.generated = generated;
    }

    @Override
    public void start() {
        this.running = true;
        this.accounts.ensure();
        if (this.play.isOver()) {
            return;
        }
        if (!this.plan.fits()) {
            LOG.warn("There is no demonstration data for this province: it tells of {}", DemoPlan.WARD);
            return;
        }
        LOG.info("Playing three months of demonstration data; this happens once and takes a minute or two");
        long start = System.nanoTime();
        this.play.play((now) -> this.plan.steps(now, this.generated));
        LOG.info("Demonstration data is there after {} s", Duration.ofNanos(System.nanoTime() - start).toSeconds());
    }

    @Override
    public void stop() {
        this.running = false;
    }

    @Override
    public boolean isRunning() {
        return this.running;
    }

    /** Long before the web server, which comes last. */
    @Override
    public int getPhase() {
        return 0;
    }

}
