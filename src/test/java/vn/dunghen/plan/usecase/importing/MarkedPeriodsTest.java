package vn.dunghen.plan.usecase.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.plan.usecase.importing.MinhHoa.codes;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.PlanRow;

/** Tables with a column for each month or quarter and a mark where work is done. */
class MarkedPeriodsTest {

    private static String row(PlanRow row) {
        return row.content() + " | " + codes(row.leads()) + " | "
                + row.deadline().kind() + " "
                + row.deadline().from() + " " + row.deadline().to() + " | "
                + row.deadline().text();
    }

    private static ImportedPlan read(byte[] file) {
        return MinhHoa.importer().read(file, "ke-hoach", "", 2026);
    }

    @Test
    void marksUnderQuartersAreADeadline() {
        Sheet sheet = new Sheet();
        sheet.row("KẾ HOẠCH kiểm định năm 2026");
        sheet.row("TT", "Nội dung", "Đơn vị chủ trì", "Quý I", "Quý II", "Quý III", "Quý IV");
        sheet.row("1", "Kiểm định cân", "TTTDC", "", "x", "X", "");
        sheet.row("2", "Kiểm định taximet", "TTTDC", "✓", "", "", "✓");
        sheet.row("3", "Kiểm định xăng dầu", "TTTDC", "", "", "02 đợt", "");

        ImportedPlan plan = read(sheet.bytes());

        assertThat(plan.content().title()).isEqualTo("kiểm định năm 2026");
        assertThat(plan.content().rows())
                .extracting(MarkedPeriodsTest::row)
                .containsExactly(
                        "Kiểm định cân | [TTTDC] | WITHIN 2026-04-01 2026-09-30 | Quý II, Quý III",
                        "Kiểm định taximet | [TTTDC] | PERIODIC 2026-01-01 2026-12-31 | Quý I, Quý IV",
                        "Kiểm định xăng dầu | [TTTDC] | WITHIN 2026-01-01 2026-12-31 | ");
        assertThat(plan.warnings())
                .allSatisfy(one -> assertThat(one.row()).isEqualTo("r003"))
                .anySatisfy(one -> assertThat(one.message()).contains("Quý III: 02 đợt"));
    }

    @Test
    void marksUnderNumbersOfMonthsAreADeadline() {
        Sheet sheet = new Sheet();
        sheet.row("KẾ HOẠCH kiểm định năm 2026");
        String[] months = new String[15];
        java.util.Arrays.fill(months, "");
        for (int month = 1; month <= 12; month++) {
            months[month + 2] = String.valueOf(month);
        }
        sheet.row("TT", "Nội dung", "Đơn vị chủ trì", "Tháng thực hiện");
        sheet.row(months);
        sheet.merge(1, 1, 3, 14);
        for (int column = 0; column < 3; column++) {
            sheet.merge(1, 2, column, column);
        }
        sheet.row("1", "Kiểm định cân", "TTTDC", "", "", "x", "x", "x");
        sheet.row("2", "Kiểm định taximet", "TTTDC", "", "", "", "", "", "x", "", "", "", "", "", "x");

        ImportedPlan plan = read(sheet.bytes());

        assertThat(plan.content().rows())
                .extracting(MarkedPeriodsTest::row)
                .containsExactly(
                        "Kiểm định cân | [TTTDC] | WITHIN 2026-03-01 2026-05-31 | Tháng 3, Tháng 4, Tháng 5",
                        "Kiểm định taximet | [TTTDC] | PERIODIC 2026-06-01 2026-12-31 | Tháng 6, Tháng 12");
        assertThat(plan.warnings()).isEmpty();
    }

    @Test
    void aMarkOverSeveralMonthsCoversThemAll() {
        Word word = new Word().centred("KẾ HOẠCH").centred("Kiểm định năm 2026").bold("II. NHIỆM VỤ");
        XWPFTable table = word.table(7);
        Word.row(table, true, "STT", "Công việc", "Chủ trì", "T1", "T2", "T3", "T4");
        Word.row(table, false, "1", "Kiểm định cân", "TTTDC", "", "x", "->", "");

        assertThat(read(word.bytes()).content().rows())
                .extracting(MarkedPeriodsTest::row)
                .containsExactly("Kiểm định cân | [TTTDC] | WITHIN 2026-02-01 2026-03-31 | Tháng 2, Tháng 3");
    }
}
