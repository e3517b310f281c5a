package tiengiangs.engine;

import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables with the scripts that travel inside the engine's own jar,
 * so Flyway is the only owner of the schema on either database
 * ({@code database.schema-update: false}).
 */
@Component
class EngineSchema implements JavaMigration {

    private static final List<String> PARTS = List.of("engine", "history", "identity", "decision.engine",
            "decision.history", "case.engine", "case.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "engine 7.24";
    }

    @Override
    public Integer getChecksum() {
        return 724;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        String product = context.getConnection().getMetaData().getDatabaseProductName();
        String dialect = "PostgreSQL".equals(product) ? "postgres" : "h2";
        for (String part : PARTS) {
            String script = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(dialect, part);
            ScriptUtils.executeSqlScript(context.getConnection(),
                    new ClassPathResource(script, ProcessEngine.class.getClassLoader()));
        }
    }

}
