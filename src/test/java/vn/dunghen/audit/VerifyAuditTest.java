package vn.dunghen.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class VerifyAuditTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Example
    void anUntouchedExportIsIntact() throws IOException {
        assertThat(check(new SampleExport(40, 1).text(), null)).isZero();
        assertThat(said()).contains("Nguyên vẹn: 40 mục");
        assertThat(check(new SampleExport(0, 1).text(), Canonical.GENESIS)).isZero();
    }

    @Property(tries = 300)
    void everyRandomMutationOfALineIsFound(
            @ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed, @ForAll Random random)
            throws IOException {
        List<String> before = new SampleExport(size, seed).text();
        List<String> after = mutate(new ArrayList<>(before), random);
        Assume.that(!after.equals(before));
        assertThat(check(after, null)).as(said()).isNotZero();
    }

    @Property(tries = 10_000)
    @Tag("deep")
    void tenThousandRandomMutationsOfAFileAreFound(
            @ForAll @IntRange(min = 1, max = 12) int size, @ForAll long seed, @ForAll Random random)
            throws IOException {
        everyRandomMutationOfALineIsFound(size, seed, random);
    }

    /** Each field of each kind of line, each line, each pair of neighbours and each end of the file. */
    @Example
    void everyFieldAndEveryLineOfAFileIsGuarded() throws IOException, ExportFormat.BadLine {
        var sample = new SampleExport(12, 4);
        List<String> ranged = sample.textFrom(sample.rows.get(5));
        assertThat(ranged).anyMatch(line -> line.contains("\"withheld\""));
        for (List<String> whole : List.of(sample.text(), ranged)) {
            for (int at = 0; at < whole.size(); at++) {
                for (String spoilt : spoiltIn(whole.get(at))) {
                    var lines = new ArrayList<>(whole);
                    lines.set(at, spoilt);
                    assertThat(check(lines, null)).as(spoilt).isNotZero();
                }
                var without = new ArrayList<>(whole);
                without.remove(at);
                assertThat(check(without, null)).as("without line " + at).isNotZero();
                var doubled = new ArrayList<>(whole);
                doubled.add(at, whole.get(at));
                assertThat(check(doubled, null)).as("line " + at + " twice").isNotZero();
                assertThat(check(whole.subList(0, at), null))
                        .as("cut before line " + at)
                        .isNotZero();
                if (at > 0) {
                    var swapped = new ArrayList<>(whole);
                    Collections.swap(swapped, at - 1, at);
                    assertThat(check(swapped, null))
                            .as("lines swapped at " + at)
                            .isNotZero();
                }
            }
        }
    }

    private static List<String> spoiltIn(String line) throws ExportFormat.BadLine {
        var spoilt = new ArrayList<String>();
        var names = new ArrayList<String>();
        ExportFormat.parse(line).fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            var without = (ObjectNode) ExportFormat.parse(line);
            without.remove(name);
            spoilt.add(without.toString());
            var other = (ObjectNode) ExportFormat.parse(line);
            switch (other.get(name).getNodeType()) {
                case NUMBER -> other.put(name, other.get(name).longValue() + 1);
                case BOOLEAN -> other.put(name, !other.get(name).booleanValue());
                case OBJECT -> ((ObjectNode) other.get(name)).put("word", "khác");
                default -> other.put(name, other.get(name).asText() + "x");
            }
            spoilt.add(other.toString());
        }
        return spoilt;
    }

    @Property(tries = 300)
    void aChangedEntryIsFoundEvenWhenTheFileDigestIsMadeToFit(
            @ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed, @ForAll Random random)
            throws IOException {
        var sample = new SampleExport(size, seed);
        var lines = new ArrayList<>(sample.lines);
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(random.nextInt(size));
            case 1 -> lines.add(random.nextInt(size), lines.get(random.nextInt(size)));
            case 2 -> {
                int at = random.nextInt(size);
                Assume.that(size > 1);
                Collections.swap(lines, at, (at + 1) % size);
            }
            default -> {
                int at = random.nextInt(size);
                ExportFormat.Line line = lines.get(at);
                Row old = line.row();
                Row other = Row.of(
                        old.id(),
                        old.agency(),
                        old.subject(),
                        old.seq(),
                        old.at().plusSeconds(1),
                        old.actor(),
                        old.action(),
                        old.facts(),
                        old.prevHash());
                lines.set(at, new ExportFormat.Line(line.seal(), line.sealedAt(), line.sealHead(), other, false));
            }
        }
        // Cutting whole seals off the end is the one change only a head noted elsewhere can show.
        String known = sample.heads.get(sample.heads.size() - 1);
        assertThat(check(SampleExport.text(lines, 1, Canonical.GENESIS), known)).isEqualTo(1);
    }

    @Property(tries = 200)
    void everyTruncationIsFound(@ForAll @IntRange(min = 1, max = 30) int size, @ForAll long seed, @ForAll Random random)
            throws IOException {
        byte[] whole = bytes(new SampleExport(size, seed).text());
        byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length - 1));
        assertThat(VerifyAudit.check(new ByteArrayInputStream(cut), null, out()))
                .isNotZero();
    }

    @Property(tries = 100)
    void aRangeStartsWithThePreviousHashOfEachChainAndIsCheckedLikeTheWhole(
            @ForAll @IntRange(min = 2, max = 40) int size, @ForAll long seed, @ForAll Random random)
            throws IOException {
        var sample = new SampleExport(size, seed);
        List<String> range = sample.textFrom(sample.rows.get(1 + random.nextInt(size - 1)));
        assertThat(check(range, null)).as(said()).isZero();
        List<String> changed = mutate(new ArrayList<>(range), random);
        Assume.that(!changed.equals(range));
        assertThat(check(changed, null)).isNotZero();
    }

    @Example
    void aConsistentRewriteOfTheWholeTrailShowsOnlyAgainstAKnownHead() throws IOException {
        var honest = new SampleExport(20, 7);
        var rewritten = new SampleExport(20, 7, "Không đổi gì");
        String noted = honest.heads.get(honest.heads.size() - 1);
        assertThat(check(rewritten.text(), null)).isZero();
        assertThat(check(rewritten.text(), noted)).isEqualTo(1);
        assertThat(check(honest.text(), noted)).isZero();
        assertThat(check(honest.text(), honest.heads.get(2)))
                .as("a head noted earlier")
                .isZero();
    }

    @Example
    void theFirstBadEntryIsNamed() throws IOException {
        var sample = new SampleExport(20, 3);
        List<String> lines = sample.text();
        lines.set(9, lines.get(9).replace("Đổi ngày hẹn", "Đổi ngày họp"));
        assertThat(check(lines, null)).isEqualTo(1);
        Row bad = sample.rows.get(8);
        assertThat(said()).contains("dòng 10", bad.subject().toString(), "số " + bad.seq());
    }

    @Example
    void whatIsNoExportIsUnreadable() throws IOException {
        assertThat(check(List.of("{}"), null)).isEqualTo(2);
        assertThat(check(List.of("xin chào"), null)).isEqualTo(2);
        assertThat(VerifyAudit.check(new ByteArrayInputStream(new byte[0]), null, out()))
                .isEqualTo(2);
        assertThat(VerifyAudit.run(new String[] {"/does/not/exist"}, out())).isEqualTo(2);
        assertThat(VerifyAudit.run(new String[] {"--head"}, out())).isEqualTo(2);
        assertThat(VerifyAudit.run(new String[] {}, out())).isEqualTo(2);
    }

    @Example
    void theCommandReadsItsArguments() throws IOException {
        var sample = new SampleExport(5, 5);
        Path file = Files.createTempFile("nhat-ky", ".ndjson");
        try {
            Files.write(file, bytes(sample.text()));
            String known = sample.heads.get(1);
            assertThat(VerifyAudit.run(new String[] {"verify-audit", file.toString(), "--head", known}, out()))
                    .isZero();
            assertThat(VerifyAudit.run(new String[] {"--head", "f".repeat(64), file.toString()}, out()))
                    .isEqualTo(1);
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> mutate(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 3 -> {
                int place = random.nextInt(lines.get(at).length());
                var line = new StringBuilder(lines.get(at));
                line.setCharAt(place, (char) (' ' + random.nextInt(90)));
                lines.set(at, line.toString());
            }
            case 4 -> lines.set(at, lines.get(at).replaceFirst(",", ", "));
            default -> changeField(lines, at, random);
        }
        return lines;
    }

    private static void changeField(List<String> lines, int at, Random random) {
        try {
            var node = (ObjectNode) ExportFormat.parse(lines.get(at));
            var names = new ArrayList<String>();
            node.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            if (random.nextBoolean()) {
                node.remove(name);
            } else {
                node.put(name, random.nextBoolean() ? "khác" : null);
            }
            lines.set(at, node.toString());
        } catch (ExportFormat.BadLine impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private int check(List<String> lines, @Nullable String known) throws IOException {
        return VerifyAudit.check(new ByteArrayInputStream(bytes(lines)), known, out());
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private PrintStream out() {
        said.reset();
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
