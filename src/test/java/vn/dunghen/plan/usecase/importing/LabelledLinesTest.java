package vn.dunghen.plan.usecase.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.plan.usecase.importing.MinhHoa.codes;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.PlanRow;

/** Work described line by line, each line with what it is about before a colon or in a cell. */
class LabelledLinesTest {

    private static ImportedPlan read(Word word) {
        return MinhHoa.importer().read(word.bytes(), "ke-hoach", "", 2026);
    }

    private static Word word() {
        return new Word().centred("KẾ HOẠCH").centred("Truyền thông năm 2026").bold("II. NỘI DUNG THỰC HIỆN");
    }

    private static String row(PlanRow row) {
        return row.content().replace('\n', '/') + " | " + codes(row.leads()) + codes(row.coordinating()) + " | "
                + row.deadline().text() + " | " + row.product();
    }

    @Test
    void lettersBeforeTheLabelsDoNotMakeWorkOfThem() {
        ImportedPlan plan = read(word().bold("1. Tuyên truyền trên báo chí")
                .line("a) Nội dung: đăng 12 tin bài về chuyển đổi số")
                .line("b) Thời gian thực hiện: Quý I, II/2026")
                .line("c) Đơn vị chủ trì: Văn phòng Sở")
                .line("d) Đơn vị phối hợp: Phòng CĐS")
                .line("đ) Sản phẩm: 12 tin bài")
                .bold("2. Tổ chức hội thảo")
                .line("a) Thời gian: Tháng 10/26")
                .line("b) Đơn vị chủ trì: Phòng QLCN")
                .line("c) Phối hợp: VP, TTTT")
                .bold("III. KINH PHÍ")
                .line("Từ nguồn ngân sách."));

        assertThat(plan.content().rows())
                .extracting(LabelledLinesTest::row)
                .containsExactly(
                        "Nội dung: đăng 12 tin bài về chuyển đổi số | [VP][CDS] | Quý I, II/2026 | 12 tin bài",
                        "Tổ chức hội thảo | [CN][VP, TTTT] | Tháng 10/26 | null");
        assertThat(plan.content().rows().get(0).group()).isEqualTo("Tuyên truyền trên báo chí");
        assertThat(plan.warnings()).isEmpty();
    }

    @Test
    void numbersBeforeTheLabelsDoNotMakeWorkOfThem() {
        ImportedPlan plan = read(word().line("1. Tuyên truyền trên báo chí")
                .line("1.1. Thời gian: Quý I")
                .line("1.2. Đơn vị chủ trì: Văn phòng Sở")
                .line("1.3. Phối hợp: Phòng CĐS")
                .line("2. Tổ chức hội thảo")
                .line("2.1. Thời gian: Quý II")
                .line("2.2. Đơn vị chủ trì: Phòng CĐS"));

        assertThat(plan.content().rows())
                .extracting(LabelledLinesTest::row)
                .containsExactly(
                        "Tuyên truyền trên báo chí | [VP][CDS] | Quý I | null",
                        "Tổ chức hội thảo | [CDS][] | Quý II | null");
        assertThat(plan.warnings()).isEmpty();
    }

    @Test
    void aLabelBehindACommaCounts() {
        assertThat(read(word().line("1. Thanh tra xăng dầu, chủ trì: Thanh tra Sở; thời hạn: Quý II")
                                .line("2. Kiểm tra taxi, đơn vị chủ trì: Phòng TĐC, thời gian: Quý III"))
                        .content()
                        .rows())
                .extracting(LabelledLinesTest::row)
                .containsExactly(
                        "Thanh tra xăng dầu | [TT][] | Quý II | null", "Kiểm tra taxi | [TDC][] | Quý III | null");
    }

    @Test
    void aTableOfOneTaskIsReadLineByLine() {
        Word word = word();
        for (List<String> task : List.of(
                List.of("1. Quy chế", "Rà soát quy chế", "Văn phòng Sở", "Phòng CĐS", "Quý I"),
                List.of("2. Xăng dầu", "Kiểm tra xăng dầu", "Phòng TĐC", "Thanh tra", "Quý II"))) {
            word.bold(task.get(0));
            XWPFTable table = word.table(2);
            Word.row(table, false, "Nội dung", task.get(1));
            Word.row(table, false, "Đơn vị chủ trì", task.get(2));
            Word.row(table, false, "Đơn vị phối hợp", task.get(3));
            Word.row(table, false, "Thời hạn", task.get(4));
        }

        ImportedPlan plan = read(word);

        assertThat(plan.content().rows())
                .extracting(LabelledLinesTest::row)
                .containsExactly(
                        "Quy chế/Nội dung: Rà soát quy chế | [VP][CDS] | Quý I | null",
                        "Xăng dầu/Nội dung: Kiểm tra xăng dầu | [TDC][TT] | Quý II | null");
        assertThat(plan.warnings()).isEmpty();
    }

    @Test
    void whatDescribesOneTaskIsNoWorkOfItsOwn() {
        ImportedPlan plan = read(word().line("1. Hội nghị phổ biến pháp luật")
                .line("- Số lượng: 02 hội nghị.")
                .line("- Thời gian: tháng 5 và tháng 10/2026.")
                .line("- Địa điểm: Hội trường Sở.")
                .line("- Chủ trì: Thanh tra Sở. Phối hợp: Văn phòng Sở.")
                .line("- Kinh phí: 20 triệu đồng.")
                .line("2. Kiểm tra")
                .line("- Kiểm tra cân (chủ trì: Phòng TĐC; thời hạn: Quý I).")
                .line("- Kiểm tra vàng (chủ trì: Thanh tra; thời hạn: Quý II)."));

        assertThat(plan.content().rows())
                .extracting(LabelledLinesTest::row)
                .containsExactly(
                        "Hội nghị phổ biến pháp luật/- Số lượng: 02 hội nghị./- Địa điểm: Hội trường Sở./- Kinh phí: 20 triệu đồng."
                                + " | [TT][VP] | tháng 5 và tháng 10/2026 | null",
                        "Kiểm tra cân | [TDC][] | Quý I | null",
                        "Kiểm tra vàng | [TT][] | Quý II | null");
        assertThat(plan.warnings()).isEmpty();
    }
}
