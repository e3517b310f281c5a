package tiengiangs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Rules that hold for the files of every room.
 */
class RoomTests {

    private static final Path CODE = Path.of("src/main/java");

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static final Pattern TABLE = Pattern.compile("create table (\\w+)", Pattern.CASE_INSENSITIVE);

    /** Tables that only ever grow. */
    private static final List<String> RECORDS = List.of("report_history", "identity_looks", "consents", "destructions");

    private static final int LONGEST_FILE = 250;

    @Test
    void everyRoomSaysAtItsDoorWhatItIsFor() {
        Set<Path> silent = new TreeSet<>();
        Set<Path> packages = files(CODE, ".java").map(Path::getParent).collect(Collectors.toCollection(TreeSet::new));
        packages.forEach((folder) -> {
            Path door = folder.resolve("package-info.java");
            if (!Files.exists(door) || !text(door).contains("/**")) {
                silent.add(folder);
            }
        });
        assertThat(packages).hasSizeGreaterThan(20);
        assertThat(silent).isEmpty();
    }

    @Test
    void filesFitOnAScreenOrAFew() {
        List<Path> all = Stream.of(CODE, Path.of("src/test/java")).flatMap((root) -> files(root, ".java")).toList();
        assertThat(all).hasSizeGreaterThan(200);
        assertThat(all.stream().filter((file) -> text(file).lines().count() > LONGEST_FILE)).isEmpty();
    }

    @Test
    void eachTableIsWrittenByOneRoom() {
        Map<String, Set<String>> writers = new TreeMap<>();
        tables().forEach((table) -> {
            Pattern write = Pattern.compile(
                    "(?:insert\\s+into|update|delete\\s+from|merge\\s+into)\\s+" + table + "\\b",
                    Pattern.CASE_INSENSITIVE);
            writers.put(table,
                    files(CODE, ".java").filter((file) -> write.matcher(text(file)).find())
                        .map((file) -> CODE.resolve("tiengiangs").relativize(file).getName(0).toString())
                        .collect(Collectors.toCollection(TreeSet::new)));
        });
        assertThat(writers).hasSizeGreaterThan(10).containsEntry("reports", Set.of("reports"));
        assertThat(writers)
            .allSatisfy((table, rooms) -> assertThat(rooms).as("writers of " + table).hasSizeLessThan(2));
    }

    @Test
    void whatIsKeptForTheRecordIsNeverChanged() {
        assertThat(tables()).containsAll(RECORDS);
        Pattern change = Pattern.compile(
                "(?:update|delete\\s+from|merge\\s+into|truncate\\s+table)\\s+(?:" + String.join("|", RECORDS) + ")\\b",
                Pattern.CASE_INSENSITIVE);
        assertThat(files(CODE, ".java").filter((file) -> change.matcher(text(file)).find())).isEmpty();
    }

    private static Set<String> tables() {
        return files(MIGRATIONS, ".sql").flatMap((file) -> TABLE.matcher(text(file)).results())
            .map((found) -> found.group(1).toLowerCase())
            .filter((table) -> !table.startsWith("act_"))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(Path root, String ending) {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter((file) -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
