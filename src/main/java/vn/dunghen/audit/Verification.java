package vn.dunghen.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.kernel.Subject;

/** One run over all chains, then over all seals. Holds one row of each. */
final class Verification {

    private final JdbcTemplate jdbc;
    private final String agency;
    private @Nullable String firstBad;
    private long entries;
    private long sealed;
    private @Nullable Subject subject;
    private Row.Link link = Row.Link.START;
    private Row.@Nullable Link chainEnd;
    private @Nullable Seal seal;
    private String claimedHead = Canonical.GENESIS;
    private long claimedEntries;
    private String head = Canonical.GENESIS;
    private long lastSeal;
    private Row.Link noted = Row.Link.START;
    private String notedHead = Canonical.GENESIS;
    private final VerificationRows rows;

    Verification(JdbcTemplate jdbc, String agency) {
        this.jdbc = jdbc;
        this.agency = agency;
        this.rows = new VerificationRows(jdbc, agency);
    }

    AuditVerification run() {
        chains();
        rows.chainWithoutEntries().ifPresent(bad -> demand(false, bad));
        rows.entryBesideTheSeals().ifPresent(bad -> demand(false, bad));
        seals();
        rows.sealOfNothing().ifPresent(bad -> demand(false, "seal " + bad));
        demand(!rows.waitsForNothing(), "seal " + (lastSeal + 1));
        return new AuditVerification(firstBad == null, entries, Math.max(0, entries - sealed), head, firstBad);
    }

    private void chains() {
        jdbc.query(
                "select " + AuditTables.COLUMNS + ", c.seq as chain_seq, c.head as chain_head"
                        + " from audit_entry e left join audit_chain c"
                        + " on c.agency = e.agency and c.subject_type = e.subject_type and c.subject_id = e.subject_id"
                        + " where e.agency = ? order by e.subject_type, e.subject_id, e.seq",
                rs -> {
                    entry(
                            AuditTables.row(rs),
                            new Row.Link(rs.getLong("chain_seq"), String.valueOf(rs.getString("chain_head"))));
                },
                agency);
        closeChain();
    }

    private void entry(Row row, Row.Link end) {
        if (!row.subject().equals(subject)) {
            closeChain();
            subject = row.subject();
            link = Row.Link.START;
            chainEnd = end;
        }
        demand(row.hash().equals(row.computedHash()) && row.follows(link), name(row.subject(), row.seq()));
        link = new Row.Link(row.seq(), row.hash());
        entries++;
    }

    private void closeChain() {
        if (subject != null) {
            demand(link.equals(chainEnd), name(subject, link.seq() + 1));
        }
    }

    private void seals() {
        // Read before and after: a seal may be added meanwhile, none may have gone, and none stands beyond the last
        // noted.
        noted = rows.notedHead();
        jdbc.query(
                "select s.no, s.sealed_at, s.entries, s.previous_head, s.head as seal_head, m.entry_id, e.hash from audit_seal s"
                        + " left join audit_sealed m on m.agency = s.agency and m.seal = s.no"
                        + " left join audit_entry e on e.id = m.entry_id"
                        + " where s.agency = ? order by s.no, m.entry_id",
                rs -> {
                    sealed(
                            rs.getLong("no"),
                            AuditTables.instant(rs, "sealed_at"),
                            rs.getLong("entries"),
                            rs.getString("previous_head"),
                            rs.getString("seal_head"),
                            rs.getString("hash"));
                },
                agency);
        closeSeal();
        demand(lastSeal >= noted.seq() && notedHead.equals(noted.hash()), "seal " + noted.seq());
        demand(lastSeal <= rows.notedHead().seq(), "seal " + lastSeal);
    }

    private void sealed(long no, Instant at, long count, String previous, String sealHead, @Nullable String hash) {
        if (seal == null || seal.no() != no) {
            closeSeal();
            demand(no == lastSeal + 1, "seal " + (lastSeal + 1));
            demand(previous.equals(head) && count > 0, "seal " + no);
            seal = new Seal(agency, no, at, head);
            claimedHead = sealHead;
            claimedEntries = count;
        }
        if (hash != null) {
            seal.add(hash);
            sealed++;
        }
    }

    private void closeSeal() {
        if (seal != null) {
            demand(seal.entries() == claimedEntries && seal.head().equals(claimedHead), "seal " + seal.no());
            lastSeal = seal.no();
            head = claimedHead;
            if (lastSeal == noted.seq()) {
                notedHead = head;
            }
        }
    }

    private void demand(boolean holds, String bad) {
        if (!holds && firstBad == null) {
            firstBad = bad;
        }
    }

    static String name(Subject subject, long seq) {
        return subject + " #" + seq;
    }
}
