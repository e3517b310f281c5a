package tiengiangs.demo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.imageio.ImageIO;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tiengiangs.photos.Photos;

/**
 * Draws the pictures of the stories a little ahead of the play and has them staged, so
 * they pass the same checks as a citizen's photos.
 */
@Component
@Profile("demo")
class Pictures {

    private final Photos photos;

    Pictures(Photos photos) {
        this.photos = photos;
    }

    /** Begins to draw the pictures of these steps in a thread of their own. */
    Drawn draw(List<Step> steps) {
        ExecutorService artist = Executors.newSingleThreadExecutor((work) -> {
            Thread thread = new Thread(work, "demo-pictures");
            thread.setDaemon(true);
            return thread;
        });
        Queue<Future<List<String>>> drawn = new ArrayDeque<>();
        for (Step step : steps) {
            drawn.add(artist.submit(() -> step.pictures().stream().map(this::stage).toList()));
        }
        return new Drawn(artist, drawn);
    }

    private String stage(Picture picture) {
        return this.photos.stage(jpeg(picture)).id();
    }

    static byte[] jpeg(Picture picture) {
        BufferedImage image = new Painter(picture).paint();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", bytes);
            return bytes.toByteArray();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** The photos of the steps, in the order of the steps. */
    static final class Drawn implements AutoCloseable {

        private final ExecutorService artist;

        private final Queue<Future<List<String>>> drawn;

        private Drawn(ExecutorService artist, Queue<Future<List<String>>> drawn) {
            this.artist = artist;
            this.drawn = drawn;
        }

        /** Ids of the next step's photos, staged. */
        List<String> next() {
            try {
                return this.drawn.remove().get();
            }
            catch (ExecutionException ex) {
                throw new IllegalStateException("A picture could not be drawn", ex);
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The drawing was interrupted", ex);
            }
        }

        @Override
        public void close() {
            this.artist.shutdownNow();
        }

    }

}
