package vn.dunghen.audit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.Subject;

/** Reads the entries of a subject and, of each seal that binds one of them, the hashes of all it binds. */
@Component
class JdbcSubjectProofs implements SubjectProofs {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcTemplate jdbc;
    private final AuditTables tables;
    private final Sealer sealer;

    JdbcSubjectProofs(JdbcTemplate jdbc, AuditTables tables, Sealer sealer) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.sealer = sealer;
    }

    @Override
    public String write(Subject subject, OutputStream out) throws IOException {
        sealer.seal();
        ObjectNode first = JSON.createObjectNode();
        first.put("format", SubjectProof.FORMAT).put("agency", tables.agency());
        line(
                out,
                first.put("subjectType", subject.type())
                        .put("subjectId", subject.id())
                        .toString());
        Map<Long, String> seals = new LinkedHashMap<>();
        List<ExportFormat.Line> entries = jdbc.query(
                "select m.seal, s.sealed_at, s.head, " + AuditTables.COLUMNS + " from audit_entry e"
                        + " join audit_sealed m on m.entry_id = e.id"
                        + " join audit_seal s on s.agency = m.agency and s.no = m.seal"
                        + " where e.agency = ? and e.subject_type = ? and e.subject_id = ? order by e.seq",
                (rs, i) -> new ExportFormat.Line(
                        rs.getLong("seal"),
                        AuditTables.instant(rs, "sealed_at"),
                        rs.getString("head"),
                        AuditTables.row(rs),
                        false),
                tables.agency(),
                subject.type(),
                subject.id());
        for (ExportFormat.Line entry : entries) {
            seals.put(entry.seal(), entry.sealHead());
            line(out, entry.line());
        }
        for (long seal : seals.keySet()) {
            line(out, seal(seal));
        }
        String head = seals.isEmpty()
                ? Canonical.GENESIS
                : List.copyOf(seals.values()).get(seals.size() - 1);
        line(
                out,
                JSON.createObjectNode()
                        .put("end", true)
                        .put("entries", entries.size())
                        .put("head", head)
                        .toString());
        out.flush();
        return head;
    }

    private String seal(long no) {
        ObjectNode node = jdbc.queryForObject(
                "select sealed_at, previous_head, head from audit_seal where agency = ? and no = ?",
                (rs, i) -> JSON.createObjectNode()
                        .put("bindingSeal", no)
                        .put("at", AuditTables.instant(rs, "sealed_at").toString())
                        .put("previousHead", rs.getString("previous_head"))
                        .put("head", rs.getString("head")),
                tables.agency(),
                no);
        ArrayNode hashes = node.putArray("hashes");
        jdbc.query(
                "select e.hash from audit_sealed m join audit_entry e on e.id = m.entry_id"
                        + " where m.agency = ? and m.seal = ? order by m.entry_id",
                rs -> {
                    hashes.add(rs.getString(1));
                },
                tables.agency(),
                no);
        return node.toString();
    }

    private static void line(OutputStream out, String text) throws IOException {
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
