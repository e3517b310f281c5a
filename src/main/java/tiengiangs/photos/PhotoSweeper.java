package tiengiangs.photos;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes what has been staged for an hour without a report, and files that no row has
 * named for an hour: rows first, so that none ever names a file that is gone. Two rows
 * may share a file; it stays until the last one goes.
 */
@Component
class PhotoSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(PhotoSweeper.class);

    private static final Duration KEPT = Duration.ofHours(1);

    private final PhotoFiles files;

    private final PhotoMapper rows;

    private final Clock clock;

    private final Path incoming;

    private final boolean scheduled;

    PhotoSweeper(PhotoFiles files, PhotoMapper rows, Clock clock,
            @Value("${spring.servlet.multipart.location}") Path incoming,
            @Value("${tiengiangs.schedule:true}") boolean scheduled) {
        this.files = files;
        this.rows = rows;
        this.clock = clock;
        this.incoming = incoming;
        this.scheduled = scheduled;
    }

    @Scheduled(fixedDelay = 20 * 60 * 1000, initialDelay = 60 * 1000)
    void sweepOnSchedule() {
        if (this.scheduled) {
            sweep();
        }
    }

    void sweep() {
        Instant before = this.clock.instant().minus(KEPT);
        this.rows.deleteStagedBefore(before);
        for (Path shelf : entries(this.files.root(), "[0-9a-f][0-9a-f]")) {
            sweepShelf(shelf, before);
        }
        sweepIncoming(before);
    }

    /** Uploads that outlived their request: the application ended in the middle of it. */
    private void sweepIncoming(Instant before) {
        if (Files.isDirectory(this.incoming)) {
            entries(this.incoming, "upload_*.tmp").stream()
                .filter((file) -> isOlder(file, before))
                .forEach((file) -> remove(file, before));
        }
    }

    /**
     * Files are listed before rows: a row that comes in between finds its file renewed.
     */
    private void sweepShelf(Path shelf, Instant before) {
        List<Path> old = entries(shelf, "*").stream().filter((file) -> isOlder(file, before)).toList();
        if (!old.isEmpty()) {
            String prefix = shelf.getFileName().toString();
            Set<String> named = this.rows.findHashesFrom(prefix, prefix + "g");
            old.stream().filter((file) -> isOrphan(file, named)).forEach((file) -> remove(file, before));
        }
    }

    private static boolean isOrphan(Path file, Set<String> named) {
        PhotoFile photo = PhotoFile.of(file);
        return (photo != null) ? !named.contains(photo.hash()) : PhotoFile.isDraft(file);
    }

    private void remove(Path file, Instant before) {
        this.files.lock().writeLock().lock();
        try {
            if (isOlder(file, before)) {
                Files.deleteIfExists(file);
            }
        }
        catch (IOException ex) {
            LOG.warn("A photo that nobody names could not be removed", ex);
        }
        finally {
            this.files.lock().writeLock().unlock();
        }
    }

    private static boolean isOlder(Path file, Instant instant) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
        }
        catch (IOException ex) {
            return false;
        }
    }

    private static List<Path> entries(Path folder, String names) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, names)) {
            stream.forEach(entries::add);
        }
        catch (IOException | DirectoryIteratorException ex) {
            LOG.warn("The folder of photos could not be read", ex);
        }
        return entries;
    }

}
