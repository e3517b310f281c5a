package tiengiangs.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class PictogramTests {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void everyCategoryHasADrawingOfItsOwn() throws IOException {
        String drawings = Files.readString(RESOURCES.resolve("templates/layout/pictograms.html"));
        List<MatchResult> drawn = Pattern.compile("th:case=\"'(\\w+)'\" d=\"([^\"]+)\"")
            .matcher(drawings)
            .results()
            .toList();
        Set<String> categories = Files.readAllLines(RESOURCES.resolve("directory/categories.csv"))
            .stream()
            .filter((line) -> line.matches("[A-Z_]+,,.*"))
            .map((line) -> line.substring(0, line.indexOf(',')))
            .collect(Collectors.toSet());
        assertThat(categories).hasSizeGreaterThan(10);
        assertThat(drawn).extracting((found) -> found.group(1)).containsExactlyInAnyOrderElementsOf(categories);
        assertThat(drawn).extracting((found) -> found.group(2)).doesNotHaveDuplicates();
    }

}
