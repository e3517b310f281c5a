package tiengiangs.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The application as it is delivered, with demonstration data on H2: how soon it answers,
 * and how much memory a busy day takes.
 */
class PackagedJar {

    private static final Path FOLDER = Path.of("target", "benchmark");

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpClient client = HttpClient.newHttpClient();

    List<Figure> measure() throws Exception {
        double first = run((process, address) -> {
        });
        long[] peak = new long[1];
        double second = run((process, address) -> {
            new Journey(address).travel();
            peak[0] = Machine.peakMegabytes(process.pid());
        });
        return List.of(Figure.note("start to ready, making the demonstration data", "%.1f s".formatted(first)),
                Figure.atMost("start to ready with the demonstration data there", 25, second, "s"),
                Figure.atMost("most resident memory under a journey", 900, peak[0], "MB"));
    }

    /** From the start of the process to the first healthy answer, in seconds. */
    private double run(Work work) throws Exception {
        int port = freePort();
        Files.createDirectories(FOLDER);
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Path.of("docker", "java.options").toAbsolutePath(), "-jar", jar().toAbsolutePath().toString(),
                "--server.port=" + port, "--tiengiangs.limits.factor=1000",
                // However full the disk and busy the machine is: no photo may be refused.
                "--tiengiangs.photos.least-free-percent=0", "--tiengiangs.photos.longest-decoding=1m",
                "--tiengiangs.photos.longest-turn=5m")
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(FOLDER.resolve("application.log").toFile()))
            .start();
        try {
            long begun = System.nanoTime();
            String address = "http://127.0.0.1:" + port;
            while (!isHealthy(address)) {
                if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw new IllegalStateException("It did not start: see " + FOLDER.resolve("application.log"));
                }
                Thread.sleep(50);
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf("  the packaged application was ready after %.1f s; load %s%n", seconds, Machine.load());
            work.on(process, address);
            return seconds;
        }
        finally {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private boolean isHealthy(String address) throws InterruptedException {
        try {
            HttpRequest question = HttpRequest.newBuilder(URI.create(address + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
            return this.client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        }
        catch (IOException ex) {
            return false;
        }
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter((file) -> file.getFileName().toString().matches("tiengiangs-.*\\.jar"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No jar in target; run ./benchmark"));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private interface Work {

        void on(Process process, String address) throws Exception;

    }

}
