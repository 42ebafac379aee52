package vn.dunghen.plan.usecase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.document.PaperText;
import vn.dunghen.document.decree30.Letterhead;
import vn.dunghen.document.decree30.OfficialPaper;
import vn.dunghen.document.decree30.PaperBlock;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.document.decree30.PaperSignature;

/** The letters a plan gives rise to. */
public final class PlanLetters {

    private PlanLetters() {}

    /**
     * Asks units for their opinion on a draft.
     *
     * @param title of the plan, without its kind
     * @param units names of the units asked
     * @param due last day for an answer; silence after it counts as agreement
     * @param archive the line of the archive, e.g. "Lưu: VT, VP"
     */
    public static OfficialPaper opinionRequest(
            Letterhead head,
            String title,
            List<String> units,
            LocalDate due,
            @Nullable PaperSignature signature,
            String archive) {
        return OfficialPaper.of(
                        PaperKind.LETTER,
                        head,
                        "lấy ý kiến đối với dự thảo Kế hoạch " + title,
                        List.of(
                                new PaperBlock.Paragraph(head.agency() + " đang xây dựng dự thảo Kế hoạch " + title
                                        + " (gửi kèm dự thảo)."),
                                new PaperBlock.Paragraph(
                                        "Đề nghị các phòng, đơn vị nghiên cứu, cho ý kiến trước khi hết "
                                                + PaperText.date(due) + "."),
                                new PaperBlock.Paragraph(
                                        "Quá thời hạn trên, phòng, đơn vị không có ý kiến được coi là thống"
                                                + " nhất với dự thảo.")))
                .addressedTo(units)
                .signedBy(signature)
                .sentTo(List.of("Như trên", archive));
    }

    /**
     * Đính chính: puts an error of form right; what a plan orders is never changed by a letter.
     *
     * @param plan the plan as people name it, e.g. "Kế hoạch số 05/KH-SKHCN ngày 05/02/2026"
     * @param printed what stands there
     * @param meant what is to stand there
     */
    public static OfficialPaper correction(
            Letterhead head,
            String plan,
            String printed,
            String meant,
            List<String> recipients,
            @Nullable PaperSignature signature,
            String archive) {
        return OfficialPaper.of(
                        PaperKind.LETTER,
                        head,
                        "đính chính " + plan,
                        List.of(
                                new PaperBlock.Paragraph("Do sơ suất trong khâu soạn thảo, " + head.agency()
                                        + " đính chính " + plan + " như sau:"),
                                new PaperBlock.Bullet("Đã in: “" + printed + "”;"),
                                new PaperBlock.Bullet("Nay sửa lại là: “" + meant + "”."),
                                new PaperBlock.Paragraph("Các nội dung khác giữ nguyên.")))
                .addressedTo(recipients)
                .signedBy(signature)
                .sentTo(List.of("Như trên", archive));
    }

    /**
     * Thu hồi: the decision that takes an issued plan back.
     *
     * @param authority who decides, e.g. "Giám đốc Sở Khoa học và Công nghệ"
     * @param plan the plan as people name it, with its number and its day
     */
    public static OfficialPaper recall(
            Letterhead head,
            String authority,
            String plan,
            String title,
            String reason,
            @Nullable PaperSignature signature,
            String archive) {
        return OfficialPaper.of(
                        PaperKind.DECISION,
                        head,
                        "Về việc thu hồi " + plan,
                        List.of(
                                new PaperBlock.Article(
                                        "Điều 1", "Thu hồi " + plan + " (" + title + "). Lý do: " + ended(reason)),
                                new PaperBlock.Article(
                                        "Điều 2",
                                        "Quyết định này có hiệu lực kể từ ngày ký. Nhiệm vụ chưa hoàn thành theo Kế hoạch nêu tại"
                                                + " Điều 1 dừng thực hiện."),
                                new PaperBlock.Article(
                                        "Điều 3",
                                        "Chánh Văn phòng Sở, Trưởng các phòng, đơn vị có liên quan chịu trách nhiệm thi hành Quyết"
                                                + " định này.")))
                .decidedBy(authority)
                .basedOn(List.of("Căn cứ " + plan))
                .signedBy(signature)
                .sentTo(List.of("Như Điều 3", archive));
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
