package tiengiangs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything a person reads is there in Vietnamese and in English, and nothing lies about
 * that nobody reads.
 */
class MessagesTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");

    /** Keys whose end is only known while the program runs. */
    private static final Set<String> PREFIXES = Set.of("casework.photo.", "casework.reason.", "photos.refused.",
            "notification.language.", "notification.medium.", "notification.occasion.", "notification.recipient.",
            "notification.state.", "portal.detour.", "portal.done.", "portal.list.status.", "portal.milestone.",
            "portal.rating.", "portal.story.", "portal.way.", "privacy.class.", "reports.channel.", "reports.history.",
            "reports.status.", "statistics.by.", "statistics.meaning.", "statistics.name.", "tasklist.access.",
            "tasklist.clock.", "tasklist.outcome.", "tasklist.photo.", "tasklist.photos.add.", "tasklist.rating.",
            "tasklist.task.", "tasklist.urgency.", "web.officer.role.", "web.problem.", "worktime.action.",
            "worktime.clause.", "worktime.day.", "worktime.explain.", "worktime.late.", "worktime.left.",
            "worktime.limit.plus.", "worktime.type.", "worktime.weekday.");

    /**
     * The same where every key also stands somewhere in full, or a longer prefix does.
     */
    private static final Set<String> STEMS = Set.of("statistics.", "worktime.");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

    static Stream<String> rooms() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map((file) -> file.getFileName().toString())
                .filter((name) -> !name.contains("_"))
                .map((name) -> name.replace(".properties", ""))
                .sorted()
                .toList()
                .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesSayTheSameThings(String room) throws IOException {
        Properties vietnamese = read(room);
        Properties english = read(room + "_en");
        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(key).as("keys of " + room).startsWith(room + ".");
            assertThat(vietnamese.getProperty(key)).as(key).isNotBlank();
            assertThat(placeholders(english, key)).as("what is filled into " + key)
                .isEqualTo(placeholders(vietnamese, key));
            assertThat(new MessageFormat(english.getProperty(key), Locale.ENGLISH)).isNotNull();
        }
    }

    @Test
    void everyKeyThatIsUsedIsThere() throws IOException {
        Set<String> known = keys();
        Set<String> missing = new TreeSet<>();
        String rooms = rooms().collect(Collectors.joining("|"));
        Pattern used = Pattern.compile("[\"'{]((?:" + rooms + ")\\.[a-z][A-Za-z0-9.-]*)(?=[\"'(}])");
        used.matcher(sources()).results().map((found) -> found.group(1)).forEach((key) -> {
            if (!known.contains(key) && !isNoKey(key) && !PREFIXES.contains(key) && !STEMS.contains(key)) {
                missing.add(key);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void noKeyIsLeftOverAndNoPrefixIsListedInVain() throws IOException {
        String sources = sources();
        Set<String> unused = new TreeSet<>();
        for (String key : keys()) {
            boolean literal = sources.contains("\"" + key + "\"") || sources.contains("'" + key + "'")
                    || sources.contains("#{" + key + "}") || sources.contains("#{" + key + "(")
                    || sources.contains('"' + key.replaceFirst("\\.hint$", "") + '"');
            if (!literal && PREFIXES.stream().noneMatch((prefix) -> key.startsWith(prefix))) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
        assertThat(PREFIXES).allMatch((prefix) -> Stream.of("\"" + prefix, "'" + prefix, '"' + lastPart(prefix) + '"')
            .anyMatch(sources::contains));
    }

    /** Settings and folders are written like keys. */
    private static boolean isNoKey(String word) {
        return word.endsWith(".html") || word.endsWith(".css");
    }

    private static String lastPart(String prefix) {
        return prefix.substring(prefix.indexOf('.') + 1);
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String room : rooms().toList()) {
            keys.addAll(read(room).stringPropertyNames());
        }
        return keys;
    }

    private static Set<String> placeholders(Properties bundle, String key) {
        return PLACEHOLDER.matcher(bundle.getProperty(key))
            .results()
            .map((found) -> found.group())
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path root : new Path[] { Path.of("src/main/java"), Path.of("src/main/resources/templates") }) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    all.append(Files.readString(file)).append('\n');
                }
            }
        }
        return all.toString();
    }

    private static Properties read(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

}
