package vn.dunghen.plan.usecase.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.plan.usecase.importing.MinhHoa.codes;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.PlanRow;

/** Headings whose cells do not stand exactly over those of the rows. */
class UnevenHeadingsTest {

    private static ImportedPlan read(byte[] file) {
        ImportedPlan plan = MinhHoa.importer().read(file, "ke-hoach", "", 2026);
        assertThat(Said.lost(file, plan)).isEmpty();
        assertThat(plan.warnings()).isEmpty();
        return plan;
    }

    private static String row(PlanRow row) {
        return row.ordinal() + " " + row.content() + " " + codes(row.leads()) + codes(row.coordinating()) + " "
                + row.deadline().text();
    }

    @Test
    void aBorderThatWasDraggedMovesNoCellUnderAnotherHeading() {
        Word word = new Word().centred("KẾ HOẠCH").centred("Công tác năm 2026").bold("II. NHIỆM VỤ");
        XWPFTable table = word.table(6);
        Word.row(table, true, "STT", "Nội dung", "->", "Thời hạn", "Chủ trì", "Phối hợp");
        Word.row(table, false, "1", "Họp giao ban", "Quý I", "->", "VP", "CĐS");
        Word.row(table, false, "2", "Kiểm tra", "->", "Quý II", "TT", "VP");
        Word.row(table, true, "Việc khác", "->", "->", "->", "->", "->");
        Word.row(table, false, "3", "Trực lễ", "Quý III", "VP", "->", "");

        assertThat(read(word.bytes()).content().rows())
                .extracting(UnevenHeadingsTest::row)
                .containsExactly(
                        "1 Họp giao ban [VP][CDS] Quý I", "2 Kiểm tra [TT][VP] Quý II", "3 Trực lễ [VP][] Quý III");
    }

    @Test
    void numbersBelowAnEmptyHeadingAreOrdinals() {
        Sheet sheet = new Sheet();
        sheet.row("KẾ HOẠCH công tác");
        sheet.row("", "Nội dung", "Chủ trì", "Thời hạn");
        sheet.row("I", "Nội bộ");
        sheet.row("1", "Rà soát quy trình", "Văn phòng Sở", "Quý I");
        sheet.row("2", "Đăng quy trình", "Văn phòng Sở", "Quý II");

        assertThat(read(sheet.bytes()).content().rows())
                .extracting(UnevenHeadingsTest::row)
                .containsExactly("1 Rà soát quy trình [VP][] Quý I", "2 Đăng quy trình [VP][] Quý II");
    }

    @Test
    void aSecondRowOfTheHeadingNeedsNoMergedCellsAboveIt() {
        Sheet sheet = new Sheet();
        sheet.row("KẾ HOẠCH công tác");
        sheet.row("STT", "Nội dung", "Thời gian", "", "Đơn vị", "");
        sheet.row("", "", "Bắt đầu", "Kết thúc", "Chủ trì", "Phối hợp");
        sheet.row("1", "Rà soát quy trình", "Quý I", "Quý II", "Văn phòng Sở", "Thanh tra");

        assertThat(read(sheet.bytes()).content().rows())
                .extracting(UnevenHeadingsTest::row)
                .containsExactly("1 Rà soát quy trình [VP][TT] Từ Quý I đến Quý II");
    }
}
