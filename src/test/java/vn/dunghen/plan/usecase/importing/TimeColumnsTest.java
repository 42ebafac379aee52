package vn.dunghen.plan.usecase.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghen.plan.domain.ImportedPlan;

/** Tables with more than one column about time. */
class TimeColumnsTest {

    private static ImportedPlan read(Sheet sheet) {
        byte[] file = sheet.bytes();
        ImportedPlan plan = MinhHoa.importer().read(file, "ke-hoach", "", 2026);
        assertThat(Said.lost(file, plan)).isEmpty();
        return plan;
    }

    @Test
    void columnsForBeginAndEndAreOnePeriod() {
        for (String[] heads : List.of(
                new String[] {"Thời gian bắt đầu", "Thời gian kết thúc"}, new String[] {"Bắt đầu", "Kết thúc"})) {
            Sheet sheet = new Sheet();
            sheet.row("KẾ HOẠCH công tác");
            sheet.row("STT", "Nội dung", "Chủ trì", heads[0], heads[1]);
            sheet.row("1", "Nâng cấp phần mềm", "Văn phòng Sở", "01/3/2026", "30/9/2026");
            sheet.row("2", "Rà soát dữ liệu", "Văn phòng Sở", "Quý I", "Quý III");
            sheet.row("3", "Trực cổng", "Văn phòng Sở", "15/4/2026", "");
            sheet.row("4", "Sơ kết", "Văn phòng Sở", "", "30/6/2026");

            ImportedPlan plan = read(sheet);

            assertThat(plan.content().rows())
                    .extracting(row -> row.deadline().kind() + " "
                            + row.deadline().from() + " " + row.deadline().to())
                    .containsExactly(
                            "WITHIN 2026-03-01 2026-09-30",
                            "WITHIN 2026-01-01 2026-09-30",
                            "FROM 2026-04-15 null",
                            "DATE null 2026-06-30");
            assertThat(plan.warnings()).singleElement().satisfies(one -> {
                assertThat(one.row()).isEqualTo("r003");
                assertThat(one.message()).contains("chưa ghi kết thúc");
            });
        }
    }

    @Test
    void severalColumnsAboutTimeAreAskedAbout() {
        Sheet sheet = new Sheet();
        sheet.row("KẾ HOẠCH công tác");
        sheet.row("STT", "Nội dung", "Chủ trì", "Thời hạn", "Tiến độ");
        sheet.row("1", "Nâng cấp phần mềm", "Văn phòng Sở", "30/9/2026", "Quý I");
        sheet.row("2", "Rà soát dữ liệu", "Văn phòng Sở", "30/9/2026", "");

        assertThat(read(sheet).warnings())
                .filteredOn(one -> one.message().contains("nhiều cột thời hạn"))
                .singleElement()
                .satisfies(one -> assertThat(one.row()).isEqualTo("r001"));
    }

    @Test
    void fromAndToBelowTheTimeAreOnePeriod() {
        for (String[] heads : List.of(new String[] {"Từ", "Đến"}, new String[] {"Từ ngày", "Đến ngày"})) {
            Sheet sheet = new Sheet();
            sheet.row("KẾ HOẠCH CÔNG TÁC NĂM 2026");
            sheet.row("STT", "Nội dung", "Chủ trì", "Thời gian thực hiện", "");
            sheet.row("", "", "", heads[0], heads[1]);
            sheet.merge(1, 1, 3, 4);
            for (int column : new int[] {0, 1, 2}) {
                sheet.merge(1, 2, column, column);
            }
            sheet.row("1", "Nâng cấp", "VP", "01/3", "30/9");

            ImportedPlan plan = read(sheet);

            assertThat(plan.content().rows()).singleElement().satisfies(row -> {
                assertThat(row.content()).isEqualTo("Nâng cấp");
                assertThat(row.deadline().text()).isEqualTo("Từ 01/3 đến 30/9");
            });
            assertThat(plan.warnings()).isEmpty();
        }
    }

    @Test
    void aBeginningWithoutAnEndIsAskedAboutWhateverStandsBesideIt() {
        Sheet sheet = new Sheet();
        sheet.row("KẾ HOẠCH công tác");
        sheet.row("STT", "Nội dung", "Chủ trì", "Thời hạn", "Bắt đầu", "Kết thúc");
        sheet.row("1", "Rà soát quy trình", "Văn phòng Sở", "Quý IV", "Quý IV", "");

        assertThat(read(sheet).warnings())
                .anySatisfy(one -> assertThat(one.message()).contains("chưa ghi kết thúc"));
    }
}
