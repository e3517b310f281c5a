package tiengiangs.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tiengiangs.casework.CaseDriver.instant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tiengiangs.casework.CaseDriver;
import tiengiangs.reports.ReportCode;

/**
 * The small play of the tests: the examples and a dozen generated stories, played once on
 * each database. It is cut off once on its way, as by a crash, and goes on.
 */
@Component
@Profile("test & !demo")
class PlayedStories {

    static final int GENERATED = 12;

    private final Play play;

    private final DemoPlan plan;

    private final DemoAccounts accounts;

    private final DemoMapper rows;

    private final CaseDriver driver;

    PlayedStories(Play play, DemoPlan plan, DemoAccounts accounts, DemoMapper rows, CaseDriver driver) {
        this.play = play;
        this.plan = plan;
        this.accounts = accounts;
        this.rows = rows;
        this.driver = driver;
    }

    void playOnce() {
        if (this.play.isOver()) {
            return;
        }
        this.accounts.ensure();
        this.driver.moveTo("2026-11-25 05:00:00");
        Instant cut = instant("2026-11-12 15:40:00");
        assertThatThrownBy(() -> this.play.play((now) -> steps(now).stream()
            .map((step) -> step.at().equals(cut) ? new Step(step.at(), step.report(), step.pictures(), cutOff()) : step)
            .toList())).hasMessageContaining("cannot go on");
        assertThat(this.play.isOver()).isFalse();
        this.play.play(this::steps);
    }

    List<Step> steps(Instant now) {
        List<Step> steps = new ArrayList<>();
        Example.all().forEach((example) -> steps.addAll(example.steps()));
        steps.addAll(this.plan.generated(Words.read(), now, GENERATED));
        return steps;
    }

    private static Step.Act cutOff() {
        return (stage, report, photos) -> {
            throw new IllegalStateException("The power is off");
        };
    }

    ReportCode code(Example example) {
        return this.rows.findSent()
            .stream()
            .filter((sent) -> sent.number() == example.number())
            .map(DemoMapper.Sent::code)
            .findFirst()
            .orElseThrow();
    }

}
