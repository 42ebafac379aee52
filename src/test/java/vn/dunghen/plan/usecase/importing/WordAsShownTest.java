package vn.dunghen.plan.usecase.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.PlanRow;

/** What people see of a document of Word, and what they do not. */
class WordAsShownTest {

    private static Word word() {
        return new Word().centred("KẾ HOẠCH").centred("Thanh tra năm 2026").bold("I. NHIỆM VỤ");
    }

    private static ImportedPlan read(Word word) {
        return MinhHoa.importer().read(word.bytes(), "ke-hoach", "", 2026);
    }

    @Test
    void changesThatWereTrackedCountAsIfAccepted() {
        ImportedPlan plan = read(word().xml("<w:r><w:t>1. Thanh tra </w:t></w:r>"
                + "<w:del w:id='1' w:author='a'><w:r><w:delText>nhãn hàng</w:delText></w:r></w:del>"
                + "<w:ins w:id='2' w:author='a'><w:r><w:t>xăng dầu</w:t></w:r></w:ins>"
                + "<w:r><w:t> (chủ trì: Thanh tra Sở; thời hạn: Quý II)</w:t></w:r>"));

        assertThat(plan.content().rows()).extracting(PlanRow::content).containsExactly("Thanh tra xăng dầu");
        assertThat(plan.warnings()).isEmpty();
    }

    @Test
    void textBoxesAreReadOnceWhereTheyStand() {
        ImportedPlan plan = read(word().xml("<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
                        + "<w:txbxContent><w:p><w:r><w:t>1. Kiểm tra vàng (chủ trì: Phòng TĐC; thời hạn: Quý III)"
                        + "</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                        + "<w:txbxContent><w:p><w:r><w:t>1. Kiểm tra vàng</w:t></w:r></w:p></w:txbxContent></w:pict>"
                        + "</mc:Fallback></mc:AlternateContent></w:r>")
                .line("2. Kiểm tra taxi (chủ trì: Phòng TĐC; thời hạn: Quý IV)"));

        assertThat(plan.content().rows())
                .extracting(PlanRow::content)
                .containsExactly("Kiểm tra vàng", "Kiểm tra taxi");
    }

    @Test
    void whatIsHiddenOrStruckOutIsLeftOutAndSaid() {
        Word word = word().line("1. Kiểm tra taxi (chủ trì: Phòng TĐC; thời hạn: Quý IV)")
                .xml("<w:r><w:rPr><w:vanish/></w:rPr><w:t>2. Việc ẩn (chủ trì: VP; thời hạn: Quý I)</w:t></w:r>")
                .xml("<w:r><w:rPr><w:strike/></w:rPr><w:t>3. Việc đã bỏ (chủ trì: VP; thời hạn: Quý I)</w:t></w:r>")
                .xml(
                        "<w:r><w:t>4. Kiểm tra </w:t></w:r><w:r><w:rPr><w:dstrike/></w:rPr><w:t>cân</w:t></w:r>"
                                + "<w:r><w:rPr><w:strike w:val='0'/></w:rPr><w:t>vàng (chủ trì: Phòng TĐC; thời hạn: Quý I)</w:t></w:r>");

        ImportedPlan plan = read(word);

        assertThat(plan.content().rows())
                .extracting(PlanRow::content)
                .containsExactly("Kiểm tra taxi", "Kiểm tra vàng");
        assertThat(plan.warnings()).singleElement().satisfies(one -> assertThat(one.message())
                .contains("Chữ ẩn hoặc bị gạch ngang", "2. Việc ẩn", "3. Việc đã bỏ", "“cân”"));
    }

    @Test
    void headsAndFeetOfPagesAreSaidAndNotRead() {
        Word word = word().head("DỰ THẢO LẦN 2", "Trang 1/3");
        XWPFTable table = word.table(4);
        Word.row(table, true, "STT", "Nội dung", "Chủ trì", "Thời hạn");
        Word.row(table, false, "1", "Kiểm tra taxi", "Phòng TĐC", "Quý IV");

        ImportedPlan plan = read(word);

        assertThat(plan.content().rows()).hasSize(1);
        assertThat(plan.warnings()).singleElement().satisfies(one -> assertThat(one.message())
                .contains("DỰ THẢO LẦN 2"));
    }
}
