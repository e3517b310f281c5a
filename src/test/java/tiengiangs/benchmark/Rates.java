package tiengiangs.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.SmartLifecycle;

/**
 * How fast the door acknowledges, the bare engine starts and the starter follows: one
 * after the other on the same database, in several rounds, because other work on the
 * machine disturbs every phase.
 */
class Rates {

    /**
     * A server runs for weeks; until the compiler has seen some 40,000 reports, each
     * costs more, in the first thousands four times as much.
     */
    private static final int WARM_UPS = 14;

    private static final int ROUNDS = 5;

    /** Reports that each round sends; half are started by each road. */
    private static final int REPORTS = Integer.getInteger("benchmark.reports", 3000);

    private final Database database;

    private final Citizens citizens;

    private final Door door;

    private final RuntimeService engine;

    private final SmartLifecycle starter;

    Rates(Database database, Citizens citizens, Door door, RuntimeService engine, SmartLifecycle starter) {
        this.database = database;
        this.citizens = citizens;
        this.door = door;
        this.engine = engine;
        this.starter = starter;
    }

    List<Figure> measure() throws Exception {
        for (int i = 0; i < WARM_UPS; i++) {
            round();
            this.database.analyze();
        }
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(round());
            System.out.printf("  round %d: %s; load %s%n", i + 1, rounds.get(i), Machine.load());
        }
        Round typical = middle(rounds, Comparator.comparingDouble(Round::doorRatio));
        return List.of(
                Figure.note("POST /api/reports acknowledged (starter at rest)",
                        "%.0f/s, p50 %.1f ms, p99 %.1f ms".formatted(typical.door.load().perSecond(),
                                typical.door.load().p50().toNanos() / 1e6, typical.door.load().p99().toNanos() / 1e6)),
                Figure.note("bare engine starts", "%.0f/s".formatted(typical.bare.load().perSecond())),
                Figure.note("processor time of one: door, bare engine, starter",
                        "%.2f, %.2f, %.2f ms".formatted(typical.door.milliseconds(), typical.bare.milliseconds(),
                                typical.starter.milliseconds())),
                Figure.atLeast("door : bare engine (median of %d rounds)".formatted(ROUNDS), 3, typical.doorRatio()),
                Figure.atLeast("starter alone : bare engine (median of %d rounds)".formatted(ROUNDS), 0.8,
                        middle(rounds, Comparator.comparingDouble(Round::starterRatio)).starterRatio()));
    }

    private Round round() throws Exception {
        List<byte[]> bodies = this.citizens.write(REPORTS);
        Phase sent = Phase.of(this.database, () -> Load.of(bodies, this.door::send));
        List<Database.Order> half = this.database.withdraw(REPORTS / 2);
        Phase bare = Phase.of(this.database, () -> Load.of(half, this::start));
        return new Round(sent, bare, Phase.of(this.database, this::drain));
    }

    private void start(Database.Order order) {
        this.engine.startProcessInstanceByKey("field-report", order.code(),
                Map.of("submittedAt", order.submittedAt().toString(), "receptionPause", 0L));
    }

    private Load drain() throws Exception {
        int backlog = this.database.openOrders();
        long begun = System.nanoTime();
        this.starter.start();
        while (this.database.openOrders() > 0) {
            Thread.sleep(20);
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
        this.starter.stop();
        return new Load(backlog, elapsed, Duration.ZERO, Duration.ZERO);
    }

    private static Round middle(List<Round> rounds, Comparator<Round> order) {
        return rounds.stream().sorted(order).skip(rounds.size() / 2).findFirst().orElseThrow();
    }

    private record Round(Phase door, Phase bare, Phase starter) {

        double doorRatio() {
            return this.door.load().perSecond() / this.bare.load().perSecond();
        }

        double starterRatio() {
            return this.starter.load().perSecond() / this.bare.load().perSecond();
        }

        @Override
        public String toString() {
            return "door %s, bare engine %s, starter %s".formatted(this.door, this.bare, this.starter);
        }

    }

}
