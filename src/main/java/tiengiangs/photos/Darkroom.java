package tiengiangs.photos;

import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Develops a few photos at a time, none longer than its limit; whatever goes wrong inside
 * a decoder is a refused photo and nothing worse. A decoder that does not stop keeps its
 * place, so the memory they take together stays bounded.
 */
@Component
class Darkroom {

    private final PhotoLab lab;

    private final Semaphore places;

    private final Duration turn;

    private final Duration limit;

    private final ExecutorService benches = Executors.newCachedThreadPool((work) -> {
        Thread thread = new Thread(work, "darkroom");
        thread.setDaemon(true);
        return thread;
    });

    Darkroom(PhotoLab lab, @Value("${tiengiangs.photos.at-once:2}") int atOnce,
            @Value("${tiengiangs.photos.longest-turn:10s}") Duration turn,
            @Value("${tiengiangs.photos.longest-decoding:5s}") Duration limit) {
        this.lab = lab;
        this.places = new Semaphore(atOnce, true);
        this.turn = turn;
        this.limit = limit;
    }

    /**
     * Reads the file only when its turn has come.
     * @throws PhotoRefused if it is no photo, takes too long, or too many are waiting
     */
    Developed develop(InputStream file) {
        try {
            if (!this.places.tryAcquire(this.turn.toMillis(), TimeUnit.MILLISECONDS)) {
                throw PhotoRefused.forNow("busy");
            }
            return finish(begin(new FutureTask<>(() -> this.lab.develop(file))));
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw PhotoRefused.forNow("busy");
        }
    }

    private FutureTask<Developed> begin(FutureTask<Developed> work) {
        boolean begun = false;
        try {
            this.benches.execute(() -> {
                try {
                    work.run();
                }
                finally {
                    this.places.release();
                }
            });
            begun = true;
        }
        finally {
            if (!begun) {
                this.places.release();
            }
        }
        return work;
    }

    private Developed finish(FutureTask<Developed> work) throws InterruptedException {
        try {
            return work.get(this.limit.toMillis(), TimeUnit.MILLISECONDS);
        }
        catch (ExecutionException ex) {
            // Decoders fail in every way there is, errors included.
            throw (ex.getCause() instanceof PhotoRefused refused) ? refused : PhotoRefused.because("broken");
        }
        catch (TimeoutException ex) {
            throw PhotoRefused.because("tooSlow");
        }
        finally {
            work.cancel(true);
        }
    }

    @PreDestroy
    void close() {
        this.benches.shutdownNow();
    }

}
