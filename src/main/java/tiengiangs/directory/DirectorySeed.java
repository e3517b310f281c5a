package tiengiangs.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Fills an empty directory with the chosen province ({@code tiengiangs.province}), and
 * takes over the files of a folder if one is named ({@code tiengiangs.directory.import}
 * with {@code agencies.csv}, {@code areas.csv}, {@code outlines.geojson}).
 */
@Component
public class DirectorySeed {

    private final DirectoryImport files;

    private final DirectoryMapper rows;

    private final String province;

    private final String folder;

    DirectorySeed(DirectoryImport files, DirectoryMapper rows,
            @Value("${tiengiangs.province:dong-thap-2026}") String province,
            @Value("${tiengiangs.directory.import:}") String folder) {
        this.files = files;
        this.rows = rows;
        this.province = province;
        this.folder = folder;
    }

    /**
     * Called once at start, before people's groups are made of agencies.
     */
    public void sow() {
        if (this.rows.findAgencies().isEmpty()) {
            seed(this.province + "/areas.csv", this.files::areas);
            seed(this.province + "/area-changes.csv", this.files::changes);
            seed(this.province + "/agencies.csv", this.files::agencies);
            seed("categories.csv", this.files::categories);
        }
        take("areas.csv", this.files::areas);
        take("agencies.csv", this.files::agencies);
        take("outlines.geojson", this.files::outlines);
    }

    private static void seed(String name, Consumer<InputStream> into) {
        try (InputStream file = new ClassPathResource("directory/" + name).getInputStream()) {
            into.accept(file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void take(String name, Consumer<InputStream> into) {
        Path file = Path.of(this.folder, name);
        if (this.folder.isBlank() || !Files.exists(file)) {
            return;
        }
        try (InputStream content = Files.newInputStream(file)) {
            into.accept(content);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
