package vn.dunghen.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks, without the system, what {@link SubjectProofs} wrote: each entry is unchanged and in its place, and each is bound by
 * a seal whose head can be recomputed. That a head is genuine shows only against one that was noted elsewhere.
 */
public final class SubjectProof {

    static final String FORMAT = "dunghen-audit-subject/1";

    private final Set<String> heads = new HashSet<>();
    private final Map<String, Long> unbound = new HashMap<>();
    private String agency = "";
    private String subject = "";
    private Row.Link link = Row.Link.START;
    private String lastHead = Canonical.GENESIS;
    private boolean ended;

    private SubjectProof() {}

    /**
     * What was proven.
     *
     * @param subject whom the entries are about, {@code type:id}
     * @param head of the last seal that binds one of them, 64 hex digits
     */
    public record Proven(String subject, long entries, String head) {}

    /** Why nothing is proven, in Vietnamese. */
    public static final class Unproven extends Exception {
        private static final long serialVersionUID = 1L;

        Unproven(String message) {
            super(message);
        }
    }

    /** @param known a head noted elsewhere, which must be among the binding ones; {@code null} for none */
    public static Proven check(InputStream in, @Nullable String known) throws IOException, Unproven {
        var proof = new SubjectProof();
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            try {
                proof.line(++number, line);
            } catch (ExportFormat.BadLine | DateTimeException malformed) {
                throw new Unproven("dòng " + number + " không đúng dạng");
            }
        }
        return proof.end(known);
    }

    private void line(long number, String text) throws ExportFormat.BadLine, Unproven {
        JsonNode node = ExportFormat.parse(text);
        demand(!ended, "còn dòng " + number + " sau dòng cuối");
        if (number == 1) {
            demand(FORMAT.equals(node.path("format").asText()), "không phải nhật ký của một hồ sơ");
            agency = node.path("agency").asText();
            subject = node.path("subjectType").asText() + ":"
                    + node.path("subjectId").asText();
        } else if (node.has("bindingSeal")) {
            seal(node);
        } else if (node.has("end")) {
            ended = true;
            demand(node.path("entries").asLong() == link.seq(), "số mục không khớp");
            demand(node.path("head").asText().equals(lastHead), "mã đầu chuỗi không khớp");
        } else {
            entry(ExportFormat.Line.read(node, agency));
        }
    }

    private void entry(ExportFormat.Line entry) throws Unproven {
        Row row = entry.row();
        demand(row.subject().toString().equals(subject), "mục số " + row.seq() + " nói về đối tượng khác");
        demand(!entry.withheld() && row.hash().equals(row.computedHash()), "mục số " + row.seq() + " đã bị sửa");
        demand(row.follows(link), "mất mục trước mục số " + row.seq());
        link = new Row.Link(row.seq(), row.hash());
        unbound.put(row.hash(), row.seq());
        lastHead = entry.sealHead();
    }

    private void seal(JsonNode node) throws Unproven {
        long no = node.path("bindingSeal").asLong();
        var seal = new Seal(
                agency,
                no,
                Instant.parse(node.path("at").asText()),
                node.path("previousHead").asText());
        for (JsonNode hash : node.path("hashes")) {
            seal.add(hash.asText());
            unbound.remove(hash.asText());
        }
        String head = seal.head();
        demand(head.equals(node.path("head").asText()), "niêm phong số " + no + " không tính lại được");
        heads.add(head);
    }

    private Proven end(@Nullable String known) throws Unproven {
        demand(ended, "tệp bị cắt cụt");
        demand(link.seq() > 0, "không có mục nào");
        demand(unbound.isEmpty(), "có mục không thuộc niêm phong nào: số " + unbound.values());
        demand(heads.contains(lastHead), "thiếu niêm phong cuối");
        demand(known == null || heads.contains(known), "mã đầu chuỗi đã ghi lại không có trong gói");
        return new Proven(subject, link.seq(), Objects.requireNonNull(lastHead));
    }

    private static void demand(boolean holds, String otherwise) throws Unproven {
        if (!holds) {
            throw new Unproven(otherwise);
        }
    }
}
