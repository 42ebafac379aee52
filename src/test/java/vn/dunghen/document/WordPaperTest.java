package vn.dunghen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.dunghen.document.decree30.PaperPress;
import vn.dunghen.document.layout.PaperLayout;

class WordPaperTest {

    private static final Map<String, String> SIZED = Map.ofEntries(
            Map.entry("Quốc hiệu", "nation"),
            Map.entry("Tiêu ngữ", "motto"),
            Map.entry("Cơ quan chủ quản", "parent"),
            Map.entry("Cơ quan ban hành", "agency"),
            Map.entry("Số, ký hiệu", "number"),
            Map.entry("Địa danh, ngày tháng", "place"),
            Map.entry("Tên loại văn bản", "kind"),
            Map.entry("Trích yếu nội dung", "title"),
            Map.entry("Trích yếu công văn", "about"),
            Map.entry("Đoạn văn", "body"),
            Map.entry("Căn cứ", "body"),
            Map.entry("heading 1", "body"),
            Map.entry("heading 2", "body"),
            Map.entry("heading 3", "body"),
            Map.entry("Chức vụ người ký", "signature"),
            Map.entry("Họ tên người ký", "signature"),
            Map.entry("Nơi nhận", "recipientsLabel"),
            Map.entry("Nơi nhận, từng dòng", "recipients"),
            Map.entry("Phụ lục", "annex"),
            Map.entry("Số trang", "page"));

    private final PaperLayout layout = PaperLayout.current();
    private final PaperPress press = new OfficialPress(
            new PaperRenderer(),
            new DirectoryFake(),
            Clock.fixed(Instant.parse("2026-02-05T02:12:00Z"), ZoneOffset.UTC));

    @Test
    void thePagesAreA4WithTheMarginsOfTheDecree() throws Exception {
        try (var file = WordReading.open(press.docx(OfficialSamples.plan(60)))) {
            var sections = WordReading.sections(file);
            assertThat(sections).hasSize(2);
            for (var section : sections) {
                var margins = section.getPgMar();
                assertThat(layout.allows("margin.top", WordReading.millimetres(margins.getTop())))
                        .isTrue();
                assertThat(layout.allows("margin.bottom", WordReading.millimetres(margins.getBottom())))
                        .isTrue();
                assertThat(layout.allows("margin.left", WordReading.millimetres(margins.getLeft())))
                        .isTrue();
                assertThat(layout.allows("margin.right", WordReading.millimetres(margins.getRight())))
                        .isTrue();
            }
            assertThat(WordReading.millimetres(sections.get(0).getPgSz().getW()))
                    .isCloseTo(210, PaperReading.within());
            assertThat(WordReading.millimetres(sections.get(0).getPgSz().getH()))
                    .isCloseTo(297, PaperReading.within());
            assertThat(WordReading.millimetres(sections.get(1).getPgSz().getW()))
                    .isCloseTo(297, PaperReading.within());
            assertThat(sections.get(1).getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        }
    }

    @Test
    void everyLetterIsTimesNewRomanInASizeTheDecreeAllows() throws Exception {
        try (var file = WordReading.open(press.docx(OfficialSamples.plan(3)))) {
            var fonts =
                    file.getStyle().getDocDefaults().getRPrDefault().getRPr().getRFontsArray(0);
            assertThat(fonts.getAscii()).isEqualTo("Times New Roman");
            assertThat(fonts.getHAnsi()).isEqualTo("Times New Roman");
            assertThat(fonts.getCs()).isEqualTo("Times New Roman");
            SIZED.forEach((style, part) -> assertThat(layout.allows("size." + part, WordReading.size(file, style)))
                    .as(style + " " + WordReading.size(file, style))
                    .isTrue());
            // nobody sets letters by hand: the styles decide
            assertThat(file.getDocument().xmlText()).doesNotContain("rFonts").doesNotContain("<w:sz ");
        }
    }

    @Test
    void thePlaceOfTheSignatureStandsBetweenCapacityAndName() throws Exception {
        try (var file = WordReading.open(press.docx(OfficialSamples.plan(3)))) {
            assertThat(WordReading.lines(file))
                    .containsSubsequence(
                            new WordReading.Line("Chức vụ người ký", "PHÓ GIÁM ĐỐC"),
                            new WordReading.Line("Vị trí ký số", "Vị trí chữ ký số"),
                            new WordReading.Line("Họ tên người ký", "Trần Thị Bích Hạnh"));
        }
    }

    @Test
    void thePartsStandInTheirOrderUnderTheirStyles() throws Exception {
        try (var file = WordReading.open(press.docx(OfficialSamples.plan(3)))) {
            assertThat(WordReading.lines(file))
                    .containsSubsequence(
                            new WordReading.Line("Cơ quan chủ quản", "ỦY BAN NHÂN DÂN"),
                            new WordReading.Line("Cơ quan chủ quản", "TỈNH MINH HÒA"),
                            new WordReading.Line("Cơ quan ban hành", "SỞ KHOA HỌC VÀ CÔNG NGHỆ"),
                            new WordReading.Line("Số, ký hiệu", "Số: 05/KH-SKHCN"),
                            new WordReading.Line("Quốc hiệu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                            new WordReading.Line("Tiêu ngữ", "Độc lập - Tự do - Hạnh phúc"),
                            new WordReading.Line("Địa danh, ngày tháng", "Minh Hòa, ngày 05 tháng 02 năm 2026"),
                            new WordReading.Line("Tên loại văn bản", "KẾ HOẠCH"),
                            new WordReading.Line("Trích yếu nội dung", OfficialSamples.PLAN_TITLE),
                            new WordReading.Line("Căn cứ", "Theo đề nghị của Chánh Văn phòng Sở."),
                            new WordReading.Line("heading 1", "I. MỤC ĐÍCH, YÊU CẦU"),
                            new WordReading.Line("heading 2", "1. Mục đích"),
                            new WordReading.Line("Đoạn văn", OfficialSamples.TEXT),
                            new WordReading.Line("heading 3", "1.1. Cơ quan chủ trì: Văn phòng Sở"),
                            new WordReading.Line("Nơi nhận", "Nơi nhận:"),
                            new WordReading.Line("Nơi nhận, từng dòng", "- Ủy ban nhân dân tỉnh (b/c);"),
                            new WordReading.Line("Nơi nhận, từng dòng", "- Lưu: VT, VP."),
                            new WordReading.Line("Chức vụ người ký", "KT. GIÁM ĐỐC"),
                            new WordReading.Line("Chức vụ người ký", "PHÓ GIÁM ĐỐC"),
                            new WordReading.Line("Họ tên người ký", "Trần Thị Bích Hạnh"),
                            new WordReading.Line("Phụ lục", "PHỤ LỤC"),
                            new WordReading.Line("Đầu bảng", "STT"));
            assertThat(WordReading.texts(file))
                    .anyMatch(text -> text.startsWith("Thực hiện Kế hoạch số 21") && text.endsWith("Chỉ số;"))
                    .anyMatch(text -> text.endsWith("xem xét, quyết định./."))
                    .contains(
                            "(Kèm theo Kế hoạch số 05/KH-SKHCN, ngày 05 tháng 02 năm 2026 của Sở Khoa học và Công nghệ)");
        }
    }

    @Test
    void theNumberOfThePageStandsAboveEveryPageButTheFirst() throws Exception {
        try (var file = WordReading.open(press.docx(OfficialSamples.plan(60)))) {
            var first = WordReading.sections(file).get(0);
            assertThat(first.isSetTitlePg()).isTrue();
            var policy = new XWPFHeaderFooterPolicy(file, first);
            var number = policy.getDefaultHeader().getParagraphArray(0);
            assertThat(number.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
            assertThat(policy.getFirstPageHeader().getText()).isBlank();
            assertThat(policy.getFirstPageHeader().getParagraphArray(0).getCTP().sizeOfFldSimpleArray())
                    .isZero();
            var annex = WordReading.sections(file).get(1);
            assertThat(annex.isSetTitlePg()).isFalse();
            assertThat(annex.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
        }
    }

    @Test
    void theTableOfTheAnnexRepeatsItsHeadAndKeepsEveryRow() throws Exception {
        try (XWPFDocument file = WordReading.open(press.docx(OfficialSamples.plan(60)))) {
            var table = file.getTables().get(file.getTables().size() - 1);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRows()).hasSize(1 + 60 + 4).allMatch(row -> row.isCantSplitRow());
            assertThat(table.getRow(1).getTableCells()).hasSize(2);
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("Công khai, minh bạch trong hoạt động của Sở");
            long total = table.getCTTbl().getTblGrid().getGridColList().stream()
                    .mapToLong(column -> Long.parseLong(String.valueOf(column.getW())))
                    .sum();
            assertThat(WordReading.millimetres(total)).isCloseTo(297 - 30 - 15, PaperReading.within());
        }
    }

    @Test
    void aLetterSaysWhatItIsAboutUnderItsNumberAndHasNoNameOfAKind() throws Exception {
        try (var file = WordReading.open(press.docx(OfficialSamples.opinionRequest()))) {
            assertThat(WordReading.texts(file))
                    .containsSubsequence(
                            "Số: 12/SKHCN-VP",
                            "V/v lấy ý kiến đối với dự thảo Kế hoạch nâng cao Chỉ số hiệu quả quản trị năm 2026",
                            "Minh Hòa, ngày 20 tháng 01 năm 2026",
                            "Kính gửi:",
                            "- Phòng Quản lý khoa học;",
                            "- Thanh tra Sở.")
                    .noneMatch(text -> text.equals("CÔNG VĂN"));
        }
    }

    @Test
    void aDecisionNamesWhoDecidesBeforeItsBasesAndBeginsEachArticleInBold() throws Exception {
        try (var file = WordReading.open(press.docx(OfficialSamples.decision()))) {
            assertThat(WordReading.texts(file))
                    .containsSubsequence(
                            "QUYẾT ĐỊNH",
                            "GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ",
                            "Theo đề nghị của Chánh Văn phòng Sở.",
                            "QUYẾT ĐỊNH:",
                            "Điều 1. Thành lập Tổ công tác cải cách hành chính năm 2026.");
            var article = file.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().startsWith("Điều 1."))
                    .findFirst()
                    .orElseThrow();
            assertThat(article.getRuns().get(0).isBold()).isTrue();
            assertThat(article.getRuns().get(1).isBold()).isFalse();
        }
    }

    @Test
    void aDraftLeavesRoomForItsNumberAndItsDay() throws Exception {
        try (var file = WordReading.open(press.docx(OfficialSamples.report()))) {
            assertThat(WordReading.texts(file))
                    .anyMatch(text -> text.matches("Số:[\\s\u00a0]{4,}/BC-SKHCN"))
                    .anyMatch(text -> text.matches("Minh Hòa, ngày[\\s\u00a0]{4,}tháng[\\s\u00a0]{4,}năm 2026"));
        }
    }
}
