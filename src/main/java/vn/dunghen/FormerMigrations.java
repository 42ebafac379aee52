package vn.dunghen;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/**
 * Lets a database that was made by an earlier text of a migration go on. The earlier text of 080 added two columns "if not
 * exists" that 074 had added already; without them it does the same, so only the recorded checksum has to follow.
 */
@Component
class FormerMigrations implements Callback {

    private static final String HISTORY = "flyway_schema_history";
    private static final int FORMER_080 = -1542228943;
    private static final int PRESENT_080 = -814141730;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_VALIDATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        Connection connection = context.getConnection();
        try {
            if (hasHistory(connection)) {
                try (var update = connection.prepareStatement("update \"" + HISTORY
                        + "\" set \"checksum\" = ? where \"version\" = '080' and \"checksum\" = ?")) {
                    update.setInt(1, PRESENT_080);
                    update.setInt(2, FORMER_080);
                    update.executeUpdate();
                }
            }
        } catch (SQLException failed) {
            throw new FlywayException("cannot follow the former text of migration 080", failed);
        }
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        try (ResultSet tables =
                connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, new String[] {"TABLE"})) {
            return tables.next();
        }
    }

    @Override
    public String getCallbackName() {
        return "former migrations";
    }
}
