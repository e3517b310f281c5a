package tiengiangs.photos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The photos' bytes on disk, named by their content. A name appears only when the bytes
 * and the folder have reached the disk.
 */
@Component
class PhotoFiles {

    private static final long LEAST_FREE = 200L * 1024 * 1024;

    private final Path folder;

    PhotoFiles(@Value("${tiengiangs.photos.folder:./data/photos}") Path folder) throws IOException {
        this.folder = Files.createDirectories(folder.toAbsolutePath().normalize());
    }

    /** Keeps both sizes and answers the name under which they are found. */
    String keep(byte[] large, byte[] small) {
        try {
            if (Files.getFileStore(this.folder).getUsableSpace() < LEAST_FREE) {
                throw new PhotoRefused("noRoom");
            }
            String hash = hash(large);
            write(hash, PhotoSize.LARGE, large);
            write(hash, PhotoSize.SMALL, small);
            sync(fileOf(hash, PhotoSize.LARGE).getParent());
            return hash;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    byte[] read(String hash, PhotoSize size) {
        try {
            return Files.readAllBytes(fileOf(hash, size));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    void remove(String hash) {
        try {
            for (PhotoSize size : PhotoSize.values()) {
                Files.deleteIfExists(fileOf(hash, size));
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Names of all photos whose files are older than this. */
    List<String> olderThan(Instant instant) {
        try (Stream<Path> files = Files.walk(this.folder)) {
            return files.filter((file) -> Files.isRegularFile(file) && isOlder(file, instant))
                .map((file) -> file.getFileName().toString().split("[-.]")[0])
                .distinct()
                .toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
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

    private Path fileOf(String hash, PhotoSize size) {
        return this.folder.resolve(hash.substring(0, 2)).resolve(hash + "-" + size.name().toLowerCase() + ".jpg");
    }

    private void write(String hash, PhotoSize size, byte[] bytes) throws IOException {
        Path file = fileOf(hash, size);
        Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(file.getParent(), hash, ".draft");
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void sync(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
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
