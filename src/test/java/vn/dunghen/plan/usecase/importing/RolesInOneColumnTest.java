package vn.dunghen.plan.usecase.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.plan.usecase.importing.MinhHoa.codes;

import org.junit.jupiter.api.Test;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.PlanRow;

/** Who leads and who helps where one column says both. */
class RolesInOneColumnTest {

    private static ImportedPlan read(String column, String... cells) {
        Sheet sheet = new Sheet();
        sheet.row("Kế hoạch tuyên truyền");
        sheet.row("TT", "Nhiệm vụ", column, "Thời gian");
        for (int i = 0; i < cells.length; i++) {
            sheet.row(String.valueOf(i + 1), "Việc thứ " + (i + 1), cells[i], "Quý I");
        }
        byte[] file = sheet.bytes();
        ImportedPlan plan = MinhHoa.importer().read(file, "ke-hoach", "", 2026);
        assertThat(Said.lost(file, plan)).isEmpty();
        return plan;
    }

    private static String roles(PlanRow row) {
        return codes(row.leads()).toString() + codes(row.coordinating());
    }

    @Test
    void whoHelpsMayBeToldByWhatTheyDo() {
        ImportedPlan plan = read(
                "Chủ trì, phối hợp",
                "Thanh tra Sở chủ trì; Văn phòng Sở phối hợp",
                "Văn phòng Sở chủ trì, Phòng CĐS và Thanh tra cùng phối hợp thực hiện.",
                "Chủ trì: Phòng CĐS. Phối hợp: VP, TT",
                "CT: VP Sở\nPH: các phòng",
                "Văn phòng Sở\n(Phối hợp: TTTT)");

        assertThat(plan.content().rows())
                .extracting(RolesInOneColumnTest::roles)
                .containsExactly("[TT][VP]", "[VP][CDS, TT]", "[CDS][VP, TT]", "[VP][ROOMS]", "[VP][TTTT]");
    }

    @Test
    void aColumnForTheLeadMaySayWhoHelpsBehindTheName() {
        assertThat(read("Đơn vị thực hiện", "Thanh tra Sở chủ trì; Văn phòng Sở phối hợp")
                        .content()
                        .rows())
                .extracting(RolesInOneColumnTest::roles)
                .containsExactly("[TT][VP]");
    }

    @Test
    void severalUnitsInAColumnThatDoesNotSayWhoLeadsAreAskedAbout() {
        ImportedPlan plan =
                read("Đơn vị thực hiện", "Văn phòng Sở; Phòng CĐS; Thanh tra Sở", "Các phòng, đơn vị", "Phòng TĐC");

        assertThat(plan.content().rows())
                .extracting(RolesInOneColumnTest::roles)
                .containsExactly("[VP, CDS, TT][]", "[ALL][]", "[TDC][]");
        assertThat(plan.warnings()).singleElement().satisfies(one -> {
            assertThat(one.row()).isEqualTo("r001");
            assertThat(one.message()).contains("ai chủ trì, ai phối hợp");
        });
        assertThat(read("Cơ quan chủ trì", "Văn phòng Sở; Phòng CĐS").warnings())
                .isEmpty();
    }
}
