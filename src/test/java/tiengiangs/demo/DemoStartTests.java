package tiengiangs.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tiengiangs.TienGiangS;

/**
 * The application as a newcomer starts it: no profile named, nothing there yet. It runs
 * in a process of its own, because a process has only one engine and one clock.
 */
class DemoStartTests {

    private static final Pattern CITIZENS = Pattern.compile("Citizens: +(http://\\S+)");

    @Test
    @Timeout(300)
    void firstStartPlaysTheDemonstrationAndSaysWhereToGo(@TempDir Path folder) throws Exception {
        Process process = new ProcessBuilder(command(folder)).redirectErrorStream(true).start();
        try (BufferedReader output = process.inputReader()) {
            List<String> lines = untilReady(output);
            assertThat(lines).anyMatch((line) -> line.contains("Demonstration data is there"));
            assertThat(lines).anyMatch((line) -> line.contains("Officers:") && line.contains(DemoAccount.PASSWORD));
            Matcher address = CITIZENS.matcher(String.join(" ", lines));
            assertThat(address.find()).isTrue();
            String home = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address.group(1))).header("Accept-Language", "vi").build(),
                        BodyHandlers.ofString())
                .body();
            assertThat(home).contains("Dữ liệu trình diễn", "class=\"card");
        }
        finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static List<String> command(Path folder) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx700m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                TienGiangS.class.getName(), "--server.port=0", "--tiengiangs.demo.generated=8",
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("house"),
                "--tiengiangs.photos.folder=" + folder.resolve("photos"), "--tiengiangs.photos.least-free=1MB",
                "--tiengiangs.photos.least-free-percent=0");
    }

    /** What was printed up to the last of the demonstration's accounts. */
    private static List<String> untilReady(BufferedReader output) throws IOException {
        DemoAccount[] people = DemoAccount.values();
        String last = people[people.length - 1].title();
        List<String> lines = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.contains(last)) {
                return lines;
            }
        }
        throw new AssertionError("It did not start: " + String.join("\n", lines));
    }

}
