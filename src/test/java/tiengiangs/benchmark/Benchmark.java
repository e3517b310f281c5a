package tiengiangs.benchmark;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import tiengiangs.TienGiangS;
import tiengiangs.directory.Areas;
import tiengiangs.directory.Categories;
import tiengiangs.worktime.DaysOff;

/**
 * Starts the real application on a real PostgreSQL, then the packaged one on H2, measures
 * both and prints what is promised beside what was measured. A missed figure is no
 * failure; a benchmark that could not run is.
 */
public final class Benchmark {

    private Benchmark() {
    }

    /**
     * Measures.
     * @param stages {@code postgres} or {@code packaged} for one of the two; both without
     */
    public static void main(String[] stages) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        System.out.println(Machine.describe());
        List<Figure> figures = new ArrayList<>();
        if (isWanted("postgres", stages)) {
            try (Database database = new Database()) {
                System.out.println(database.describe());
                figures.addAll(onPostgres(database));
            }
        }
        if (isWanted("packaged", stages)) {
            figures.addAll(new PackagedJar().measure());
        }
        System.out.printf("%n%s, load %s%n%s%n", Machine.describe(), Machine.load(), Figure.HEAD);
        figures.forEach(System.out::println);
        System.exit(0);
    }

    private static boolean isWanted(String stage, String[] stages) {
        return stages.length == 0 || List.of(stages).contains(stage);
    }

    private static List<Figure> onPostgres(Database database) throws Exception {
        Map<String, Object> settings = new HashMap<>(Map.of("TIENGIANGS_DB_URL", database.url(), "TIENGIANGS_DB_USER",
                "postgres", "TIENGIANGS_DB_PASSWORD", "", "server.port", 0, "tiengiangs.limits.factor", 1_000_000,
                "tiengiangs.schedule", false, "tiengiangs.starter.threads", Load.THREADS, "tiengiangs.photos.folder",
                "target/benchmark/photos", "logging.level.root", "warn", "spring.main.banner-mode", "off"));
        settings.put("tiengiangs.administrator.id", "quantri");
        settings.put("tiengiangs.administrator.password", UUID.randomUUID());
        settings.put("tiengiangs.identity.key",
                Base64.getEncoder().encodeToString(new SecureRandom().generateSeed(32)));
        settings.put("tiengiangs.calendar.at-once", Integer.MAX_VALUE);
        List<Figure> figures = new ArrayList<>();
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(TienGiangS.class)
            .profiles("postgres")
            .run(settings.entrySet()
                .stream()
                .map((setting) -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new))) {
            Citizens citizens = new Citizens(application.getBean(Areas.class).communes(),
                    application.getBean(Categories.class).all());
            int port = ((ServletWebServerApplicationContext) application).getWebServer().getPort();
            Door door = new Door(port);
            SmartLifecycle starter = application.getBean("starterThreads", SmartLifecycle.class);
            figures.addAll(
                    new Rates(database, citizens, door, application.getBean(RuntimeService.class), starter).measure());
            figures.addAll(new Delays(database, citizens, door, starter).measure());
            database.checkExactlyOnce();
            figures.addAll(new Guesses(port, door.send(citizens.write(1).get(0))).measure());
            figures.addAll(new CalendarMove(database, application.getBean(DaysOff.class)).measure());
        }
        return figures;
    }

}
