package vn.dunghen;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Tells the pool which answers of H2 mean that a connection is of no use any more. H2 closes a database whose disk was full;
 * whoever connects anew opens it again, but the pool would hand out the old connections for as long as somebody asks often.
 */
public final class ClosedDatabase implements SQLExceptionOverride {

    /** Closed; being closed; connection broken. */
    private static final Set<String> GONE = Set.of("90098", "90121", "90067");

    @java.lang.Override
    public Override adjudicate(SQLException told) {
        return GONE.contains(String.valueOf(told.getSQLState())) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
