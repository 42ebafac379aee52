package vn.dunghen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterPrinterTest {

    private static final PaperRenderer.Imprint IMPRINT = new PaperRenderer.Imprint(
            "so-2026", "Sổ theo dõi hồ sơ", "Sở Khoa học và Công nghệ", Instant.parse("2026-11-20T02:40:00Z"));

    private final RegisterPrinter printer = new RegisterPrinter();

    @ParameterizedTest
    @ValueSource(strings = {"07", "06"})
    void theRegisterLiesOnA4WithItsColumnsAndFontsEmbedded(String form) throws IOException {
        try (var book = print(form, 30)) {
            for (var page : book.getPages()) {
                assertThat(page.getMediaBox().getWidth() / 72 * 25.4).isCloseTo(297, PaperReading.within());
                assertThat(page.getMediaBox().getHeight() / 72 * 25.4).isCloseTo(210, PaperReading.within());
            }
            PaperReading.assertFontsEmbedded(book);
            PaperReading.assertNothingLeavesThePage(book);
            assertThat(PaperReading.text(book))
                    .containsSubsequence(
                            "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
                            "SỔ THEO DÕI HỒ SƠ",
                            "Từ ngày 01 tháng 01 năm 2026 đến ngày 31 tháng 3 năm 2026",
                            "H99.15-260105-0001",
                            "Sổ này có 30 hồ sơ, lập lúc 09 giờ 40 phút, ngày 20 tháng 11 năm 2026",
                            "NGƯỜI PHỤ TRÁCH BỘ PHẬN MỘT CỬA")
                    .contains(
                            "STT", "Mã hồ sơ", "Tên thủ tục hành chính", "Số lượng hồ sơ (bộ)", "Tên cá nhân, tổ chức")
                    .contains("Địa chỉ, số điện thoại", "Cơ quan chủ trì", "Nhận hồ sơ", "Hẹn trả kết quả")
                    .contains("Chuyển hồ sơ đến", "Nhận kết quả từ", "Trả kết quả", "Phương thức", "Ký nhận", "Ghi chú")
                    .contains("05/01/2026", "19/01/2026", "06/01/2026", "16/01/2026", "20/01/2026")
                    .contains("tại Một cửa", "Nguyễn Vân Ửng", "Hẹn lại 25/11/2026", "0900 000 286");
        }
    }

    @Test
    void everyPageRepeatsTheHeadAndSaysWhichOfHowManyItIs() throws IOException {
        try (var book = print("07", 60)) {
            int pages = book.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            for (int page = 1; page <= pages; page++) {
                int number = page;
                assertThat(PaperReading.text(book, page))
                        .contains("Mã hồ sơ", "Trang " + page + "/" + pages)
                        .satisfies(text ->
                                assertThat(text.contains("SỔ THEO DÕI HỒ SƠ")).isEqualTo(number == 1));
            }
            assertThat(PaperReading.text(book).split("Sổ này có", -1)).hasSize(2);
        }
    }

    @Test
    void anEmptyRegisterSaysSo() throws IOException {
        try (var book = print("07", 0)) {
            assertThat(book.getNumberOfPages()).isEqualTo(1);
            assertThat(PaperReading.text(book)).contains("Không có hồ sơ nào được tiếp nhận", "Trang 1/1");
        }
    }

    @Test
    void twoThousandDossiersAreEachThereOnceInOrderWithoutAHalfEmptyPage() throws IOException {
        long begun = System.nanoTime();
        try (var book = print("07", 2000)) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
            var codes = Pattern.compile("H99\\.15-260105-\\d{4}")
                    .matcher(new PDFTextStripper().getText(book))
                    .results()
                    .map(hit -> hit.group())
                    .toList();
            assertThat(codes)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 2000)
                            .mapToObj("H99.15-260105-%04d"::formatted)
                            .toList());
            var lines = IntStream.rangeClosed(2, book.getNumberOfPages() - 1)
                    .map(page -> PaperReading.text(book, page).split("H99\\.15-260105", -1).length - 1)
                    .boxed()
                    .toList();
            var fullest = Collections.max(lines);
            assertThat(lines).as("lines of each page").allMatch(count -> count >= fullest - 3);
        }
    }

    private PDDocument print(String form, int dossiers) throws IOException {
        var pdf = printer.print(
                IMPRINT,
                form,
                Samples.register(),
                IntStream.rangeClosed(1, dossiers).mapToObj(Samples::line).iterator());
        var folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve("so-" + form + "-" + dossiers + ".pdf"), pdf);
        return Loader.loadPDF(pdf);
    }
}
