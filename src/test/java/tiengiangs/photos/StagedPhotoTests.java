package tiengiangs.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.unit.DataSize;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.fixtures.Parts;
import tiengiangs.fixtures.Rows;
import tiengiangs.intake.SubmissionFixtures;

@IntegrationTest
class StagedPhotoTests {

    @Autowired
    private Photos photos;

    @Autowired
    private PhotoFiles files;

    @Autowired
    private PhotoSweeper sweeper;

    @Autowired
    private Http http;

    @Autowired
    private Rows rows;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Clock clock;

    @Value("${spring.servlet.multipart.location}")
    private Path incoming;

    @TempDir
    private Path folder;

    @Test
    void keepsNothingOfTheFileItselfAnywhere() throws IOException {
        for (byte[] file : MetadataFixtures.marked().values()) {
            assertThat(this.http.postParts("/api/reports", new Parts().report(SubmissionFixtures.pothole()).photo(file))
                .status()).isEqualTo(201);
        }
        this.http.postParts("/api/reports", new Parts().report(SubmissionFixtures.pothole())
            .photo(PhotoFixtures.latin("GIF89a" + MetadataFixtures.MARKER + "x".repeat(200_000))));
        for (Path place : List.of(this.files.root(), this.incoming)) {
            assertThat(filesIn(place))
                .allSatisfy((file) -> assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .doesNotContain(MetadataFixtures.MARKER));
        }
        assertThat(filesIn(this.files.root())).isNotEmpty().allMatch((file) -> PhotoFile.of(file) != null);
    }

    @Test
    void writesARowOnlyWhenBytesAndNamesAreOnTheDisk() throws IOException {
        List<String> deeds = new ArrayList<>();
        PhotoFiles watched = new PhotoFiles(this.folder, new Disk() {

            @Override
            void write(Path file, byte[] bytes) throws IOException {
                deeds.add("write");
                super.write(file, bytes);
            }

            @Override
            void rename(Path from, Path to) throws IOException {
                deeds.add("rename");
                super.rename(from, to);
            }

            @Override
            void sync(Path folder) throws IOException {
                deeds.add("sync");
                super.sync(folder);
            }

        }, DataSize.ofMegabytes(1), 0);
        watched.keep(new PhotoLab().develop(new java.io.ByteArrayInputStream(PhotoFixtures.jpeg(50, 40, 1))));
        assertThat(deeds).containsExactly("write", "rename", "write", "rename", "sync", "sync");
    }

    @Test
    void keepsNoRowWhenTheDiskTakesNothing() throws IOException {
        PhotoFiles full = new PhotoFiles(this.folder, new Disk() {

            @Override
            void sync(Path folder) throws IOException {
                throw new IOException("No space left on device");
            }

        }, DataSize.ofMegabytes(1), 0);
        var before = this.rows.counts();
        assertThatExceptionOfType(PhotoRefused.class)
            .isThrownBy(() -> full
                .keep(new PhotoLab().develop(new java.io.ByteArrayInputStream(PhotoFixtures.jpeg(50, 40, 1)))))
            .satisfies((refusal) -> assertThat(refusal.status().value()).isEqualTo(503));
        assertThat(this.rows.counts()).isEqualTo(before);
    }

    @Test
    void sweepsWhatNobodyNamesAfterAnHourAndNothingElse() throws IOException {
        this.driver.moveTo("2026-11-02 08:00:00");
        StagedPhoto forgotten = this.photos.stage(PhotoFixtures.jpeg(151, 90, 1));
        Http.Answer sent = this.http.postParts("/api/reports",
                new Parts().report(SubmissionFixtures.pothole()).photo(PhotoFixtures.jpeg(152, 90, 2)));
        String kept = (String) this.rows.values("select id from photos where report_code = ?", sent.json().get("code"))
            .get(0);
        this.driver.moveTo("2026-11-02 08:01:00");
        StagedPhoto young = this.photos.stage(PhotoFixtures.jpeg(153, 90, 3));
        Path forgottenFile = file(forgotten.id());
        Path keptFile = file(kept);
        Path youngFile = file(young.id());
        Path strange = Files.writeString(keptFile.resolveSibling("readme.txt"), "Không phải ảnh");
        Path torn = Files.writeString(Files.createDirectories(this.incoming).resolve("upload_test_1.tmp"), "dở dang");
        Path draft = Files.writeString(keptFile.resolveSibling("x" + PhotoFile.DRAFT), "dở dang");
        this.driver.moveTo("2026-11-02 09:00:30");
        age(youngFile, Duration.ofMinutes(59));
        for (Path file : List.of(forgottenFile, keptFile, strange, draft, torn)) {
            age(file, Duration.ofMinutes(61));
        }
        this.sweeper.sweep();
        assertThat(forgottenFile).doesNotExist();
        assertThat(draft).doesNotExist();
        assertThat(torn).doesNotExist();
        assertThat(List.of(keptFile, youngFile, strange)).allMatch(Files::exists);
        assertThat(this.photos.staged(young.id())).isEqualTo(young);
        assertThatExceptionOfType(tiengiangs.web.NotFound.class).isThrownBy(() -> this.photos.find(forgotten.id()));
        Files.delete(strange);
    }

    private void age(Path file, Duration age) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(this.clock.instant().minus(age)));
    }

    private Path file(String id) {
        return new PhotoFile(this.photos.find(id).hash()).path(this.files.root(), PhotoSize.LARGE);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

}
