package tiengiangs.engine;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/**
 * The engine as it comes, on a database of its own, with none of our guards but those
 * that a test puts in.
 */
final class BareEngine {

    private static final AtomicInteger MADE = new AtomicInteger();

    private BareEngine() {
    }

    static ProcessEngine with(Consumer<ProcessEngineConfigurationImpl> guard) {
        ProcessEngineConfigurationImpl engine = new StandaloneInMemProcessEngineConfiguration();
        String name = "bare" + MADE.incrementAndGet();
        engine.setProcessEngineName(name);
        engine.setJdbcUrl("jdbc:h2:mem:" + name);
        engine.setDatabaseSchemaUpdate("create-drop");
        engine.setHistory("none");
        engine.setMetricsEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setBeans(Map.of("secret", new Secret()));
        engine.setAuthorizationEnabled(true);
        guard.accept(engine);
        return engine.buildProcessEngine();
    }

    /** Something of the server's that no word from outside may reach. */
    public static final class Secret {

        static final AtomicInteger TOLD = new AtomicInteger();

        /** Would be code execution. */
        public String tell() {
            TOLD.incrementAndGet();
            return "secret";
        }

    }

}
