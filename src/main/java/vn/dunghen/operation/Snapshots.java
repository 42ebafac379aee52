package vn.dunghen.operation;

import java.sql.Connection;
import java.sql.SQLException;

/** Reading that sees one moment of a database and changes nothing. */
final class Snapshots {

    private Snapshots() {}

    /** Begins a transaction on the connection that ends with {@code rollback}. */
    static void begin(Connection connection) throws SQLException {
        boolean h2 = "H2".equals(connection.getMetaData().getDatabaseProductName());
        if (!h2) {
            connection.setReadOnly(true);
        }
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
    }
}
