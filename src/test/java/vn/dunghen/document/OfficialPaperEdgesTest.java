package vn.dunghen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import vn.dunghen.document.decree30.OfficialPaper;
import vn.dunghen.document.decree30.PaperAnnex;
import vn.dunghen.document.decree30.PaperBlock;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.document.decree30.PaperPress;
import vn.dunghen.document.decree30.PaperSignature;

/** Papers nobody planned for are set all the same, in both forms. */
class OfficialPaperEdgesTest {

    private final PaperPress press = new OfficialPress(
            new PaperRenderer(),
            new DirectoryFake(),
            Clock.fixed(Instant.parse("2026-02-05T02:12:00Z"), ZoneOffset.UTC));

    @Test
    void aPaperWithoutAnythingButItsHeadIsSet() throws Exception {
        var paper = OfficialPaper.of(PaperKind.PLAN, OfficialSamples.open("KH-SKHCN"), "", List.of());
        assertThat(words(paper)).contains("KẾ HOẠCH").doesNotContain("Nơi nhận");
        assertThat(print(paper)).contains("KẾ HOẠCH").doesNotContain("Nơi nhận");
    }

    @Test
    void blankRecipientsAreLeftOutAndTheLastOneStillEndsTheList() throws Exception {
        var paper = OfficialSamples.decision().sentTo(List.of("- Như Điều 3;", " ", "Lưu: VT, VP.;", ""));
        assertThat(words(paper)).contains("- Như Điều 3;", "- Lưu: VT, VP.").doesNotContain("- ;", "- .");
        assertThat(print(paper)).contains("- Như Điều 3; - Lưu: VT, VP.");
    }

    @Test
    void namesOfTwoHundredLettersStayOnThePage() throws Exception {
        var name = "Nguyễn Phúc Vĩnh Thụy ".repeat(9).strip();
        var paper = OfficialSamples.plan(2)
                .signedBy(new PaperSignature("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name, null))
                .sentTo(List.of("Trung tâm ".repeat(20)));
        assertThat(words(paper)).contains(name);
        try (var file = Loader.loadPDF(press.pdf(paper))) {
            PaperReading.assertNothingLeavesThePage(file);
            assertThat(PaperReading.text(file)).contains(name);
        }
    }

    @Test
    void aWordLongerThanItsColumnIsBrokenInsteadOfLeavingThePage() throws Exception {
        var paper = OfficialSamples.plan(1)
                .with(new PaperAnnex(
                        "x".repeat(300),
                        true,
                        List.of(new PaperBlock.Table(
                                OfficialSamples.table(1).columns(),
                                List.of(PaperBlock.Row.of("1", "a".repeat(400), "b".repeat(200)))))));
        try (var file = Loader.loadPDF(press.pdf(paper))) {
            PaperReading.assertNothingLeavesThePage(file);
        }
        assertThat(words(paper)).contains("PHỤ LỤC I", "PHỤ LỤC II", "a".repeat(400));
    }

    @Test
    void aRowHigherThanAPageLosesNothing() throws Exception {
        var text = "đoạn thứ nhất " + "nội dung rất dài của nhiệm vụ ".repeat(130) + "hết đoạn";
        var paper = OfficialSamples.plan(1)
                .with(new PaperAnnex(
                        "Bảng dài",
                        false,
                        List.of(new PaperBlock.Table(
                                OfficialSamples.table(1).columns(),
                                List.of(PaperBlock.Row.of("1", text), PaperBlock.Row.of("2", "dòng sau"))))));
        assertThat(words(paper)).contains(text);
        assertThat(print(paper)).contains("đoạn thứ nhất", "hết đoạn", "dòng sau");
    }

    @Test
    void charactersNoFileCanHoldAreLeftOutAndMarkupStaysText() throws Exception {
        var paper = OfficialPaper.of(
                        PaperKind.REPORT,
                        OfficialSamples.open("BC-SKHCN"),
                        "Báo\u0000 cáo\u0008 <b>& \uD83D\uDE00 \uD800",
                        List.of(
                                new PaperBlock.Paragraph(
                                        "Kết quả\u000B đạt <script>\uFFFF ${7*7} [[${7*7}]] 1 < 2 & 3"),
                                new PaperBlock.Bullet("Tiê\u0301ng"),
                                new PaperBlock.Paragraph("một\r\nhai\u2028ba")))
                .sentTo(List.of("<i>Lưu</i>"));
        assertThat(words(paper))
                .contains(
                        "đạt <script> ${7*7} [[${7*7}]] 1 < 2 & 3", "- Tiếng", "một", "hai", "ba./.", "- <i>Lưu</i>.");
        assertThat(print(paper))
                .contains("<script> ${7*7} [[${7*7}]] 1 < 2 & 3", "- <i>Lưu</i>.")
                .doesNotContain("49");
    }

    @Test
    void aTableOfFiveHundredRowsIsSetWhole() throws Exception {
        var paper = OfficialSamples.plan(500);
        var printed = print(paper);
        assertThat(words(paper)).contains("500");
        assertThat(printed).contains(" 500 Rà soát");
    }

    @Test
    void theClosingSignIsWrittenOnceAndNeverAfterATable() throws Exception {
        var body = List.<PaperBlock>of(new PaperBlock.Paragraph("Đề nghị thực hiện./."));
        var paper = OfficialPaper.of(PaperKind.PLAN, OfficialSamples.open("KH-SKHCN"), "Thử", body);
        assertThat(words(paper)).contains("Đề nghị thực hiện./.");
        var ends = OfficialPaper.of(
                PaperKind.PLAN, OfficialSamples.open("KH-SKHCN"), "Thử", List.of(OfficialSamples.table(1)));
        assertThat(words(ends)).noneMatch(text -> text.contains("./."));
    }

    private List<String> words(OfficialPaper paper) throws Exception {
        try (var file = WordReading.open(press.docx(paper))) {
            return WordReading.texts(file);
        }
    }

    private String print(OfficialPaper paper) throws Exception {
        try (var file = Loader.loadPDF(press.pdf(paper))) {
            return PaperReading.text(file);
        }
    }
}
