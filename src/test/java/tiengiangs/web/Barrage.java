package tiengiangs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.Rows;

/**
 * Many knocks at a time. Each is answered in words; what was refused is sent once more,
 * and after all of it no table has a row more or less.
 */
final class Barrage {

    private static final int AT_ONCE = 8;

    private final List<Knock> knocks = new ArrayList<>();

    /** A knock that could change something. */
    void add(String what, boolean call, Supplier<Http.Answer> attack) {
        this.knocks.add(new Knock(what, call, false, attack));
    }

    /** A look, which could not. */
    void addLook(String what, boolean call, Supplier<Http.Answer> attack) {
        this.knocks.add(new Knock(what, call, true, attack));
    }

    /**
     * Sends everything.
     * @return how many knocks there were
     */
    int fire(Rows rows) {
        List<Knock> refused = answered(this.knocks);
        var before = rows.counts();
        answered(refused);
        assertThat(rows.counts()).as("rows after %d refused knocks", refused.size()).isEqualTo(before);
        return this.knocks.size();
    }

    /** Those of them that were refused and could have changed something. */
    private static List<Knock> answered(List<Knock> sent) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Boolean>> answers = sent.stream().map((knock) -> threads.submit(knock::isRefused)).toList();
            List<Knock> refused = new ArrayList<>();
            for (int at = 0; at < answers.size(); at++) {
                if (answers.get(at).get() && !sent.get(at).look) {
                    refused.add(sent.get(at));
                }
            }
            return refused;
        }
        catch (ExecutionException ex) {
            throw (ex.getCause() instanceof AssertionError error) ? error : new AssertionError(ex.getCause());
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
        finally {
            threads.shutdownNow();
        }
    }

    private record Knock(String what, boolean call, boolean look, Supplier<Http.Answer> attack) {

        boolean isRefused() {
            return Attacks.inWords(this.what, this.call, this.attack.get()).status() >= 400;
        }

    }

}
