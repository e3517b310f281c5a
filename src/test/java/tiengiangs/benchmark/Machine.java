package tiengiangs.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The machine that is measured (Linux).
 */
final class Machine {

    private Machine() {
    }

    static String describe() throws IOException {
        return "%s; %d cores, %s, %d MB; Java %s".formatted(
                ZonedDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh"))
                    .format(DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm xxx")),
                Runtime.getRuntime().availableProcessors(), field("/proc/cpuinfo", "model name"),
                kilobytes("/proc/meminfo", "MemTotal") / 1024, System.getProperty("java.runtime.version"));
    }

    /** The most memory that a process has held so far, in MB. */
    static long peakMegabytes(long process) throws IOException {
        return kilobytes("/proc/" + process + "/status", "VmHWM") / 1024;
    }

    /** How many threads want a core now, this program's among them. */
    static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    private static long kilobytes(String file, String name) throws IOException {
        return Long.parseLong(field(file, name).replace("kB", "").strip());
    }

    private static String field(String file, String name) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter((line) -> line.startsWith(name))
                .flatMap((line) -> Arrays.stream(line.split(":", 2)).skip(1))
                .findFirst()
                .orElse("?")
                .strip();
        }
    }

}
