package tiengiangs.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/**
 * What ships beside our own code: all of it listed, under licences that somebody has
 * agreed to, and with known holes only where a dated exception says why.
 */
class SupplyChainTests {

    private static final Path COMPONENTS = Path.of("target/classes/META-INF/sbom/application.cdx.json");

    private static final Path LICENCES = Path.of("docs/security/licences.md");

    private static final Path EXCEPTIONS = Path.of("docs/security/exceptions.md");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Test
    void everythingThatShipsIsListedUnderTheLicenceThatWasAgreedTo() throws IOException {
        Map<String, Set<String>> shipped = new TreeMap<>();
        for (JsonNode component : new ObjectMapper().readTree(COMPONENTS.toFile()).path("components")) {
            String name = component.path("group").asText() + ":" + component.path("name").asText();
            shipped.computeIfAbsent(licencesOf(component), (licence) -> new TreeSet<>()).add(name);
        }
        Map<String, Set<String>> agreed = new TreeMap<>();
        rows(LICENCES)
            .forEach((cells) -> agreed.put(cells.get(0), new TreeSet<>(Arrays.asList(cells.get(1).split("<br>")))));
        assertThat(shipped.values().stream().mapToInt(Set::size).sum()).isGreaterThan(100);
        assertThat(shipped).isEqualTo(agreed);
    }

    @Test
    void everyKnownHoleHasADateAndAProof() throws IOException {
        List<List<String>> exceptions = rows(EXCEPTIONS);
        assertThat(exceptions).hasSizeGreaterThan(1).allSatisfy((cells) -> {
            LocalDate decided = LocalDate.parse(cells.get(2), DAY);
            LocalDate again = LocalDate.parse(cells.get(3), DAY);
            assertThat(again).isAfter(decided).isBeforeOrEqualTo(decided.plusYears(1));
            assertThat(testsNamed(cells.get(5))).isNotEmpty().allSatisfy((test) -> assertThat(isThere(test)).isTrue());
        });
    }

    @Test
    void whatTheSecurityPageCallsAProofIsOne() throws IOException {
        List<String> tests = testsNamed(Files.readString(Path.of("SECURITY.md")));
        assertThat(tests).hasSizeGreaterThan(8).allSatisfy((test) -> assertThat(isThere(test)).as(test).isTrue());
    }

    private static String licencesOf(JsonNode component) {
        return StreamSupport.stream(component.path("licenses").spliterator(), false)
            .map((choice) -> choice.has("expression") ? choice.path("expression").asText()
                    : choice.path("license").path("id").asText(choice.path("license").path("name").asText()))
            .collect(Collectors.joining(" / "));
    }

    /** The cells of each row of the table in a page. */
    private static List<List<String>> rows(Path page) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(page)) {
            if (line.startsWith("| ")) {
                rows.add(Stream.of(line.substring(1).split("\\|")).map(String::strip).toList());
            }
        }
        return rows.subList(1, rows.size());
    }

    private static List<String> testsNamed(String text) {
        return Stream.of(text.split("`")).filter((word) -> word.matches("[A-Z]\\w+Tests")).distinct().toList();
    }

    private static boolean isThere(String test) {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.anyMatch((file) -> file.endsWith(test + ".java"));
        }
        catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
