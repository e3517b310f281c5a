package tiengiangs.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tiengiangs.engine.DemoClock;

/**
 * Plays the stories once, step by step in the order of their times. A step and the note
 * that it was played commit together, so a play that was cut off goes on where it
 * stopped.
 */
@Component
@Profile("demo")
class Play {

    private static final Logger LOG = LoggerFactory.getLogger(Play.class);

    private final Stage stage;

    private final Pictures pictures;

    private final DemoClock time;

    private final DemoMapper rows;

    private final TransactionTemplate transaction;

    private final Clock clock;

    Play(Stage stage, Pictures pictures, DemoClock time, DemoMapper rows, PlatformTransactionManager transactions,
            Clock clock) {
        this.stage = stage;
        this.pictures = pictures;
        this.time = time;
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Whether everything has been played. */
    boolean isOver() {
        DemoMapper.Loading loading = this.rows.find();
        return loading != null && loading.finishedAt() != null;
    }

    /**
     * Plays what has not been played yet. The clock goes back and comes up to the instant
     * at which the play was planned; then the real time goes on.
     * @param plan the same steps for the same instant
     */
    void play(Function<Instant, List<Step>> plan) {
        if (this.rows.find() == null) {
            this.rows.begin(this.clock.instant());
        }
        DemoMapper.Loading loading = this.rows.find();
        if (loading.finishedAt() != null) {
            return;
        }
        List<Step> steps = plan.apply(loading.plannedAt())
            .stream()
            .filter((step) -> !step.at().isAfter(loading.plannedAt()))
            .sorted(Comparator.comparing(Step::at))
            .toList();
        this.stage.set();
        try (Pictures.Drawn drawn = this.pictures.draw(steps.subList(loading.steps(), steps.size()))) {
            for (int i = loading.steps(); i < steps.size(); i++) {
                play(i, steps.get(i), drawn.next());
                if (i % 500 == 499) {
                    LOG.info("Played {} of {} steps", i + 1, steps.size());
                }
            }
            this.time.passTo(loading.plannedAt(), this.stage.cases());
        }
        finally {
            this.time.reset();
        }
        this.rows.finish(this.clock.instant());
    }

    private void play(int position, Step step, List<String> photos) {
        this.time.passTo(step.at(), this.stage.cases());
        this.transaction.executeWithoutResult((status) -> {
            if (this.rows.played(position + 1) == 0) {
                throw new IllegalStateException("Somebody else plays the demonstration on this database");
            }
            try {
                step.act().on(this.stage, step.report(), photos);
            }
            catch (RuntimeException ex) {
                throw new IllegalStateException("Story %d cannot go on at %s".formatted(step.report(), step.at()), ex);
            }
        });
    }

}
