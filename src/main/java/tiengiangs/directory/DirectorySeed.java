package tiengiangs.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills an empty directory with the chosen province ({@code tiengiangs.province}), and
 * takes over the files of a folder if one is named ({@code tiengiangs.directory.import}).
 * A newer seed adds what is missing and touches nothing that is there.
 */
@Component
public class DirectorySeed {

    /** Goes up with every change of the files under {@code directory/}. */
    private static final int VERSION = 1;

    private final DirectoryImport files;

    private final DirectoryMapper rows;

    private final KeptDirectory directory;

    private final String province;

    private final String folder;

    DirectorySeed(DirectoryImport files, DirectoryMapper rows, KeptDirectory directory,
            @Value("${tiengiangs.province:dong-thap-2026}") String province,
            @Value("${tiengiangs.directory.import:}") String folder) {
        this.files = files;
        this.rows = rows;
        this.directory = directory;
        this.province = province;
        this.folder = folder;
    }

    /**
     * Called once at start, before people's groups are made of agencies; all of it or
     * nothing.
     * @throws IllegalStateException if this database was made of another province's seed
     * @throws IllegalArgumentException if there is no such seed, or a file of the folder
     * is refused
     */
    @Transactional
    public void sow() {
        DirectoryMapper.StateRow state = this.rows.lockState();
        if (state.seed() != null && !state.seed().equals(this.province)) {
            throw new IllegalStateException("This database holds the province '%s'; '%s' needs one of its own"
                .formatted(state.seed(), this.province));
        }
        if (state.seedVersion() < VERSION) {
            sowAreas();
            sowAgencies();
            sowCategories();
            this.rows.noteSeed(this.province, VERSION);
            this.directory.changed();
        }
        if (!this.folder.isBlank()) {
            this.files.folder(Path.of(this.folder));
        }
    }

    private void sowAreas() {
        Set<String> known = this.rows.findAllAreas()
            .stream()
            .map((area) -> area.code() + area.validFrom())
            .collect(Collectors.toSet());
        try (InputStream areas = open(this.province + "/areas.csv");
                InputStream changes = open(this.province + "/area-changes.csv")) {
            AreaFile.read(areas, this.rows)
                .stream()
                .filter((area) -> !known.contains(area.code() + area.validFrom()))
                .forEach(this.rows::insertArea);
            for (CsvRow row : CsvFile.read(changes, "effective", "old_code", "new_code")) {
                change(row.requiredDate("effective"), row.required("old_code"), row.required("new_code"));
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void change(LocalDate effective, String oldCode, String newCode) {
        if (!this.rows.findSuccessors(oldCode).contains(newCode)) {
            this.rows.insertChange(effective, oldCode, newCode);
        }
    }

    private void sowAgencies() {
        try (InputStream agencies = open(this.province + "/agencies.csv")) {
            AgencyFile.read(agencies, this.rows)
                .stream()
                .filter((agency) -> this.rows.findAgency(agency.code()) == null)
                .forEach(this.rows::insertAgency);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void sowCategories() {
        Set<String> known = this.rows.findCategories()
            .stream()
            .map(DirectoryMapper.CategoryRow::code)
            .collect(Collectors.toSet());
        try (InputStream categories = open("categories.csv")) {
            CategoryFile.read(categories)
                .stream()
                .filter((row) -> !known.contains(row.code()))
                .forEach(this.rows::insertCategory);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static InputStream open(String name) throws IOException {
        ClassPathResource file = new ClassPathResource("directory/" + name);
        if (!file.exists()) {
            throw new IllegalArgumentException(
                    "There is no seed file directory/%s; tiengiangs.province names a folder there".formatted(name));
        }
        return file.getInputStream();
    }

}
