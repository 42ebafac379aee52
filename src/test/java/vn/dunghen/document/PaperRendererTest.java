package vn.dunghen.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperRendererTest {

    private final PaperRenderer renderer = new PaperRenderer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ND118/01",
                "ND61/01",
                "ND118/02",
                "ND61/02",
                "ND118/03",
                "ND61/03",
                "ND118/04",
                "ND61/04",
                "ND118/05",
                "ND61/TB",
                "ND118/06",
                "ND61/05"
            })
    void everyPaperWithTheLongestTextsIsExactlyOneSheetOfA5(String template) throws IOException {
        try (var document = print(template)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var sheet = document.getPage(0).getMediaBox();
            assertThat(sheet.getWidth() / 72 * 25.4).isCloseTo(148, within());
            assertThat(sheet.getHeight() / 72 * 25.4).isCloseTo(210, within());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(document.getDocumentInformation().getTitle()).contains(Samples.CODE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ND118/01",
                "ND61/01",
                "ND118/02",
                "ND61/02",
                "ND118/03",
                "ND61/03",
                "ND118/04",
                "ND61/04",
                "ND118/05",
                "ND61/TB",
                "ND118/06",
                "ND61/05"
            })
    void everyFontIsEmbeddedAndNothingLeavesThePage(String template) throws IOException {
        try (var document = print(template)) {
            PaperReading.assertFontsEmbedded(document);
            PaperReading.assertNothingLeavesThePage(document);
        }
    }

    @Test
    void theControlSlipHasABlockForEachHandOver() throws IOException {
        try (var document = print("ND118/06")) {
            assertThat(text(document))
                    .containsSubsequence(
                            "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ",
                            "Cơ quan giải quyết: Phòng Quản lý công nghệ",
                            "Hẹn trả kết quả lúc: 17 giờ 00 phút, thứ Hai, ngày 02 tháng 11 năm 2026",
                            "Nay hẹn:",
                            "Kết quả chung: xong quá hạn")
                    .contains("1. Giao: Hoàng Thị Thu Trang", "2. Nhận: Ngô Thùy Dương", "Trước hạn", "Quá hạn")
                    .contains("Đang giải quyết", "Hạn 17:00 20/10/2026", "Xong 09:30 19/10/2026", "Chuyển lại");
        }
    }

    @Test
    void aLongControlSlipRepeatsTheHeadOfItsTable() throws IOException {
        try (var document = print("ND118/06", Samples.control(25).toMap())) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                var text = PaperReading.text(document, page);
                assertThat(text.contains("Ghi chú")).as("page " + page).isEqualTo(text.contains("1. Giao:"));
            }
            PaperReading.assertNothingLeavesThePage(document);
        }
    }

    @Test
    void aRefusalAsTheResultIsSignedByALeaderAndNamesTheDayOfAcceptance() throws IOException {
        var refusal = Samples.notice().asResult(LocalDate.of(2026, 2, 25));
        try (var document = print("ND118/03", refusal.toMap())) {
            assertThat(text(document))
                    .contains("được tiếp nhận ngày 25/02/2026", "không đủ điều kiện", "Nơi nhận:", "- Lưu: VT, QLCN.")
                    .doesNotContain("NGƯỜI NỘP HỒ SƠ");
            PaperReading.assertNothingLeavesThePage(document);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ND118/05", "ND61/TB"})
    void aNoticeOfStoppingTellsHowItCameAbout(String template) throws IOException {
        var stop = Samples.notice()
                .stopped(new SlipNoticeContent.Stop(
                        "Ngô Thùy Dương, Phòng Quản lý công nghệ",
                        "thẩm định",
                        "số 12/QĐ-SKHCN ngày 04/3/2026",
                        "phí 3.000.000 đồng, đã nộp"));
        try (var document = print(template, stop.toMap())) {
            assertThat(text(document))
                    .contains("Người đề nghị dừng: Ngô Thùy Dương", "Hồ sơ đang ở bước: thẩm định")
                    .contains("Quyết định dừng: số 12/QĐ-SKHCN", "Nghĩa vụ tài chính: phí 3.000.000 đồng");
            PaperReading.assertNothingLeavesThePage(document);
        }
        try (var plain = print(template)) {
            assertThat(text(plain)).doesNotContain("Người đề nghị dừng");
        }
    }

    @Test
    void twentyFivePapersToSupplyAreAllListed() throws IOException {
        try (var document = print("ND118/02", Samples.notice(25).toMap())) {
            var text = text(document);
            for (int no = 1; no <= 25; no++) {
                assertThat(text).contains(" " + no + ". Giấy tờ thứ " + no + " ");
            }
            assertThat(text.split("NGƯỜI HƯỚNG DẪN", -1)).hasSize(2);
            PaperReading.assertNothingLeavesThePage(document);
        }
    }

    @Test
    void vietnameseIsReadBackWithEveryMark() throws IOException {
        try (var document = print("ND118/01")) {
            assertThat(text(document))
                    .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ")
                    .contains("ỦY BAN NHÂN DÂN TỈNH MINH HÒA", "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "BỘ PHẬN MỘT CỬA")
                    .contains("Độc lập - Tự do - Hạnh phúc", "Phước Ẩn", "Nguyễn Vân Ửng")
                    .contains("Minh Hòa, ngày 15 tháng 10 năm 2026")
                    .contains("09 giờ 12 phút, ngày 15 tháng 10 năm 2026")
                    .contains("17 giờ 00 phút, thứ Hai, ngày 02 tháng 11 năm 2026")
                    .contains(Samples.LONGEST)
                    .contains("Phí, lệ phí: 3.000.000 đồng, chuyển khoản, đã nộp");
        }
    }

    @Test
    void theLetterNamesReasonAndNewDayAndIsSignedInCapacity() throws IOException {
        try (var document = print("ND118/04")) {
            assertThat(text(document))
                    .contains("VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT", "Số: 07/XLGH-SKHCN")
                    .contains("xin lỗi Bà", "trước khi kết luận.", "17 giờ 00 phút, thứ Tư, ngày 25 tháng 11 năm 2026")
                    .contains("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Thị Bích Hạnh", "- Lưu: VT, QLCN.")
                    .doesNotContain("..");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ND118/04", "ND61/04"})
    void aLetterWithoutANewDayPromisesNone(String template) throws IOException {
        var content = new HashMap<>(Samples.slip04().toMap());
        content.remove("newMoment");
        try (var document = print(template, content)) {
            assertThat(text(document))
                    .contains("XIN LỖI", "về sự chậm trễ này.")
                    .doesNotContainIgnoringCase("hẹn lại ngày")
                    .doesNotContainIgnoringCase("đề nghị gia hạn");
        }
    }

    @Test
    void moreComponentsThanFitGoOnASecondSheetWithTheTableHeadRepeated() throws IOException {
        try (var document = print("ND118/01", Samples.slip01(30).toMap())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(text(document).split("Thành phần hồ sơ nộp gồm", -1)).hasSize(3);
        }
    }

    @Test
    void aSupplementRequestListsWhatIsMissingAndTheLastDay() throws IOException {
        try (var document = print("ND118/02")) {
            assertThat(text(document))
                    .contains("Số: 07/HDHS", "Minh Hòa, ngày 05 tháng 3 năm 2026", "2. Kết quả đo liều kế cá nhân")
                    .contains("Hạn bổ sung: ngày 26 tháng 3 năm 2026", "NGƯỜI HƯỚNG DẪN");
        }
    }

    @Test
    void aLegalBasisIsPrintedOnlyWhenThereIsOne() throws IOException {
        var basis = "Thời hạn theo Điều 9 Nghị định giả định số 01/2026/NĐ-CP.";
        try (var without = print("ND118/01");
                var with = print("ND118/01", Samples.slip01(5, basis).toMap())) {
            assertThat(text(without)).doesNotContain("Nghị định");
            assertThat(text(with)).contains(basis);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ND118/01", "ND118/02", "ND118/03", "ND118/04", "ND118/05", "ND118/06", "ND61/TB"})
    void bothCodesCanBeReadFromThePrintedSheet(String template) throws Exception {
        try (var document = print(template)) {
            var sheet = new PDFRenderer(document).renderImageWithDPI(0, 300);
            assertThat(read(sheet, BarcodeFormat.QR_CODE)).isEqualTo(Samples.LOOKUP);
            assertThat(read(sheet, BarcodeFormat.CODE_39)).isEqualTo(Samples.CODE);
        }
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        var content = Samples.slip01(11).toMap();
        var paper = Samples.paper("ND118/01", content);
        assertThat(new PaperRenderer().render(paper, content)).isEqualTo(renderer.render(paper, content));
    }

    @Test
    void whatPeopleTypeIsPrintedAsTextAndNeverLoaded() throws IOException {
        var content = new HashMap<>(Samples.slip01(3).toMap());
        var typed = "<img src=\"http://127.0.0.1:9/a.png\"/> & [[${head}]] \u0001 ${7*7}";
        content.put("request", typed);
        try (var document = print("ND118/01", content)) {
            assertThat(text(document)).contains("<img src=", "a.png\"/> & [[${head}]]", "${7*7}");
        }
    }

    @Test
    void onlyTemplatesThatExistAreKnown() {
        assertThat(renderer.knows("ND118/01")).isTrue();
        assertThat(List.of("ND118/99", "../ND118/01", "common/sheet", "")).noneMatch(renderer::knows);
    }

    private PDDocument print(String template) throws IOException {
        return print(
                template,
                switch (template.substring(template.length() - 2)) {
                    case "01" -> Samples.slip01(11).toMap();
                    case "04" -> Samples.slip04().toMap();
                    case "06" -> Samples.control(3).toMap();
                    case "05" ->
                        template.startsWith("ND61")
                                ? Samples.control(3).toMap()
                                : Samples.notice().toMap();
                    default -> Samples.notice().toMap();
                });
    }

    private PDDocument print(String template, Map<String, Object> content) throws IOException {
        var pdf = renderer.render(Samples.paper(template, content), content);
        var document = Loader.loadPDF(pdf);
        var folder = Files.createDirectories(Path.of("target", "papers"));
        var name = template.replace('/', '-') + (content.get("components") instanceof List<?> l ? "-" + l.size() : "");
        Files.write(folder.resolve(name + ".pdf"), pdf);
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(page, 150),
                    "png",
                    folder.resolve(name + "-p" + (page + 1) + ".png").toFile());
        }
        return document;
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    private static String read(BufferedImage sheet, BarcodeFormat format) throws NotFoundException {
        var pixels = sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth());
        LuminanceSource source = new RGBLuminanceSource(sheet.getWidth(), sheet.getHeight(), pixels);
        var hints = Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(format), DecodeHintType.TRY_HARDER, Boolean.TRUE);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), hints)
                .getText();
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.1);
    }
}
