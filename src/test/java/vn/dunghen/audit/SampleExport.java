package vn.dunghen.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Subject;

/** An invented trail, exported without a database. */
final class SampleExport {

    static final Instant START = Instant.parse("2026-10-15T02:12:04.123456Z");

    final List<Row> rows = new ArrayList<>();
    final List<ExportFormat.Line> lines = new ArrayList<>();
    final List<String> heads = new ArrayList<>();

    SampleExport(int size, long seed) {
        this(size, seed, "Đổi ngày hẹn");
    }

    SampleExport(int size, long seed, String word) {
        var random = new Random(seed);
        Map<Subject, Row.Link> chains = new HashMap<>();
        for (int i = 1; i <= size; i++) {
            var subject = new Subject(random.nextBoolean() ? "dossier" : "plan", "S" + random.nextInt(1 + size / 4));
            Row.Link last = chains.getOrDefault(subject, Row.Link.START);
            Row row = Row.of(
                    i * 3L,
                    "H99.15",
                    subject,
                    last.seq() + 1,
                    START.plusSeconds(60L * i),
                    new Actor("chuyenvien.cn", "Ngô Thùy Dương", random.nextBoolean() ? "motcua" : null),
                    "dossier.moved",
                    Canonical.json(Map.of("word", word + " " + i, "to", "2026-11-25")),
                    last.hash());
            chains.put(subject, new Row.Link(row.seq(), row.hash()));
            rows.add(row);
        }
        seal(random);
    }

    private void seal(Random random) {
        String head = Canonical.GENESIS;
        heads.add(head);
        int from = 0;
        for (long no = 1; from < rows.size(); no++) {
            int to = Math.min(rows.size(), from + 1 + random.nextInt(5));
            Instant at = rows.get(to - 1).at().plusSeconds(30);
            var seal = new Seal("H99.15", no, at, head);
            rows.subList(from, to).forEach(row -> seal.add(row.hash()));
            head = seal.head();
            heads.add(head);
            for (Row row : rows.subList(from, to)) {
                lines.add(new ExportFormat.Line(no, at, head, row, false));
            }
            from = to;
        }
    }

    List<String> text() {
        return text(lines, 1, Canonical.GENESIS);
    }

    /** Everything from a seal on; entries of that seal before {@code first} are withheld. */
    List<String> textFrom(Row first) {
        long seal = lines.get(rows.indexOf(first)).seal();
        List<ExportFormat.Line> part = lines.stream()
                .filter(line -> line.seal() >= seal)
                .map(line -> new ExportFormat.Line(
                        line.seal(),
                        line.sealedAt(),
                        line.sealHead(),
                        line.row(),
                        line.row().id() < first.id()))
                .toList();
        return text(part, seal, heads.get((int) seal - 1));
    }

    static List<String> text(List<ExportFormat.Line> lines, long firstSeal, String previousHead) {
        var bytes = new ByteArrayOutputStream();
        try {
            var writer = new ExportWriter(
                    bytes,
                    new ExportFormat.Header("H99.15", null, null, START.plusSeconds(86_400), firstSeal, previousHead));
            for (ExportFormat.Line line : lines) {
                writer.add(line);
            }
            writer.finish();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new ArrayList<>(bytes.toString(StandardCharsets.UTF_8).lines().toList());
    }
}
