package vn.dunghen.plan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.dunghen.document.decree30.Letterhead;
import vn.dunghen.document.decree30.PaperBlock;
import vn.dunghen.plan.DeadlineKind;
import vn.dunghen.plan.TargetOperator;
import vn.dunghen.plan.domain.NamedUnit;
import vn.dunghen.plan.domain.PlanContent;
import vn.dunghen.plan.domain.PlanDeadline;
import vn.dunghen.plan.domain.PlanRow;
import vn.dunghen.plan.domain.PlanSection;
import vn.dunghen.plan.domain.PlanTarget;

class PlanPaperTest {

    private static final Letterhead HEAD = new Letterhead(
            "Ủy ban nhân dân tỉnh Minh Hòa", "Sở Khoa học và Công nghệ", null, "KH-SKHCN", "Minh Hòa", null, 2026);

    @Test
    void sectionsBecomeHeadingsParagraphsAndListsInTheirOrder() {
        var paper = PlanPaper.of(
                content(
                        List.of(
                                new PlanSection(1, "", "", List.of("Sở ban hành Kế hoạch như sau:")),
                                new PlanSection(1, "I", "MỤC ĐÍCH", List.of()),
                                new PlanSection(2, "1", "Yêu cầu", List.of("- Kịp thời", "Đúng hạn"))),
                        List.of()),
                HEAD,
                null);
        assertThat(paper.body())
                .containsExactly(
                        new PaperBlock.Paragraph("Sở ban hành Kế hoạch như sau:"),
                        new PaperBlock.Heading(1, "I", "MỤC ĐÍCH"),
                        new PaperBlock.Heading(2, "1", "Yêu cầu"),
                        new PaperBlock.Bullet(" Kịp thời"),
                        new PaperBlock.Paragraph("Đúng hạn"));
        assertThat(paper.annexes()).isEmpty();
        assertThat(paper.recipients()).containsExactly("Sở Nội vụ (p/h)", "Lưu: VT, VP");
    }

    @Test
    void rowsBecomeTheAnnexUnderTheirGroupsWithTheColumnsTheyFill() {
        var paper = PlanPaper.of(
                content(
                        List.of(),
                        List.of(
                                row("1", "Công khai", null),
                                row("2", "Công khai", "80%"),
                                row("3", "Giải trình", null))),
                HEAD,
                null);
        var table = (PaperBlock.Table) paper.annexes().get(0).body().get(0);
        assertThat(table.columns())
                .extracting(PaperBlock.Column::name)
                .containsExactly(
                        "STT", "Nội dung, nhiệm vụ", "Kết quả, sản phẩm", "Thời gian thực hiện", "Cơ quan chủ trì");
        assertThat(table.rows())
                .containsExactly(
                        PaperBlock.Row.group("", "Công khai"),
                        PaperBlock.Row.of("1", "Việc 1", "Báo cáo", "Trước ngày 15/12", "Văn phòng; Thanh tra"),
                        PaperBlock.Row.of("2", "Việc 2", "Báo cáo\n80%", "Trước ngày 15/12", "Văn phòng; Thanh tra"),
                        PaperBlock.Row.group("", "Giải trình"),
                        PaperBlock.Row.of("3", "Việc 3", "Báo cáo", "Trước ngày 15/12", "Văn phòng; Thanh tra"));
    }

    @Test
    void aTitleThatSaysPlanIsNotPrintedUnderThePlanAgain() {
        assertThat(titled("Kế hoạch  chuyển đổi số năm 2027")).isEqualTo("Chuyển đổi số năm 2027");
        assertThat(titled("KẾ HOẠCH: nâng cao chỉ số")).isEqualTo("Nâng cao chỉ số");
        assertThat(titled("Kế hoạch hóa gia đình")).isEqualTo("Kế hoạch hóa gia đình");
        assertThat(titled("Kế hoạch")).isEqualTo("Kế hoạch");
        assertThat(titled("Nâng cao chỉ số")).isEqualTo("Nâng cao chỉ số");
    }

    private static String titled(String title) {
        return PlanPaper.of(new PlanContent(title, List.of(), List.of(), List.of(), List.of()), HEAD, null)
                .title();
    }

    @Test
    void theRequestForOpinionsSaysWhatSilenceMeans() {
        var letter = PlanLetters.opinionRequest(
                HEAD, "Cải cách hành chính", List.of("Thanh tra Sở"), LocalDate.of(2026, 2, 5), null, "Lưu: VT, VP");
        assertThat(letter.addressees()).containsExactly("Thanh tra Sở");
        assertThat(letter.body())
                .contains(new PaperBlock.Paragraph(
                        "Đề nghị các phòng, đơn vị nghiên cứu, cho ý kiến trước khi hết ngày 05 tháng 02 năm 2026."))
                .last()
                .asString()
                .contains("được coi là thống nhất");
    }

    @Test
    void aCorrectionSaysWhatStandsThereAndWhatIsMeant() {
        var letter = PlanLetters.correction(
                HEAD,
                "Kế hoạch số 05/KH-SKHCN ngày 05/02/2026",
                "quý I",
                "quý II",
                List.of("Các phòng, đơn vị thuộc Sở"),
                null,
                "Lưu: VT, VP");
        assertThat(letter.body())
                .contains(new PaperBlock.Bullet("Đã in: “quý I”;"), new PaperBlock.Bullet("Nay sửa lại là: “quý II”."));
        assertThat(letter.recipients()).containsExactly("Như trên", "Lưu: VT, VP");
    }

    private static PlanContent content(List<PlanSection> sections, List<PlanRow> rows) {
        return new PlanContent(
                "Cải cách hành chính", List.of(), sections, rows, List.of("Sở Nội vụ (p/h)", "Lưu: VT, VP"));
    }

    private static PlanRow row(String ordinal, String group, @Nullable String target) {
        return new PlanRow(
                "r" + ordinal,
                ordinal,
                group,
                "Việc " + ordinal,
                "Báo cáo",
                new PlanDeadline(DeadlineKind.BEFORE_DATE, null, LocalDate.of(2026, 12, 15), "Trước ngày 15/12"),
                null,
                List.of(NamedUnit.unit("VP", "Văn phòng"), NamedUnit.unit("TTRA", "Thanh tra")),
                List.of(),
                List.of(),
                target == null ? null : new PlanTarget(TargetOperator.TEXT, null, null, target));
    }
}
