package vn.dunghen.dossier.usecase.figures;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Has PostgreSQL plan a question for the period it asks about. Of its own accord it takes one plan for all periods from the
 * tenth time on that a connection asks the same question, and a plan that fits a day reads a year several times as long.
 */
final class OwnPlan {

    private OwnPlan() {}

    /** For what is asked from here to the end of the transaction. */
    static void ask(JdbcTemplate jdbc) {
        jdbc.execute((ConnectionCallback<Boolean>) OwnPlan::ask);
    }

    private static boolean ask(Connection connection) throws SQLException {
        if (!"PostgreSQL".equals(connection.getMetaData().getDatabaseProductName())) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local plan_cache_mode = force_custom_plan");
        }
        return true;
    }
}
