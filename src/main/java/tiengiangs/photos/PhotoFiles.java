package tiengiangs.photos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import tiengiangs.web.NotFound;

/**
 * The photos' bytes on disk, named by their content. A name appears only when the bytes
 * have reached the disk, and is answered only when the name has.
 */
@Component
class PhotoFiles {

    private static final Logger LOG = LoggerFactory.getLogger(PhotoFiles.class);

    private final Path root;

    private final Disk disk;

    private final long leastFree;

    private final int leastFreePercent;

    /**
     * Keeping is shared, removing is alone: no file is kept while it is being removed.
     */
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    PhotoFiles(@Value("${tiengiangs.photos.folder:./data/photos}") Path root, Disk disk,
            @Value("${tiengiangs.photos.least-free:200MB}") DataSize leastFree,
            @Value("${tiengiangs.photos.least-free-percent:10}") int leastFreePercent) throws IOException {
        this.root = Files.createDirectories(root.toAbsolutePath().normalize());
        this.disk = disk;
        this.leastFree = leastFree.toBytes();
        this.leastFreePercent = leastFreePercent;
    }

    Path root() {
        return this.root;
    }

    ReadWriteLock lock() {
        return this.lock;
    }

    /**
     * Keeps both sizes and answers the name under which they are found.
     * @throws PhotoRefused if the disk is nearly full or does not take them
     */
    String keep(Developed photo) {
        this.lock.readLock().lock();
        try {
            refuseWhenNearlyFull();
            PhotoFile file = new PhotoFile(hash(photo.large()));
            Path shelf = Files.createDirectories(file.shelf(this.root));
            place(file.path(this.root, PhotoSize.LARGE), photo.large());
            place(file.path(this.root, PhotoSize.SMALL), photo.small());
            this.disk.sync(shelf);
            this.disk.sync(this.root);
            return file.hash();
        }
        catch (IOException ex) {
            LOG.warn("A photo could not be kept", ex);
            throw PhotoRefused.forNow("noRoom");
        }
        finally {
            this.lock.readLock().unlock();
        }
    }

    /**
     * The bytes of one size.
     * @throws NotFound if they are gone, as after a backup that lacks them
     */
    byte[] read(String hash, PhotoSize size) {
        try {
            return Files.readAllBytes(new PhotoFile(hash).path(this.root, size));
        }
        catch (NoSuchFileException ex) {
            LOG.warn("The bytes of photo {} are missing", hash);
            throw new NotFound("photos.unknown");
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void refuseWhenNearlyFull() throws IOException {
        long usable = this.disk.usableSpace(this.root);
        if (usable < this.leastFree || usable < this.disk.totalSpace(this.root) / 100 * this.leastFreePercent) {
            LOG.warn("Photos are refused: {} MB left on their disk", usable / 1024 / 1024);
            throw PhotoRefused.forNow("noRoom");
        }
    }

    /** Bytes that are there already are written again: the sweeper goes by their age. */
    private void place(Path file, byte[] bytes) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + "." + PhotoId.random() + PhotoFile.DRAFT);
        try {
            this.disk.write(draft, bytes);
            this.disk.rename(draft, file);
        }
        finally {
            Files.deleteIfExists(draft);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
