package vn.dunghen.plan.usecase.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.plan.usecase.importing.MinhHoa.codes;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghen.plan.domain.ImportedPlan;

/** Plans that go on from one sheet to the next, and sheets that say something else. */
class SeveralSheetsTest {

    private static final String[] HEADING = {"STT", "Nội dung", "Đơn vị chủ trì", "Phối hợp", "Thời hạn", "Sản phẩm"};

    private final Sheet sheet = new Sheet();
    private ImportedPlan plan;

    SeveralSheetsTest() {
        sheet.row("KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026");
        sheet.row(HEADING);
        sheet.row("1", "Số hóa hồ sơ lưu trữ", "Văn phòng", "Phòng CĐS", "Quý II/2026", "Kho dữ liệu");
        sheet.row("2", "Kết nối trục liên thông", "Phòng CĐS", "", "30/9/2026", "Biên bản");
    }

    @Test
    void aSheetWithItsOwnHeadingInAnotherOrderIsReadByIt() {
        sheet.another("Phụ lục II");
        sheet.row("PHỤ LỤC II");
        sheet.row("DANH MỤC NHIỆM VỤ TUYÊN TRUYỀN");
        sheet.row("TT", "Chủ trì", "Nhiệm vụ", "Hoàn thành");
        sheet.row("1", "Phòng QLCN", "Đăng tin trên cổng", "Hằng tháng");
        assertThat(rows()).hasSize(3).last().isEqualTo("1 Đăng tin trên cổng [CN] Hằng tháng");
    }

    @Test
    void aSheetWithoutAHeadingGoesOnUnderTheOneBefore() {
        sheet.another("Tháng 12");
        sheet.row("3", "Tổng kết công tác năm", "Văn phòng", "", "20/12/2026", "Báo cáo");
        assertThat(rows()).hasSize(3).last().isEqualTo("3 Tổng kết công tác năm [VP] 20/12/2026");
        assertThat(warnings()).isEmpty();
    }

    @Test
    void aListOfUnitsIsNoWork() {
        sheet.another("Danh mục đơn vị");
        sheet.row("Mã", "Tên đơn vị", "Điện thoại");
        sheet.row("VP", "Văn phòng", "0299.000.001");
        sheet.row("CN", "Phòng Quản lý công nghệ", "0299.000.002");
        assertThat(rows()).hasSize(2);
        assertThat(warnings())
                .singleElement()
                .asString()
                .contains("Bảng “Mã | Tên đơn vị | Điện thoại”", "không thành nhiệm vụ");
        assertThat(read().content().sections().toString()).contains("CN | Phòng Quản lý công nghệ | 0299.000.002");
    }

    @Test
    void whatWorkCostsIsNoWorkBesideTheWork() {
        sheet.another("Kinh phí");
        sheet.row("STT", "Nội dung chi", "Số tiền (đồng)");
        sheet.row("1", "Thuê máy chủ dùng chung", "120.000.000");
        sheet.row("2", "Tập huấn cán bộ đầu mối", "30.000.000");
        assertThat(rows()).hasSize(2);
        assertThat(warnings()).singleElement().asString().contains("Số tiền (đồng)", "không thành nhiệm vụ");
    }

    @Test
    void workIsWorkAlsoWhereOnlyItsCostStandsBesideIt() {
        Sheet alone = new Sheet();
        alone.row("KẾ HOẠCH MUA SẮM NĂM 2026");
        alone.row("STT", "Nội dung công việc", "Kinh phí");
        alone.row("1", "Mua máy đo liều bức xạ", "200.000.000");
        alone.row("2", "Bảo trì hệ thống máy chủ", "50.000.000");
        assertThat(MinhHoa.importer()
                        .read(alone.bytes(), "ke-hoach", "", 2026)
                        .content()
                        .rows())
                .hasSize(2);
    }

    private ImportedPlan read() {
        if (plan == null) {
            plan = MinhHoa.importer().read(sheet.bytes(), "ke-hoach", "", 2026);
        }
        return plan;
    }

    private List<String> rows() {
        return read().content().rows().stream()
                .map(row -> row.ordinal() + " " + row.content() + " " + codes(row.leads()) + " "
                        + row.deadline().text())
                .toList();
    }

    private List<String> warnings() {
        return read().warnings().stream().map(ImportedPlan.Warning::message).toList();
    }
}
