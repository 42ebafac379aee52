package vn.dunghen.operation;

import java.sql.Connection;
import java.util.List;

/** Lets the stories of other packages sit down at the commands. */
public final class OperationDesk {

    public static final String AGENCY = "H99.15";

    private OperationDesk() {}

    /** Every rule that does not hold, with what breaks it. */
    public static List<String> broken(Connection connection) {
        return new DatabaseCheck(ConfiguredDatabase.template(connection), AGENCY)
                .broken().stream()
                        .map(found -> found.rule() + ": " + found.things())
                        .toList();
    }
}
