package tiengiangs.benchmark;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * A load and the processor time it took, which other work on the machine hardly changes.
 *
 * @param processor of this program, senders included, and of the database
 */
record Phase(Load load, Duration processor) {

    static Phase of(Database database, Callable<Load> work) throws Exception {
        Map<Long, Duration> before = now(database);
        Load load = work.call();
        return new Phase(load,
                now(database).entrySet()
                    .stream()
                    .map((process) -> process.getValue().minus(before.getOrDefault(process.getKey(), Duration.ZERO)))
                    .reduce(Duration.ZERO, Duration::plus));
    }

    /** Processor time of one piece. */
    double milliseconds() {
        return this.processor.toNanos() / 1e6 / this.load.done();
    }

    private static Map<Long, Duration> now(Database database) {
        Map<Long, Duration> times = new HashMap<>(database.processorTimes());
        ProcessHandle self = ProcessHandle.current();
        times.put(self.pid(), self.info().totalCpuDuration().orElseThrow());
        return times;
    }

    @Override
    public String toString() {
        return "%.0f/s (%.2f ms)".formatted(this.load.perSecond(), milliseconds());
    }

}
