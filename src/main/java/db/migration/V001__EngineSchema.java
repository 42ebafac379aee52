package db.migration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ByteArrayResource;
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
        for (String part : PARTS) {
            run(connection, "H2".equals(product) ? "h2" : "postgres", part);
        }
    }

    private static void run(Connection connection, String dialect, String part) throws IOException {
        var script = new ClassPathResource(
                "org/camunda/bpm/engine/db/create/activiti." + dialect + ".create." + part + ".sql");
        // H2 in PostgreSQL mode knows the type only by its long name
        String sql = script.getContentAsString(StandardCharsets.UTF_8).replace(" blob", " binary large object");
        ScriptUtils.executeSqlScript(connection, new ByteArrayResource(sql.getBytes(StandardCharsets.UTF_8)));
    }
}
