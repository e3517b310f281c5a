package tiengiangs.photos;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Component;

/**
 * Develops at most two photos at a time, none longer than twenty seconds with its turn in
 * the queue; whatever goes wrong inside a decoder is a refused photo and nothing worse.
 */
@Component
class Darkroom {

    private static final int SECONDS = 20;

    private final PhotoLab lab = new PhotoLab();

    private final ThreadPoolExecutor benches = new ThreadPoolExecutor(2, 2, 1, TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(50), (work) -> {
                Thread thread = new Thread(work, "darkroom");
                thread.setDaemon(true);
                return thread;
            });

    PhotoLab.Developed develop(byte[] file) {
        Future<PhotoLab.Developed> developed = null;
        try {
            developed = this.benches.submit(() -> this.lab.develop(file));
            return developed.get(SECONDS, TimeUnit.SECONDS);
        }
        catch (ExecutionException ex) {
            // Decoders fail in every way there is, errors included.
            throw (ex.getCause() instanceof PhotoRefused refused) ? refused : new PhotoRefused("broken");
        }
        catch (TimeoutException ex) {
            developed.cancel(true);
            throw new PhotoRefused("broken");
        }
        catch (RejectedExecutionException ex) {
            throw new PhotoRefused("busy");
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new PhotoRefused("busy");
        }
    }

    @PreDestroy
    void close() {
        this.benches.shutdownNow();
    }

}
