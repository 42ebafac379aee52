package vn.dunghen.plan.usecase.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.plan.usecase.importing.MinhHoa.codes;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.PlanRow;

/** Tables whose columns are named more than once, the second time in another order. */
class HeadedAgainTest {

    private static final String[] FIRST = {"STT", "Nội dung", "Đơn vị chủ trì", "Thời hạn"};
    private static final String[] OTHER = {"STT", "Đơn vị chủ trì", "Nội dung", "Thời hạn"};

    private static ImportedPlan read(byte[] file) {
        ImportedPlan plan = MinhHoa.importer().read(file, "ke-hoach", "", 2026);
        assertThat(Said.lost(file, plan)).isEmpty();
        return plan;
    }

    private static List<String> rows(ImportedPlan plan) {
        return plan.content().rows().stream().map(HeadedAgainTest::row).toList();
    }

    private static String row(PlanRow row) {
        return row.group() + " | " + row.ordinal() + " | " + row.content() + " | " + codes(row.leads()) + " | "
                + row.deadline().text();
    }

    @Test
    void rowsBelowASecondHeadingOfASheetAreReadByIt() {
        Sheet sheet = new Sheet();
        sheet.row("KẾ HOẠCH công tác năm 2026");
        sheet.row(FIRST);
        sheet.row("I", "Công tác nội bộ");
        sheet.row("1", "Lập danh mục hồ sơ", "Văn phòng Sở", "Quý I");
        sheet.row("II", "Công tác chuyên môn");
        sheet.row(OTHER);
        sheet.row("1", "Phòng Chuyển đổi số", "Nâng cấp cổng dữ liệu", "Quý II");
        sheet.row("2", "Thanh tra Sở", "Kiểm tra xăng dầu", "Quý III");
        sheet.row(FIRST);
        sheet.row("3", "Tổng kết năm", "Văn phòng Sở", "Quý IV");

        ImportedPlan plan = read(sheet.bytes());

        assertThat(rows(plan))
                .containsExactly(
                        "Công tác nội bộ | 1 | Lập danh mục hồ sơ | [VP] | Quý I",
                        "Công tác chuyên môn | 1 | Nâng cấp cổng dữ liệu | [CDS] | Quý II",
                        "Công tác chuyên môn | 2 | Kiểm tra xăng dầu | [TT] | Quý III",
                        "Công tác chuyên môn | 3 | Tổng kết năm | [VP] | Quý IV");
        assertThat(plan.warnings()).isEmpty();
    }

    @Test
    void aSecondHeadingOfTwoRowsInsideOfATableOfWordCounts() {
        Word word = new Word().centred("KẾ HOẠCH").centred("Công tác năm 2026").bold("II. NHIỆM VỤ");
        XWPFTable table = word.table(5);
        Word.row(table, true, "STT", "Nội dung", "Chủ trì", "Phối hợp", "Thời hạn");
        Word.row(table, false, "1", "Lập danh mục hồ sơ", "Văn phòng Sở", "Thanh tra Sở", "Quý I");
        Word.row(table, true, "Phần II. Chuyên môn", "->", "->", "->", "->");
        Word.row(table, true, "v STT", "Phân công", "->", "v Nội dung công việc", "v Thời gian thực hiện");
        Word.row(table, true, null, "Chủ trì", "Phối hợp", null, null);
        Word.row(table, false, "1", "Phòng TĐC", "Văn phòng Sở", "Kiểm tra xăng dầu", "Quý III");
        Word.row(table, false, "2", "Phòng CĐS", "", "Nâng cấp cổng dữ liệu", "Quý IV");

        ImportedPlan plan = read(word.bytes());

        assertThat(rows(plan))
                .containsExactly(
                        "null | 1 | Lập danh mục hồ sơ | [VP] | Quý I",
                        "Chuyên môn | 1 | Kiểm tra xăng dầu | [TDC] | Quý III",
                        "Chuyên môn | 2 | Nâng cấp cổng dữ liệu | [CDS] | Quý IV");
        assertThat(plan.content().rows())
                .extracting(row -> codes(row.coordinating()).toString())
                .containsExactly("[TT]", "[VP]", "[]");
    }

    @Test
    void theNextPageGoesOnUnderTheLastHeading() {
        Word word = new Word().centred("KẾ HOẠCH").centred("Công tác năm 2026").bold("II. NHIỆM VỤ");
        XWPFTable table = word.table(4);
        Word.row(table, true, FIRST);
        Word.row(table, false, "1", "Lập danh mục hồ sơ", "Văn phòng Sở", "Quý I");
        Word.row(table, true, OTHER);
        Word.row(table, false, "2", "Phòng TĐC", "Kiểm tra xăng dầu", "Quý III");
        table = word.table(4);
        Word.row(table, false, "3", "Phòng CĐS", "Nâng cấp cổng dữ liệu", "Quý IV");

        assertThat(rows(read(word.bytes())))
                .containsExactly(
                        "null | 1 | Lập danh mục hồ sơ | [VP] | Quý I",
                        "null | 2 | Kiểm tra xăng dầu | [TDC] | Quý III",
                        "null | 3 | Nâng cấp cổng dữ liệu | [CDS] | Quý IV");
    }

    @Test
    void workThatSpeaksLikeAHeadingStaysWork() {
        Sheet sheet = new Sheet();
        sheet.row("KẾ HOẠCH công tác năm 2026");
        sheet.row("STT", "Nội dung", "Sản phẩm", "Thời hạn", "Chủ trì");
        sheet.row("1", "Nhiệm vụ khoa học cấp tỉnh", "Kết quả nghiệm thu", "Hoàn thành Quý II", "Văn phòng Sở");
        sheet.row("", "Nội dung tuyên truyền", "Kết quả tuyên truyền", "Hoàn thành Quý IV", "Thanh tra Sở");

        assertThat(rows(read(sheet.bytes())))
                .containsExactly(
                        "null | 1 | Nhiệm vụ khoa học cấp tỉnh | [VP] | Hoàn thành Quý II",
                        "null |  | Nội dung tuyên truyền | [TT] | Hoàn thành Quý IV");
    }

    @Test
    void aSecondTableBelowASignatureOfTheSheetIsATableToo() {
        Sheet sheet = new Sheet();
        sheet.row("KẾ HOẠCH công tác năm 2026");
        sheet.row(FIRST);
        sheet.row("1", "Lập danh mục hồ sơ", "Văn phòng Sở", "Quý I");
        sheet.row("", "", "", "GIÁM ĐỐC");
        sheet.row("", "", "", "Nguyễn Văn Mẫu");
        sheet.row("PHỤ LỤC II");
        sheet.row("DANH MỤC KIỂM TRA");
        sheet.row(OTHER);
        sheet.row("1", "Phòng TĐC", "Kiểm tra xăng dầu", "Quý III");

        assertThat(rows(read(sheet.bytes())))
                .containsExactly(
                        "null | 1 | Lập danh mục hồ sơ | [VP] | Quý I",
                        "null | 1 | Kiểm tra xăng dầu | [TDC] | Quý III");
    }

    @Test
    void aTableThatCallsItsWorkByAnotherWordIsHeadedToo() {
        Word word = new Word().centred("KẾ HOẠCH").centred("Công tác năm 2026").bold("II. NHIỆM VỤ");
        XWPFTable table = word.table(6);
        Word.row(table, true, "STT", "Nội dung", "Đơn vị chủ trì", "Thời gian", "Sản phẩm", "Ghi chú");
        Word.row(table, false, "1", "Nâng cấp mạng", "TT Thông tin", "Quý I, II/2026", "Hệ thống mạng", "");
        word.centred("PHỤ LỤC II").centred("CÁC LỚP TẬP HUẤN");
        table = word.table(6);
        Word.row(table, true, "TT", "Tên lớp", "Đối tượng", "Số lượng", "Thời gian, địa điểm", "Đơn vị chủ trì");
        Word.row(table, false, "1", "Kỹ năng số", "Công chức", "50 người", "Tháng 4, tại Hội trường", "Phòng CĐS");

        ImportedPlan plan = MinhHoa.importer().read(word.bytes(), "ke-hoach", "", 2026);

        assertThat(rows(plan))
                .containsExactly(
                        "null | 1 | Nâng cấp mạng | [TTTT] | Quý I, II/2026",
                        "null | 1 | Kỹ năng số | [CDS] | Tháng 4, tại Hội trường");
        assertThat(plan.warnings())
                .extracting(ImportedPlan.Warning::message)
                .hasSize(2)
                .anySatisfy(said -> assertThat(said).contains("Đối tượng: Công chức"))
                .anySatisfy(said -> assertThat(said).contains("Số lượng: 50 người"));
    }

    @Test
    void aTableWithoutAHeadingIsNotReadByOneThatItsCellsContradict() {
        Word word = new Word().centred("KẾ HOẠCH").centred("Công tác năm 2026").bold("II. NHIỆM VỤ");
        XWPFTable table = word.table(4);
        Word.row(table, true, FIRST);
        Word.row(table, false, "1", "Họp giao ban", "Văn phòng Sở", "Hàng tuần");
        word.bold("III. NHIỆM VỤ PHỐI HỢP");
        table = word.table(4);
        Word.row(table, false, "1", "Phòng TĐC", "Kiểm tra xăng dầu", "Quý II");
        Word.row(table, false, "2", "Phòng CĐS", "Kiểm tra an toàn thông tin", "Quý III");

        ImportedPlan plan = read(word.bytes());

        assertThat(rows(plan))
                .containsExactly(
                        "null | 1 | Họp giao ban | [VP] | Hàng tuần",
                        "null | 1 | Kiểm tra xăng dầu | [TDC] | Quý II",
                        "null | 2 | Kiểm tra an toàn thông tin | [CDS] | Quý III");
        assertThat(plan.warnings()).anySatisfy(one -> assertThat(one.message()).contains("đã đoán"));
    }
}
