package db.migration;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Makes PostgreSQL refuse to change, delete or empty what the audit trail has written; other databases are left as they are. */
public final class V031__AuditAppendOnly extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        if (!"PostgreSQL".equals(connection.getMetaData().getDatabaseProductName())) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    create function audit_append_only() returns trigger language plpgsql as $$
                    begin
                        raise exception 'the audit trail is append-only: % on %', tg_op, tg_table_name;
                    end $$""");
            for (String table : List.of("audit_entry", "audit_seal", "audit_sealed")) {
                statement.execute("create trigger " + table + "_append_only before update or delete or truncate on "
                        + table + " for each statement execute function audit_append_only()");
            }
        }
    }
}
