package vn.dunghen.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.kernel.Subject;

/** What a verification asks of the tables as a whole: rows that belong to nothing, and what no seal will ever bind. */
final class VerificationRows {

    private final JdbcTemplate jdbc;
    private final String agency;

    VerificationRows(JdbcTemplate jdbc, String agency) {
        this.jdbc = jdbc;
        this.agency = agency;
    }

    /** Where the last seal is noted; {@link Row.Link#START} when it is not. */
    Row.Link notedHead() {
        return jdbc
                .query(
                        "select no, head from audit_head where agency = ?",
                        (rs, i) -> new Row.Link(rs.getLong(1), rs.getString(2)),
                        agency)
                .stream()
                .findFirst()
                .orElse(Row.Link.START);
    }

    /** A chain all of whose entries are gone, or that never had any. */
    Optional<String> chainWithoutEntries() {
        return first("select c.subject_type, c.subject_id, 1 from audit_chain c where c.agency = ? and not exists"
                + " (select 1 from audit_entry e where e.agency = c.agency and e.subject_type = c.subject_type"
                + " and e.subject_id = c.subject_id) order by c.subject_type, c.subject_id limit 1");
    }

    /** An entry that neither stands under a seal nor waits for one, or does both. */
    Optional<String> entryBesideTheSeals() {
        return first("select e.subject_type, e.subject_id, e.seq from audit_entry e"
                + " left join audit_sealed m on m.entry_id = e.id and m.agency = e.agency"
                + " left join audit_seal s on s.agency = m.agency and s.no = m.seal"
                + " left join audit_unsealed u on u.entry_id = e.id and u.agency = e.agency"
                + " where e.agency = ? and (s.no is null) = (u.entry_id is null)"
                + " order by e.subject_type, e.subject_id, e.seq limit 1");
    }

    /** Number of a seal that is said to bind an entry that is not there. */
    Optional<Long> sealOfNothing() {
        List<Long> found = jdbc.queryForList(
                "select m.seal from audit_sealed m left join audit_entry e on e.id = m.entry_id and e.agency = m.agency"
                        + " where m.agency = ? and e.id is null order by m.seal limit 1",
                Long.class,
                agency);
        return found.stream().findFirst();
    }

    /** Whether something waits for its seal that is no entry. */
    boolean waitsForNothing() {
        return Objects.requireNonNull(jdbc.queryForObject(
                        "select count(*) from audit_unsealed u where u.agency = ? and not exists"
                                + " (select 1 from audit_entry e where e.id = u.entry_id and e.agency = u.agency)",
                        Long.class,
                        agency))
                > 0;
    }

    private Optional<String> first(String sql) {
        return jdbc
                .query(
                        sql,
                        (rs, i) -> Verification.name(new Subject(rs.getString(1), rs.getString(2)), rs.getLong(3)),
                        agency)
                .stream()
                .findFirst();
    }
}
