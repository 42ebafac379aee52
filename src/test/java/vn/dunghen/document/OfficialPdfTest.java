package vn.dunghen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.dunghen.document.decree30.PaperPress;
import vn.dunghen.document.layout.PaperLayout;

class OfficialPdfTest {

    private static final double MM = 25.4 / 72;

    private final PaperLayout layout = PaperLayout.current();
    private final PaperPress press = new OfficialPress(
            new PaperRenderer(),
            new DirectoryFake(),
            Clock.fixed(Instant.parse("2026-02-05T02:12:00Z"), ZoneOffset.UTC));

    /** A letter on a page, in millimetres from the upper left corner. */
    private record Letter(int page, String text, double left, double right, double base, double size, String line) {}

    @Test
    void everyLetterButTheNumberOfThePageLiesBetweenTheMargins() throws Exception {
        try (var file = Loader.loadPDF(press.pdf(OfficialSamples.plan(60)))) {
            for (var letter : letters(file)) {
                double width = file.getPage(letter.page - 1).getMediaBox().getWidth() * MM;
                double height = file.getPage(letter.page - 1).getMediaBox().getHeight() * MM;
                if (letter.text.isBlank() || letter.base < 20) {
                    continue;
                }
                assertThat(letter.left).as(letter.toString()).isGreaterThan(30 - 0.5);
                assertThat(letter.right).as(letter.toString()).isLessThan(width - 15 + 0.5);
                assertThat(letter.base).as(letter.toString()).isLessThan(height - 20 + 0.5);
            }
            double left = letters(file).stream()
                    .filter(letter -> !letter.text.isBlank())
                    .mapToDouble(Letter::left)
                    .min()
                    .orElseThrow();
            assertThat(layout.allows("margin.left", left))
                    .as("left margin " + left)
                    .isTrue();
            assertThat(file.getPage(0).getMediaBox().getWidth() * MM).isCloseTo(210, PaperReading.within());
        }
    }

    @Test
    void thePartsHaveTheSizesOfTheDecree() throws Exception {
        try (var file = Loader.loadPDF(press.pdf(OfficialSamples.plan(3)))) {
            assertSize(file, "CỘNG HÒA XÃ HỘI", "nation");
            assertSize(file, "Độc lập - Tự do", "motto");
            assertSize(file, "SỞ KHOA HỌC VÀ", "agency");
            assertSize(file, "Số: 05/KH-SKHCN", "number");
            assertSize(file, "Minh Hòa, ngày", "place");
            assertSize(file, "KẾ HOẠCH", "kind");
            assertSize(file, "Nâng cao Chỉ số", "title");
            assertSize(file, "I. MỤC ĐÍCH", "body");
            assertSize(file, "Các phòng, đơn vị thuộc Sở rà soát", "body");
            assertSize(file, "KT. GIÁM ĐỐC", "signature");
            assertSize(file, "Nơi nhận:", "recipientsLabel");
            assertSize(file, "- Lưu: VT, VP.", "recipients");
            PaperReading.assertFontsEmbedded(file);
        }
    }

    @Test
    void thePartsStandInTheirOrderInPlainVietnameseLetters() throws Exception {
        try (var file = Loader.loadPDF(press.pdf(OfficialSamples.plan(3)))) {
            var text = PaperReading.text(file);
            assertThat(text).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
            assertThat(text)
                    .containsSubsequence(
                            "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
                            "Số: 05/KH-SKHCN",
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "KẾ HOẠCH",
                            "Nâng cao Chỉ số hiệu quả quản trị",
                            "Thực hiện Kế hoạch số 21/KH-UBND",
                            "I. MỤC ĐÍCH, YÊU CẦU",
                            "III. TỔ CHỨC THỰC HIỆN",
                            "quyết định./.",
                            "Nơi nhận:",
                            "PHỤ LỤC",
                            "NHIỆM VỤ CỤ THỂ NĂM 2026",
                            "Nội dung, nhiệm vụ");
            assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("vi");
        }
    }

    @Test
    void theNumberOfThePageStandsAboveEveryPageButTheFirst() throws Exception {
        try (var file = Loader.loadPDF(press.pdf(OfficialSamples.plan(60)))) {
            var above = letters(file).stream()
                    .filter(letter -> letter.base < 20 && !letter.text.isBlank())
                    .toList();
            assertThat(above).noneMatch(letter -> letter.page == 1);
            var second = above.stream().filter(letter -> letter.page == 2).toList();
            assertThat(second).singleElement().satisfies(letter -> {
                assertThat(letter.text).isEqualTo("2");
                assertThat((letter.left + letter.right) / 2).isCloseTo(30 + 165 / 2.0, Offset.offset(0.6));
                assertThat(layout.allows("size.page", letter.size)).isTrue();
            });
            assertThat(above.stream().map(Letter::page).distinct().count()).isEqualTo(file.getNumberOfPages() - 1L);
        }
    }

    @Test
    void theTableRepeatsItsHeadOnEveryPageOfTheAnnex() throws Exception {
        try (var file = Loader.loadPDF(press.pdf(OfficialSamples.plan(60)))) {
            int annex = 0;
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                var box = file.getPage(page - 1).getMediaBox();
                if (box.getWidth() > box.getHeight()) {
                    annex++;
                    assertThat(PaperReading.text(file, page)).contains("Nội dung, nhiệm vụ");
                }
            }
            assertThat(annex).isGreaterThan(2);
        }
    }

    @Test
    void everyKindIsPrintedWithItsOwnParts() throws Exception {
        try (var letter = Loader.loadPDF(press.pdf(OfficialSamples.opinionRequest()));
                var decision = Loader.loadPDF(press.pdf(OfficialSamples.decision()));
                var report = Loader.loadPDF(press.pdf(OfficialSamples.report()))) {
            assertThat(PaperReading.text(letter))
                    .contains("Số: 12/SKHCN-VP", "V/v lấy ý kiến", "Kính gửi:", "CHÁNH VĂN PHÒNG")
                    .doesNotContain("CÔNG VĂN");
            assertThat(PaperReading.text(decision))
                    .containsSubsequence("GIÁM ĐỐC SỞ KHOA HỌC", "QUYẾT ĐỊNH:", "Điều 1. Thành lập");
            assertThat(PaperReading.text(report).replace('\u00a0', ' '))
                    .containsPattern("Số: +/BC-SKHCN")
                    .contains("BÁO CÁO", "Không có./.");
        }
    }

    private void assertSize(PDDocument file, String text, String part) throws IOException {
        var found = letters(file).stream()
                .filter(letter -> letter.line.contains(text) && text.contains(letter.text))
                .toList();
        assertThat(found).as(text).isNotEmpty();
        assertThat(found).as(text).allMatch(letter -> layout.allows("size." + part, letter.size));
    }

    private static List<Letter> letters(PDDocument file) throws IOException {
        var letters = new ArrayList<Letter>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                for (var one : positions) {
                    letters.add(new Letter(
                            getCurrentPageNo(),
                            one.getUnicode(),
                            one.getXDirAdj() * MM,
                            (one.getXDirAdj() + one.getWidthDirAdj()) * MM,
                            one.getYDirAdj() * MM,
                            Math.round(one.getYScale() * 10) / 10.0,
                            text));
                }
            }
        }.getText(file);
        return letters;
    }
}
