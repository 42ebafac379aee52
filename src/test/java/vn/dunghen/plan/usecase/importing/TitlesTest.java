package vn.dunghen.plan.usecase.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.PlanSection;

/** Where the title of a plan ends. */
class TitlesTest {

    private static ImportedPlan read(Word word) {
        XWPFTable table = word.table(4);
        Word.row(table, true, "STT", "Nội dung", "Chủ trì", "Thời hạn");
        Word.row(table, false, "1", "Rà soát quy chế", "Văn phòng Sở", "Quý I");
        byte[] file = word.bytes();
        ImportedPlan plan = MinhHoa.importer().read(file, "ke-hoach", "", 2026);
        assertThat(Said.lost(file, plan)).isEmpty();
        assertThat(plan.content().rows()).singleElement().satisfies(row -> assertThat(row.content())
                .isEqualTo("Rà soát quy chế"));
        return plan;
    }

    private static List<String> headings(ImportedPlan plan) {
        return plan.content().sections().stream().map(PlanSection::title).toList();
    }

    @Test
    void theTitleOfAnAnnexIsNoPartOfIt() {
        for (List<String> annex : List.of(
                List.of("PHỤ LỤC", "DANH MỤC NHIỆM VỤ"),
                List.of("Phụ lục I DANH MỤC NHIỆM VỤ"),
                List.of("PHỤ LỤC I: DANH MỤC NHIỆM VỤ", "(Kèm theo Kế hoạch số 12/KH-SKHCN ngày 05/01/2026)"),
                List.of("BIỂU SỐ 01", "DANH MỤC NHIỆM VỤ"))) {
            Word word =
                    new Word().centred("KẾ HOẠCH").centred("Công tác năm 2026").centred("của Sở");
            annex.forEach(word::centred);

            ImportedPlan plan = read(word);

            assertThat(plan.content().title()).isEqualTo("Công tác năm 2026 của Sở");
            assertThat(headings(plan)).first().isEqualTo(annex.get(0));
        }
    }

    @Test
    void whatThePlanIsAttachedToIsNoPartOfIt() {
        String attached = "(Kèm theo Kế hoạch số     /KH-SKHCN ngày    tháng 01 năm 2026 của Sở)";
        for (Word word : List.of(
                new Word()
                        .centred("PHỤ LỤC")
                        .centred("KẾ HOẠCH CÔNG TÁC NĂM 2026")
                        .centred(attached),
                new Word().centred("KẾ HOẠCH CÔNG TÁC NĂM 2026 " + attached),
                new Word().centred("KẾ HOẠCH").centred("CÔNG TÁC NĂM 2026 " + attached),
                new Word()
                        .centred("KẾ HOẠCH")
                        .centred("CÔNG TÁC NĂM 2026")
                        .centred("(Ban hành k" + attached.substring(2)))) {
            assertThat(read(word).content().title()).isEqualTo("CÔNG TÁC NĂM 2026");
        }
    }

    @Test
    void anAnnexOnItsOwnIsCalledByItsName() {
        assertThat(read(new Word()
                                .centred("PHỤ LỤC I")
                                .centred("DANH MỤC NHIỆM VỤ NĂM 2026")
                                .centred("(Kèm theo Kế hoạch số 12/KH-SKHCN ngày 05/01/2026)"))
                        .content()
                        .title())
                .isEqualTo("DANH MỤC NHIỆM VỤ NĂM 2026");
    }
}
