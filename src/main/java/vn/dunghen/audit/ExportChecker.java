package vn.dunghen.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Subject;

/** Takes the lines of an export one after the other and stops at the first that is not as it was written. Remembers one hash a subject. */
final class ExportChecker {

    private final @Nullable String known;
    private final MessageDigest digest = Canonical.sha256();
    private final Map<Subject, Row.Link> chains = new HashMap<>();
    private ExportFormat.@Nullable Header header;
    private @Nullable Seal seal;
    private String sealHead = "";
    private String head = "";
    private String place = "";
    private boolean knownSeen;
    private boolean ended;
    private long lastSeal;
    private long lastId;
    private long entries;
    private long withheld;

    ExportChecker(@Nullable String known) {
        this.known = known;
    }

    /** The file shows a change. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken(String message) {
            super(message);
        }
    }

    /** @throws ExportFormat.BadLine when this is no export at all */
    void header(byte[] bytes) throws ExportFormat.BadLine, Broken {
        var first = ExportFormat.Header.read(ExportFormat.parse(text(bytes)));
        header = first;
        demand(same(bytes, first.line()), "dòng đầu bị sửa");
        demand(first.firstSeal() >= 1, "dòng đầu bị sửa");
        demand((first.firstSeal() == 1) == first.previousHead().equals(Canonical.GENESIS), "dòng đầu bị sửa");
        lastSeal = first.firstSeal() - 1;
        reach(first.previousHead());
        update(bytes);
    }

    void line(long number, byte[] bytes) throws Broken {
        demand(!ended, "dòng " + number + ": còn dữ liệu sau dòng cuối");
        try {
            var node = ExportFormat.parse(text(bytes));
            if (node.has("end")) {
                end(bytes);
                return;
            }
            var line = ExportFormat.Line.read(node, header.agency());
            place = "dòng " + number + ", mục " + line.row().subject() + " số "
                    + line.row().seq() + " (mã " + line.row().id() + ")";
            demand(same(bytes, line.line()), place + ": nội dung bị sửa");
            entry(line);
        } catch (ExportFormat.BadLine malformed) {
            throw new Broken("dòng " + number + ": không đọc được (" + malformed.getMessage() + ")");
        }
        update(bytes);
    }

    private void entry(ExportFormat.Line line) throws Broken {
        Row row = line.row();
        if (line.withheld()) {
            withheld++;
        } else {
            entries++;
            demand(row.hash().equals(row.computedHash()), place + ": nội dung không khớp mã");
            demand(follows(row), place + ": không nối với mục trước của cùng đối tượng");
        }
        chains.put(row.subject(), new Row.Link(row.seq(), row.hash()));
        if (seal == null || line.seal() != seal.no()) {
            closeSeal();
            demand(line.seal() == lastSeal + 1, place + ": thiếu hoặc thừa niêm phong trước mục này");
            seal = new Seal(header.agency(), line.seal(), line.sealedAt(), head);
            sealHead = line.sealHead();
            lastId = 0;
        }
        demand(line.sealedAt().equals(seal.at()) && line.sealHead().equals(sealHead), place + ": niêm phong bị sửa");
        demand(row.id() > lastId, place + ": sai thứ tự");
        lastId = row.id();
        seal.add(row.hash());
    }

    /** A file that starts at the first seal holds every chain from its beginning. */
    private boolean follows(Row row) {
        Row.Link before = chains.get(row.subject());
        return row.follows(before == null && header.firstSeal() == 1 ? Row.Link.START : before);
    }

    private void closeSeal() throws Broken {
        if (seal != null) {
            demand(
                    seal.head().equals(sealHead),
                    place + " hoặc mục trước nó: niêm phong số " + seal.no()
                            + " không khớp (mục bị thêm, bớt hoặc sửa)");
            lastSeal = seal.no();
            reach(sealHead);
        }
    }

    private void end(byte[] bytes) throws Broken {
        closeSeal();
        ended = true;
        var expected = new ExportFormat.Trailer(
                header.from(),
                header.to(),
                entries,
                withheld,
                header.firstSeal(),
                lastSeal,
                header.previousHead(),
                head,
                Canonical.hex(digest));
        demand(
                same(bytes, expected.line()),
                "dòng cuối không khớp với các mục" + (place.isEmpty() ? "" : "; " + place + " là mục cuối đọc được"));
    }

    /** After the last line. */
    void finish() throws Broken {
        demand(ended, "tệp bị cắt cụt" + (place.isEmpty() ? "" : " sau " + place));
        demand(known == null || knownSeen, "mã đầu chuỗi đã ghi lại không có trong tệp; mã cuối tệp là " + head);
    }

    String summary() {
        return "Nguyên vẹn: " + entries + " mục, mã đầu chuỗi " + head;
    }

    private void reach(String reached) {
        head = reached;
        knownSeen |= reached.equals(known);
    }

    private void update(byte[] bytes) {
        digest.update(bytes);
        digest.update((byte) '\n');
    }

    private static void demand(boolean holds, String otherwise) throws Broken {
        if (!holds) {
            throw new Broken(otherwise);
        }
    }

    private static boolean same(byte[] bytes, String line) {
        return Arrays.equals(bytes, line.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
