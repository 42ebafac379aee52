package vn.dunghen.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.document.office.SafeWorkbook;
import vn.dunghen.document.office.SheetWriter;
import vn.dunghen.dossier.ChangeKind;
import vn.dunghen.dossier.PaperKind;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.ProcedureComponent;
import vn.dunghen.dossier.domain.ProcedureFee;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.dossier.domain.ProposedChange;
import vn.dunghen.dossier.usecase.CatalogueReport.Verdict;
import vn.dunghen.kernel.InvalidInput;

/** Every row of a workbook is judged and told, none is dropped. */
class ReadCatalogueTest {

    private static final List<ProcedureComponent> PAPERS =
            List.of(new ProcedureComponent("DON", "Đơn", PaperKind.ORIGINAL, 1, null, true));

    private final List<Procedure> catalogue = new ArrayList<>();

    @Test
    void whatTheCatalogueWritesItReadsBackAsUnchanged() {
        put("1.001", terms("Cấp", 5));
        put("1.002", terms("Thu hồi", 7));

        CatalogueReport report = read(WriteCatalogue.write(List.of(draft("1.001", terms("Cấp", 5)))));

        assertThat(report.rows()).extracting(CatalogueReport.Line::verdict).containsExactly(Verdict.SAME);
        assertThat(report.changes()).isEmpty();
        assertThat(report.untouched()).isEqualTo(1);
    }

    @Test
    void newAndChangedRowsSayWhatDiffers() {
        put("1.001", terms("Cấp", 5));

        CatalogueReport report = read(
                WriteCatalogue.write(List.of(draft("1.001", terms("Cấp", 3)), draft("1.009", terms("Cấp lại", 4)))));

        assertThat(report.rows().get(0).reasons()).containsExactly("hạn cam kết: 5 ngày làm việc → 3 ngày làm việc");
        assertThat(report.changes())
                .extracting(ProposedChange.Draft::kind)
                .containsExactly(ChangeKind.CHANGED, ChangeKind.NEW);
    }

    @Test
    void aScheduleOfFeesIsReadBackAndEachLineThatDiffersIsTold() {
        var ct = new ProcedureFee("XQ-CT", "CT", "thiết bị", 8_000_000L, null, null, null, "Thông tư A");
        var share = new ProcedureFee("HD", "Hợp đồng", "giá trị", null, 1, 5_000_000L, 10_000_000L, null);
        catalogue.add(version("1.001").withFees(List.of(ct, share)));
        var same = new ProposedChange.Draft(ChangeKind.CHANGED, "1.001", terms("Cấp", 5), PAPERS, List.of(ct, share));
        assertThat(read(WriteCatalogue.write(List.of(same))).rows())
                .extracting(CatalogueReport.Line::verdict)
                .containsExactly(Verdict.SAME);

        var dearer = new ProcedureFee("XQ-CT", "CT", "thiết bị", 9_000_000L, null, null, null, "Thông tư A");
        var added = new ProcedureFee("XQ-PET", "PET", "thiết bị", 16_000_000L, null, null, null, null);
        CatalogueReport report = read(WriteCatalogue.write(List.of(new ProposedChange.Draft(
                ChangeKind.CHANGED, "1.001", terms("Cấp", 5), PAPERS, List.of(dearer, added)))));
        assertThat(report.rows().get(0).reasons())
                .containsExactly(
                        "biểu phí, dòng XQ-CT: CT, 8.000.000 đồng một thiết bị (Thông tư A)"
                                + " → CT, 9.000.000 đồng một thiết bị (Thông tư A)",
                        "biểu phí: thêm dòng XQ-PET, PET, 16.000.000 đồng một thiết bị",
                        "biểu phí: bỏ dòng HD, Hợp đồng, 1 ‰ giá trị, ít nhất 5.000.000 đồng,"
                                + " nhiều nhất 10.000.000 đồng");
        assertThat(report.changes().get(0).fees()).containsExactly(dearer, added);

        CatalogueReport silent = read(WriteCatalogue.write(List.of(draft("1.001", terms("Cấp", 5)))));
        assertThat(silent.rows().get(0).verdict())
                .as("a workbook without the sheet leaves the schedule alone")
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void linesOfFeesThatCannotBeAreNamedOneByOne() {
        put("1.001", terms("Cấp", 5));
        List<@Nullable Object> both = Arrays.asList("1.001", "A", "Cả hai", "lần", 5_000, 2, null, null, null);
        List<@Nullable Object> none = Arrays.asList("1.001", "B", "Không có mức", "lần", null, null, null, null, null);
        List<@Nullable Object> crossed = Arrays.asList("1.001", "C", "Ngược", "giá trị", null, 1, 9_000, 5_000, null);
        List<@Nullable Object> word = Arrays.asList("1.001", "D", "Chữ", "lần", "năm nghìn", null, null, null, null);
        List<@Nullable Object> stranger = Arrays.asList("9.999", "A", "Lạ", "lần", 5_000, null, null, null, null);
        byte[] file = WriteCatalogue.write(List.of(draft("1.001", terms("Cấp", 5))));
        CatalogueReport report = read(withFees(file, List.of(both, none, crossed, word, stranger)));

        assertThat(report.count(Verdict.WRONG)).isEqualTo(5);
        assertThat(reasons(report, "Biểu phí", 2)).contains("chỉ một trong hai");
        assertThat(reasons(report, "Biểu phí", 3)).contains("chỉ một trong hai");
        assertThat(reasons(report, "Biểu phí", 4)).contains("không nhỏ hơn mức thu ít nhất");
        assertThat(reasons(report, "Biểu phí", 5)).contains("Mức thu một đơn vị (đồng)");
        assertThat(reasons(report, "Biểu phí", 6)).contains("không có mã 9.999");
    }

    /** The same sheets as a workbook of one procedure, with lines of fees as somebody may have typed them. */
    private static byte[] withFees(byte[] book, List<List<@Nullable Object>> fees) {
        SafeWorkbook read = SafeWorkbook.read(book);
        return SheetWriter.book(List.of(
                copy(read, CatalogueColumns.PROCEDURES, CatalogueColumns.OF_PROCEDURES),
                copy(read, CatalogueColumns.PAPERS, CatalogueColumns.OF_PAPERS),
                SheetWriter.Sheet.plain(CatalogueColumns.FEES, CatalogueColumns.OF_FEES, fees)));
    }

    private static SheetWriter.Sheet copy(SafeWorkbook book, String name, List<String> columns) {
        return SheetWriter.Sheet.plain(
                name,
                columns,
                book.sheet(name).orElseThrow().rows().stream()
                        .skip(1)
                        .map(row -> {
                            List<@Nullable Object> cells = new ArrayList<>();
                            for (int i = 0; i < columns.size(); i++) {
                                cells.add(row.cell(i).isEmpty() ? null : row.cell(i));
                            }
                            return cells;
                        })
                        .toList());
    }

    @Test
    void everyWrongRowIsNamedWithItsNumberAndReasons() {
        byte[] file = book(
                List.of(
                        "Mã thủ tục",
                        "Tên thủ tục",
                        "Mã lĩnh vực",
                        "Tên lĩnh vực",
                        "Mức độ",
                        "Thời hạn cam kết",
                        "Đơn vị tính: Thời hạn cam kết",
                        "Kết quả",
                        "Mã đơn vị giải quyết"),
                List.of(
                        List.of("1.001", "Cấp", "KHCN", "Khoa học", "toàn trình", "5", "ngày làm việc", "Giấy", "CN"),
                        List.of("1.001", "Cấp", "KHCN", "Khoa học", "Một  Phần", "5", "NGÀY LÀM VIỆC", "Giấy", ""),
                        List.of("1.003", "", "KHCN", "Khoa học", "cả hai", "0", "tuần", "Giấy", "XX"),
                        List.of("<1>", "Cấp", "KHCN", "Khoa học", "toàn trình", "5", "ngày", "Giấy", "")),
                List.of(List.of("1.001", "DON", "Đơn", "Bản chính"), List.of("9.999", "DON", "Đơn", "bản gốc")));

        CatalogueReport report = read(file);

        assertThat(report.rows()).hasSize(5);
        assertThat(report.count(Verdict.NEW)).isEqualTo(1);
        assertThat(report.count(Verdict.WRONG)).isEqualTo(4);
        assertThat(reasons(report, "Thành phần", 3)).contains("không có mã 9.999", "bản gốc");
        assertThat(reasons(report, "Thủ tục", 3)).contains("ghi hai lần");
        assertThat(reasons(report, "Thủ tục", 4))
                .contains("Thiếu “Tên thủ tục”", "cả hai", "tuần", "1 đến 9999", "mã XX", "không có giấy tờ");
        assertThat(reasons(report, "Thủ tục", 5)).contains("chữ không dấu");
    }

    @Test
    void anAbolitionRepeatsTheVersionThatEndsAndNeedsOne() {
        put("1.001", terms("Cấp", 5));
        byte[] file = book(
                List.of(
                        "Mã thủ tục",
                        "Tên thủ tục",
                        "Mã lĩnh vực",
                        "Tên lĩnh vực",
                        "Mức độ",
                        "Thời hạn cam kết",
                        "Đơn vị tính: Thời hạn cam kết",
                        "Kết quả",
                        "Bãi bỏ"),
                List.of(
                        Arrays.asList("1.001", null, null, null, null, null, null, null, "x"),
                        Arrays.asList("1.005", null, null, null, null, null, null, null, "có")),
                List.of());

        CatalogueReport report = read(file);

        assertThat(report.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.ABOLISHED);
            assertThat(change.terms()).isEqualTo(terms("Cấp", 5));
        });
        assertThat(reasons(report, "Thủ tục", 3)).contains("để bãi bỏ");
    }

    @Test
    void aWorkbookWithoutItsSheetsOrColumnsIsRefusedAsAWhole() {
        refused(SheetWriter.book(List.of(SheetWriter.Sheet.plain("A", List.of("x"), List.of()))), "Thủ tục");
        refused(book(List.of("Mã thủ tục"), List.of(), List.of()), "thiếu cột");
        refused(book(List.of("Mã thủ tục", "Giá"), List.of(), List.of()), "cột lạ “Giá”");
        refused(book(List.of("Mã thủ tục", "Mã thủ tục"), List.of(), List.of()), "hai cột");
    }

    private void refused(byte[] file, String words) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(
                        wrong.errors().get(0).message())
                .contains(words));
    }

    private static String reasons(CatalogueReport report, String sheet, int number) {
        return report.rows().stream()
                .filter(line -> line.sheet().equals(sheet) && line.number() == number)
                .findFirst()
                .map(line -> String.join(" ", line.reasons()))
                .orElseThrow();
    }

    private CatalogueReport read(byte[] file) {
        return new ReadCatalogue(
                        fake(Procedures.class, "newest", () -> catalogue),
                        fake(Directory.class, "isOpen", () -> null),
                        fake(Policy.class, "require", () -> null))
                .read(file);
    }

    /** Answers one method; a unit is open when its code is CN. */
    private static <T> T fake(Class<T> type, String method, java.util.function.Supplier<Object> answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, called, arguments) -> {
                    if (!called.getName().equals(method)) {
                        throw new UnsupportedOperationException(called.getName());
                    }
                    return type == Directory.class ? "CN".equals(arguments[0]) : answer.get();
                }));
    }

    private void put(String code, Procedure.Terms terms) {
        catalogue.add(new Procedure("*", code, 1, LocalDate.of(2023, 1, 1), terms, PAPERS));
    }

    private static Procedure version(String code) {
        return new Procedure("*", code, 1, LocalDate.of(2023, 1, 1), terms("Cấp", 5), PAPERS);
    }

    private static ProposedChange.Draft draft(String code, Procedure.Terms terms) {
        return new ProposedChange.Draft(ChangeKind.CHANGED, code, terms, PAPERS);
    }

    private static Procedure.Terms terms(String name, int days) {
        return new Procedure.Terms(
                name,
                "KHCN",
                "Khoa học",
                new Limit(days, LimitUnit.WORKING_DAY),
                null,
                null,
                false,
                0,
                null,
                false,
                "TT",
                "Giấy",
                null,
                null,
                "CN");
    }

    private static byte[] book(List<String> headings, List<List<String>> rows, List<List<String>> papers) {
        return SheetWriter.book(List.of(
                SheetWriter.Sheet.plain("Thủ tục", headings, rows),
                SheetWriter.Sheet.plain(
                        "Thành phần", List.of("Mã thủ tục", "Mã giấy tờ", "Tên giấy tờ", "Hình thức"), papers)));
    }
}
