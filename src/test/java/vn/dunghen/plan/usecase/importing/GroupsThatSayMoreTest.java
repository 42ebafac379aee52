package vn.dunghen.plan.usecase.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.plan.usecase.importing.MinhHoa.codes;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.PlanRow;

/** Headings and rows above others that say who leads or until when for all of them. */
class GroupsThatSayMoreTest {

    private static ImportedPlan read(byte[] file) {
        ImportedPlan plan = MinhHoa.importer().read(file, "ke-hoach", "", 2026);
        assertThat(Said.lost(file, plan)).isEmpty();
        return plan;
    }

    private static Word word() {
        return new Word().centred("KẾ HOẠCH").centred("Công tác năm 2026");
    }

    private static String row(PlanRow row) {
        return row.group() + " | " + row.ordinal() + " " + row.content() + " | " + codes(row.leads())
                + codes(row.coordinating()) + " | " + row.deadline().text();
    }

    private static List<String> rows(ImportedPlan plan) {
        return plan.content().rows().stream().map(GroupsThatSayMoreTest::row).toList();
    }

    @Test
    void theUnitAboveATableWithoutAColumnForTheLeadLeads() {
        Word word = word().bold("I. VĂN PHÒNG SỞ");
        XWPFTable table = word.table(3);
        Word.row(table, true, "STT", "Nội dung", "Thời hạn");
        Word.row(table, false, "1", "Họp giao ban", "Hàng tuần");
        word.bold("II. PHÒNG CHUYỂN ĐỔI SỐ");
        table = word.table(3);
        Word.row(table, true, "STT", "Nội dung", "Thời hạn");
        Word.row(table, false, "1", "Nâng cấp cổng", "Quý II");

        ImportedPlan plan = read(word.bytes());

        assertThat(rows(plan))
                .containsExactly(
                        "null | 1 Họp giao ban | [VP][] | Hàng tuần", "null | 1 Nâng cấp cổng | [CDS][] | Quý II");
        assertThat(plan.warnings()).isEmpty();
    }

    @Test
    void theUnitOfAGroupRowLeadsWhereNoColumnSaysWho() {
        Sheet sheet = new Sheet();
        sheet.row("KẾ HOẠCH CÔNG TÁC NĂM 2026");
        sheet.row("STT", "Nội dung", "Thời hạn", "Phối hợp");
        sheet.row("I", "Văn phòng Sở");
        sheet.row("1", "Họp giao ban", "Hàng tuần", "");
        sheet.row("II", "Phòng CĐS");
        sheet.row("1", "Nâng cấp cổng", "Quý II", "VP");
        sheet.row("III", "Việc khác");
        sheet.row("1", "Trực lễ", "Khi có yêu cầu", "");

        ImportedPlan plan = read(sheet.bytes());

        assertThat(rows(plan))
                .containsExactly(
                        "Văn phòng Sở | 1 Họp giao ban | [VP][] | Hàng tuần",
                        "Phòng CĐS | 1 Nâng cấp cổng | [CDS][VP] | Quý II",
                        "Việc khác | 1 Trực lễ | [][] | Khi có yêu cầu");
        assertThat(plan.warnings()).singleElement().satisfies(one -> assertThat(one.message())
                .contains("Trực lễ", "chưa ghi đơn vị chủ trì"));
    }

    @Test
    void theMonthOfAGroupRowIsTheDeadlineOfRowsWithoutOne() {
        Sheet sheet = new Sheet();
        sheet.row("CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026");
        sheet.row("STT", "Nội dung", "Chủ trì", "Phối hợp");
        sheet.row("THÁNG 01");
        sheet.row("1", "Tổng kết năm", "VP", "Các phòng");
        sheet.row("THÁNG 02/2026");
        sheet.row("1", "Trồng cây", "VP", "");
        sheet.row("Nhiệm vụ quý II");
        sheet.row("1", "Kiểm tra", "TT", "");

        ImportedPlan plan = read(sheet.bytes());

        assertThat(plan.content().rows())
                .extracting(row -> row.deadline().from() + " " + row.deadline().to())
                .containsExactly("2026-01-01 2026-01-31", "2026-02-01 2026-02-28", "2026-04-01 2026-06-30");
        assertThat(plan.warnings()).hasSize(3).allSatisfy(one -> assertThat(one.message())
                .contains("của nhóm", "kiểm tra lại"));
    }

    @Test
    void theQuarterOfAHeadingIsTheDeadlineOfWorkWithoutOne() {
        ImportedPlan plan = read(word().bold("I. CÔNG TÁC QUÝ I")
                .line("1. Tổng kết năm (chủ trì: VP).")
                .bold("II. CÔNG TÁC QUÝ II")
                .line("1. Sơ kết (chủ trì: VP; thời hạn: 15/6).")
                .bytes());

        assertThat(plan.content().rows())
                .extracting(row -> row.deadline().to().toString())
                .containsExactly("2026-03-31", "2026-06-15");
        assertThat(plan.warnings()).singleElement().satisfies(one -> assertThat(one.message())
                .contains("của nhóm"));
    }

    @Test
    void aRowAboveOthersWithItsOwnLeadAndTimeGivesThemOnAndIsAskedAbout() {
        Word word = word().bold("II. NHIỆM VỤ");
        XWPFTable table = word.table(5);
        Word.row(table, true, "STT", "Nội dung", "Chủ trì", "Phối hợp", "Thời hạn");
        Word.row(table, true, "I", "Cải cách thể chế", "Văn phòng Sở", "Các phòng", "Quý I");
        Word.row(table, false, "1", "Rà soát văn bản", "", "", "");
        Word.row(table, false, "2", "Ban hành quy chế", "Thanh tra Sở", "", "Quý II");
        Word.row(table, true, "II", "Cải cách thủ tục", "Phòng CĐS", "", "Cả năm");
        Word.row(table, false, "1", "Đơn giản hóa thủ tục", "", "VP", "");

        ImportedPlan plan = read(word.bytes());

        assertThat(rows(plan))
                .containsExactly(
                        "null | I Cải cách thể chế | [VP][ROOMS] | Quý I",
                        "null | 1 Rà soát văn bản | [VP][] | Quý I",
                        "null | 2 Ban hành quy chế | [TT][] | Quý II",
                        "null | II Cải cách thủ tục | [CDS][] | Cả năm",
                        "null | 1 Đơn giản hóa thủ tục | [CDS][VP] | Cả năm");
        assertThat(plan.warnings())
                .extracting(ImportedPlan.Warning::row)
                .containsExactly("r001", "r002", "r002", "r004", "r005", "r005");
        assertThat(plan.warnings())
                .anySatisfy(one -> assertThat(one.message()).contains("Cải cách thể chế", "bỏ đi nếu chỉ là tên nhóm"));
        assertThat(plan.warnings())
                .anySatisfy(one -> assertThat(one.message()).contains("Rà soát văn bản", "“Quý I” của dòng I"));
    }

    @Test
    void whatIsMergedOverSeveralRowsIsTheGroupOfTheFirstToo() {
        Word word = word().bold("II. NHIỆM VỤ");
        XWPFTable table = word.table(5);
        Word.row(table, true, "STT", "Nhiệm vụ", "Nội dung cụ thể", "Chủ trì", "Thời hạn");
        Word.row(table, false, "v 1", "v Số hóa", "a) Lập danh mục", "VP", "Quý I");
        Word.row(table, false, null, null, "b) Quét", "CĐS", "Quý II");
        Word.row(table, false, "2", "Đào tạo", "Mở 02 lớp", "VP", "Tháng 5, 6");

        assertThat(rows(read(word.bytes())))
                .containsExactly(
                        "Số hóa | 1 a) Lập danh mục | [VP][] | Quý I",
                        "Số hóa | 1 b) Quét | [CDS][] | Quý II",
                        "null | 2 Đào tạo\nMở 02 lớp | [VP][] | Tháng 5, 6");
    }

    @Test
    void cellsWithSeveralLinesSideBySideAreAskedAbout() {
        Word word = word().bold("II. NHIỆM VỤ");
        XWPFTable table = word.table(4);
        Word.row(table, true, "STT", "Nội dung", "Chủ trì", "Thời hạn");
        Word.row(table, false, "1", "Kiểm tra cân\nKiểm tra xăng dầu", "Thanh tra\nPhòng TĐC", "Quý I\nQuý III");
        Word.row(table, false, "2", "Tập huấn:\n- Lớp 1", "Phòng CĐS", "Quý I\nQuý III");

        assertThat(read(word.bytes()).warnings()).singleElement().satisfies(one -> {
            assertThat(one.row()).isEqualTo("r001");
            assertThat(one.message()).contains("2 dòng");
        });
    }

    @Test
    void aLoudTaskBetweenOthersIsNoGroup() {
        Word word = word().bold("II. NHIỆM VỤ");
        XWPFTable table = word.table(4);
        Word.row(table, true, "STT", "Nội dung", "Chủ trì", "Thời hạn");
        Word.row(table, false, "1", "Họp giao ban", "Văn phòng Sở", "Quý I");
        Word.row(table, true, "2", "Xây dựng quy chế", "", "");
        Word.row(table, false, "3", "Kiểm tra", "Thanh tra Sở", "Quý I");
        Word.row(table, false, "4", "Việc theo Phụ lục II", "->", "->");
        Word.row(table, false, "5", "Tổng kết", "Văn phòng Sở", "Quý IV");

        ImportedPlan plan = read(word.bytes());

        assertThat(rows(plan))
                .containsExactly(
                        "null | 1 Họp giao ban | [VP][] | Quý I",
                        "null | 2 Xây dựng quy chế | [][] | ",
                        "null | 3 Kiểm tra | [TT][] | Quý I",
                        "null | 4 Việc theo Phụ lục II | [][] | ",
                        "null | 5 Tổng kết | [VP][] | Quý IV");
        assertThat(plan.warnings()).extracting(ImportedPlan.Warning::row).containsOnly("r002", "r004");
    }
}
