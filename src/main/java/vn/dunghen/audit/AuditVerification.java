package vn.dunghen.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a verification found.
 *
 * @param intact whether every entry is unchanged and in its place
 * @param entries how many entries were read
 * @param unsealed how many of them no seal binds yet; the next seal does within a minute
 * @param head the global head, 64 hex digits; note it outside the system
 * @param firstBad the first bad entry as {@code type:id #seq}, or {@code seal <no>}; {@code null} when intact
 */
public record AuditVerification(boolean intact, long entries, long unsealed, String head, @Nullable String firstBad) {

    /** Whether any seal has been set; before the first one the head is nothing to keep. */
    public boolean sealed() {
        return !head.equals(Canonical.GENESIS);
    }

    /** Recomputes every chain and every seal of an agency in a database; for those who have no application around them. */
    public static AuditVerification of(JdbcTemplate jdbc, String agency) {
        return new Verification(jdbc, agency).run();
    }
}
