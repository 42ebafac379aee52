package vn.dunghen.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.dunghen.kernel.InvalidInput;

/** Workbooks from honest and from other people. */
class SafeWorkbookTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    @Test
    void textNumbersAndGapsAreReadAsPeopleSeeThem() {
        byte[] file = SheetWriter.book(List.of(SheetWriter.Sheet.plain(
                "Thủ tục",
                List.of("Mã", "Phí"),
                List.of(Arrays.asList("1.001", 3_000_000L), Arrays.asList(null, 0.5)))));

        var sheet = SafeWorkbook.read(file).sheet("thủ tục").orElseThrow();

        assertThat(sheet.rows()).extracting(SafeWorkbook.Row::number).containsExactly(1, 2, 3);
        assertThat(sheet.rows().get(1).cells()).containsExactly("1.001", "3000000");
        assertThat(sheet.rows().get(2).cell(0)).isEmpty();
        assertThat(sheet.rows().get(2).cell(1)).isEqualTo("0.5");
    }

    @Test
    void formulasMergedCellsAndHiddenSheetsAreSeenAndNotFollowed() {
        byte[] file = book(book -> {
            var sheet = book.createSheet("A");
            sheet.createRow(0).createCell(2).setCellFormula("HYPERLINK(\"http://x.invalid\")");
            sheet.createRow(1).createCell(0).setCellValue("a");
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 3));
            book.createSheet("B").createRow(0).createCell(0).setCellValue("secret");
            book.setSheetHidden(1, true);
        });

        var read = SafeWorkbook.read(file);

        assertThat(read.sheets().get(0).rows().get(0).formulas()).containsExactly("C1");
        assertThat(read.sheets().get(0).merged()).isTrue();
        assertThat(read.sheets().get(1).hidden()).isTrue();
        assertThat(read.sheets().get(1).rows()).isEmpty();
        assertThat(read.sheet("B")).isEmpty();
    }

    @Test
    void whatIsNoWorkbookIsRefusedInWords() {
        refused(new byte[0], "Chọn tệp");
        refused("ma;ten".getBytes(StandardCharsets.UTF_8), "không phải tệp Excel");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 1}, ".xls cũ");
        refused(new byte[6_000_000], "quá lớn");
        refused(zip("a.txt", "x".getBytes(StandardCharsets.UTF_8)), "không phải tệp Excel");
        byte[] good = small();
        refused(Arrays.copyOf(good, good.length / 2), "");
    }

    @Test
    void macrosAndEmbeddedObjectsAreRefused() {
        refused(with(small(), "xl/vbaProject.bin", new byte[] {1}), "macro");
        refused(with(small(), "xl/embeddings/oleObject1.bin", new byte[] {1}), "macro");
        refused(
                with(small(), "xl/externalLinks/externalLink1.xml", "<x/>".getBytes(StandardCharsets.UTF_8)),
                "liên kết ngoài");
    }

    @Test
    void outsideEntitiesAreRefusedInEitherWriting() {
        String hostile = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>";
        refused(with(small(), "xl/other.xml", hostile.getBytes(StandardCharsets.UTF_8)), "XML lạ");
        refused(with(small(), "xl/other.xml", hostile.getBytes(StandardCharsets.UTF_16)), "XML lạ");
    }

    @Test
    void anEntityBehindALongPreambleIsRefusedByTheParser() {
        String hidden = "<?xml version=\"1.0\"?>" + "<!-- long -->".repeat(600)
                + "<!DOCTYPE worksheet [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><worksheet>&b;</worksheet>";
        refused(with(small(), "xl/worksheets/sheet1.xml", hidden.getBytes(StandardCharsets.UTF_8)), "Không đọc được");
    }

    @Test
    void aBombIsRefusedBeforeItUnpacks() {
        byte[] bomb = with(small(), "xl/worksheets/sheet1.xml", new byte[200_000_000]);
        assertThat(bomb.length).isLessThan(PackageInspection.LARGEST_FILE);
        refused(bomb, "giải nén ra quá lớn");
    }

    @Test
    void tooManyRowsColumnsAndSheetsAreRefused() {
        refused(rows(100_000), "quá 2.000 dòng");
        refused(
                SheetWriter.book(List.of(SheetWriter.Sheet.plain(
                        "A", IntStream.range(0, 100).mapToObj(i -> "c" + i).toList(), List.of()))),
                "cột");
        refused(book(book -> IntStream.range(0, 30).forEach(i -> book.createSheet("S" + i))), "trang tính");
    }

    private static byte[] rows(int count) {
        String body = IntStream.rangeClosed(1, count)
                .mapToObj(i -> "<row r=\"" + i + "\"><c r=\"A" + i + "\"><v>1</v></c></row>")
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
        return with(
                small(),
                "xl/worksheets/sheet1.xml",
                ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + body
                                + "</sheetData></worksheet>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(byte[] file, String words) {
        org.junit.jupiter.api.Assertions.assertTimeout(SOON, () -> assertThatThrownBy(() -> SafeWorkbook.read(file))
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> {
                    assertThat(wrong.errors().get(0).field()).isEqualTo("file");
                    assertThat(wrong.errors().get(0).message()).contains(words);
                }));
    }

    private static byte[] small() {
        return SheetWriter.book(List.of(SheetWriter.Sheet.plain("A", List.of("Mã"), List.of(List.of("x")))));
    }

    private static byte[] book(Consumer<XSSFWorkbook> fill) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static byte[] zip(String name, byte[] content) {
        return with(new byte[0], name, content);
    }

    /** The same archive with one part added or put in place of the old one. */
    private static byte[] with(byte[] archive, String name, byte[] content) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(out);
                ZipInputStream old = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry part = old.getNextEntry(); part != null; part = old.getNextEntry()) {
                if (!part.getName().equals(name)) {
                    zip.putNextEntry(new ZipEntry(part.getName()));
                    old.transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.finish();
            return out.toByteArray();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
