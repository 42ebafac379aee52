package db.migration;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Creates the engine's tables with the scripts the engine itself ships, so that Flyway alone owns the schema. */
public class V001__EngineSchema extends BaseJavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws Exception {
        var connection = context.getConnection();
        String product = connection.getMetaData().getDatabaseProductName();
        if ("H2".equals(product)) {
            // the engine's script speaks plain H2, our own SQL the PostgreSQL mode
            try (Statement mode = connection.createStatement()) {
                mode.execute("set mode regular");
                run(connection, "h2");
                mode.execute("set mode postgresql");
            }
        } else {
            run(connection, "postgres");
        }
    }

    private static void run(Connection connection, String dialect) {
        for (String part : PARTS) {
            ScriptUtils.executeSqlScript(
                    connection,
                    new ClassPathResource(
                            "org/camunda/bpm/engine/db/create/activiti." + dialect + ".create." + part + ".sql"));
        }
    }
}
