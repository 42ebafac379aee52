package vn.dunghen.plan.usecase.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.plan.usecase.importing.MinhHoa.codes;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.PlanRow;

/** What people see of a workbook, and what they do not. */
class SheetsAsShownTest {

    private static ImportedPlan read(Sheet sheet) {
        return MinhHoa.importer().read(sheet.bytes(), "ke-hoach", "", 2026);
    }

    @Test
    void aRegisterWithDaysFormulasAndFrozenRowsIsRead() {
        Sheet sheet = new Sheet();
        sheet.row("SỞ KHOA HỌC VÀ CÔNG NGHỆ");
        sheet.row("KẾ HOẠCH CÔNG TÁC NĂM 2026");
        sheet.merge(1, 1, 0, 7);
        sheet.row("STT", "Nội dung công việc", "Thời gian", "", "Phân công", "", "Sản phẩm", "Kinh phí");
        sheet.row("", "", "Bắt đầu", "Kết thúc", "Chủ trì", "Phối hợp");
        sheet.merge(2, 2, 2, 3);
        sheet.merge(2, 2, 4, 5);
        for (int column : new int[] {0, 1, 6, 7}) {
            sheet.merge(2, 3, column, column);
        }
        sheet.row("I", "Công tác hành chính");
        Row first = sheet.row("1", "Lập dự toán", null, null, "Phòng KHTC", "Các phòng", "Dự toán");
        sheet.day(first, 2, LocalDate.parse("2026-01-05"));
        sheet.day(first, 3, LocalDate.parse("2026-02-28"));
        Row second = sheet.row("", "Mua sắm thiết bị", "Quý III", "Quý IV", "Văn phòng", "KHTC", "Hợp đồng");
        second.createCell(0).setCellFormula("A6+1");
        second.getCell(0).setCellValue(2);
        second.createCell(7).setCellFormula("50*2");
        second.getCell(7).setCellValue(100);
        sheet.row("", "Tổng cộng", "", "", "", "", "", "100");
        sheet.row("Ghi chú: Kinh phí lấy từ nguồn dự toán được giao.");

        ImportedPlan plan = read(sheet);

        assertThat(plan.content().rows())
                .extracting(row -> row.ordinal() + " " + row.content() + " " + codes(row.leads())
                        + codes(row.coordinating()) + " " + row.deadline().from() + " "
                        + row.deadline().to())
                .containsExactly(
                        "1 Lập dự toán [KHTC][ROOMS] 2026-01-05 2026-02-28",
                        "2 Mua sắm thiết bị [VP][KHTC] 2026-07-01 2026-12-31");
        assertThat(plan.warnings())
                .extracting(ImportedPlan.Warning::message)
                .hasSize(3)
                .anySatisfy(said -> assertThat(said).contains("Kinh phí: 100"))
                .anySatisfy(said -> assertThat(said).contains("Tổng cộng"))
                .anySatisfy(said -> assertThat(said).contains("SỞ KHOA HỌC VÀ CÔNG NGHỆ"));
        assertThat(plan.content().sections()).singleElement().satisfies(section -> assertThat(section.paragraphs())
                .containsExactly("Ghi chú: Kinh phí lấy từ nguồn dự toán được giao."));
    }

    @Test
    void hiddenColumnsAreLeftOutAndSaid() {
        Sheet sheet = new Sheet();
        sheet.row("KẾ HOẠCH công tác");
        sheet.row("STT", "Nội dung", "Thời hạn cũ", "Chủ trì", "Thời hạn", "Phối hợp");
        sheet.row("1", "Rà soát quy trình", "Quý I", "Văn phòng Sở", "Quý II", "Thanh tra Sở");
        sheet.hide(2);
        sheet.hide(5);

        ImportedPlan plan = read(sheet);

        PlanRow row = plan.content().rows().get(0);
        assertThat(row.deadline().text()).isEqualTo("Quý II");
        assertThat(codes(row.leads())).containsExactly("VP");
        assertThat(row.coordinating()).isEmpty();
        assertThat(plan.warnings()).singleElement().satisfies(one -> assertThat(one.message())
                .contains("Cột ẩn C, F", "Kế hoạch", "không được đọc"));
    }

    @Test
    void aFormulaThatFailedIsAskedAbout() {
        Sheet sheet = new Sheet();
        sheet.row("KẾ HOẠCH công tác");
        sheet.row("STT", "Nội dung", "Chủ trì", "Phối hợp", "Thời hạn");
        Row row = sheet.row("1", "Rà soát quy trình", "Văn phòng Sở", "", "Quý I");
        row.getCell(2).setCellValue("Văn phòng Sở");
        row.createCell(3).setCellErrorValue(FormulaError.NA.getCode());

        assertThat(read(sheet).warnings()).singleElement().satisfies(one -> assertThat(one.message())
                .contains("#N/A"));
    }

    @Test
    void everyKindOfDittoMarkMeansTheCellAbove() {
        Sheet sheet = new Sheet();
        sheet.row("KẾ HOẠCH công tác");
        sheet.row("STT", "Nội dung", "Chủ trì", "Thời hạn");
        sheet.row("1", "Rà soát quy trình", "Văn phòng Sở", "Quý IV");
        sheet.row("2", "Số hóa quy trình", "″", "“");
        sheet.row("3", "Đăng quy trình", "-nt-", "”");

        assertThat(read(sheet).content().rows()).allSatisfy(row -> {
            assertThat(codes(row.leads())).containsExactly("VP");
            assertThat(row.deadline().from()).hasToString("2026-10-01");
        });
    }
}
