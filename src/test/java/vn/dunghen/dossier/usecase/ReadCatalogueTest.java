package vn.dunghen.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.directory.Unit;
import vn.dunghen.document.office.SheetWriter;
import vn.dunghen.dossier.ChangeKind;
import vn.dunghen.dossier.PaperKind;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.ProcedureComponent;
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
                        fake(Directory.class, "unit", () -> null),
                        fake(Policy.class, "require", () -> null))
                .read(file);
    }

    /** Answers one method; a unit is known when its code is CN. */
    private static <T> T fake(Class<T> type, String method, java.util.function.Supplier<Object> answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, called, arguments) -> {
                    if (!called.getName().equals(method)) {
                        throw new UnsupportedOperationException(called.getName());
                    }
                    return type == Directory.class
                            ? Optional.of("CN").filter(arguments[0]::equals).map(code -> new Unit(code, code, code))
                            : answer.get();
                }));
    }

    private void put(String code, Procedure.Terms terms) {
        catalogue.add(new Procedure("*", code, 1, LocalDate.of(2023, 1, 1), terms, PAPERS));
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
