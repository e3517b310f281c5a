package tiengiangs.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tasklist and the page of one's own account speak Vietnamese as completely as they speak
 * English.
 */
class TranslationTests {

    private static final Path OURS = Path.of("src/main/resources/META-INF/resources/webjars/camunda/app");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}|href=\"[^\"]*\"|#\\w+");

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = { "tasklist", "welcome" })
    void everyEnglishWordHasAVietnameseOneWithTheSamePlaceholders(String app) throws IOException {
        Map<String, String> english = flat(english(app));
        Map<String, String> vietnamese = flat(JSON.readTree(Files.readString(OURS.resolve(app + "/locales/vi.json"))));
        assertThat(english).hasSizeGreaterThan(150);
        assertThat(vietnamese.keySet()).containsAll(english.keySet());
        english.forEach((key, words) -> {
            String translated = vietnamese.get(key);
            assertThat(translated.isBlank()).as(key).isEqualTo(words.isBlank());
            assertThat(placeholders(translated)).as(key).containsExactlyElementsOf(placeholders(words));
        });
    }

    private static JsonNode english(String app) throws IOException {
        URL file = TranslationTests.class
            .getResource("/META-INF/resources/webjars/camunda/app/" + app + "/locales/en.json");
        try (InputStream stream = file.openStream()) {
            // Theirs begins with a byte order mark.
            String text = new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return JSON.readTree(text.replace("\uFEFF", ""));
        }
    }

    private static Map<String, String> flat(JsonNode node) {
        Map<String, String> words = new TreeMap<>();
        collect("", node, words);
        return words;
    }

    private static void collect(String path, JsonNode node, Map<String, String> words) {
        if (node.isObject()) {
            node.properties().forEach((field) -> collect(path + "/" + field.getKey(), field.getValue(), words));
        }
        else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                collect(path + "/" + index, node.get(index), words);
            }
        }
        else {
            words.put(path, node.asText());
        }
    }

    private static List<String> placeholders(String words) {
        Stream<String> found = PLACEHOLDER.matcher(words).results().map(MatchResult::group);
        return found.map((one) -> one.replaceAll("\\s", "")).sorted().toList();
    }

}
