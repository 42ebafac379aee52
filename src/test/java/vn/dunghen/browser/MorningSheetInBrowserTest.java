package vn.dunghen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import vn.dunghen.dashboard.usecase.AtRisk;
import vn.dunghen.dashboard.usecase.MorningSheet;
import vn.dunghen.dashboard.usecase.MorningSheet.Absence;
import vn.dunghen.dashboard.usecase.MorningSheet.Approval;
import vn.dunghen.dashboard.usecase.MorningSheet.Escalation;
import vn.dunghen.dashboard.usecase.MorningSheet.Some;
import vn.dunghen.dashboard.usecase.MorningSheet.Told;
import vn.dunghen.dashboard.web.MorningPaper;
import vn.dunghen.directory.SigningForm;
import vn.dunghen.indicator.FigureValue;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.indicator.WorkAtRisk;
import vn.dunghen.kernel.Subject;

/** The morning sheet is one page of A4, on a quiet day and on the fullest; the overview can be read at both widths. */
class MorningSheetInBrowserTest {

    private static final String LONG =
            "Cấp giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ trong trường hợp phải"
                    + " kiểm tra thực tế trụ sở, phòng thí nghiệm và năng lực nhân sự";
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open();
    }

    @ParameterizedTest
    @ValueSource(strings = {LONG, "Cấp lại giấy phép"})
    void theFullestDayIsPrintedOnExactlyOnePageAndSaysWhatIsLeftOut(String title) throws Exception {
        Page page = stage.as("giamdoc", Stage.DESK);
        String html = drawn(full(title));
        page.route(
                "**/phieu-thu",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(html)));
        page.navigate(stage.address("/phieu-thu"));
        Stage.look(page, "phieu-dau-ngay-day-" + title.length());
        try (PDDocument paper = Loader.loadPDF(printed(page))) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            String text = new PDFTextStripper().getText(paper);
            assertThat(text)
                    .contains("1. Chờ ký", "việc nữa", "5. Vắng mặt", "Tháng báo cáo", "Ký thư xin lỗi")
                    .doesNotContain("không ai báo vắng");
        }
        page.unroute("**/phieu-thu");
    }

    @Test
    void theSheetOfThisMorningIsOnePageWithItsLinks() throws Exception {
        Page page = stage.as("giamdoc", Stage.DESK);
        page.navigate(stage.address("/tong-quan"));
        Stage.look(page, "tong-quan");
        page.locator("main .head__acts a").click();
        Stage.look(page, "phieu-dau-ngay");
        assertThat(Stage.text(page)).contains(stage.scenes().late(), "chưa xin lỗi");
        try (PDDocument paper = Loader.loadPDF(printed(page))) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
        }
        page.locator("main .four a", new Page.LocatorOptions().setHasText("còn nợ lời xin lỗi"))
                .click();
        assertThat(Stage.text(page)).contains(stage.scenes().late());
        page.navigate(stage.address("/tong-quan/de-tre"));
        Stage.look(page, "de-tre");
    }

    private static byte[] printed(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        byte[] paper = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return paper;
    }

    /** Draws the page as the application does, for a day that no department ever had. */
    private static String drawn(MorningSheet sheet) throws Exception {
        WebApplicationContext context =
                (WebApplicationContext) stage.department().context();
        var view = context.getBean(ThymeleafViewResolver.class).resolveViewName("dashboard/morning", vietnamese());
        var answer = new MockHttpServletResponse();
        view.render(
                Map.of("view", context.getBean(MorningPaper.class).of(sheet)),
                new MockHttpServletRequest(context.getServletContext()),
                answer);
        return content(answer);
    }

    private static String content(MockHttpServletResponse answer) throws IOException {
        return new String(answer.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Locale vietnamese() {
        return Locale.forLanguageTag("vi");
    }

    /** Fifty lines of each kind; short ones where the title is short. */
    private static MorningSheet full(String title) {
        boolean wordy = title.length() > 50;
        return new MorningSheet(
                NOW,
                "giamdoc",
                many(i -> new Approval(
                        "t" + i,
                        "Ký thư xin lỗi và hẹn lại ngày trả kết quả cho người nộp",
                        "H99.15-261112-" + (1000 + i),
                        title,
                        wordy ? "Phòng Quản lý công nghệ và thị trường công nghệ, 08:50 thứ Năm 19/11" : "Một cửa",
                        NOW.plusSeconds(86_400L * (i - 20)),
                        false)),
                many(i -> risk(i, title, WorkAtRisk.Standing.OWED)),
                many(i -> risk(i, title, WorkAtRisk.Standing.LIKELY)),
                NOW.minusSeconds(50_000),
                many(i -> new Escalation(
                        new Subject("unit-report", "r" + i),
                        "Trung tâm Thông tin và Ứng dụng khoa học và công nghệ chưa nộp báo cáo công tác tháng 11/2026; hạn 17/11.",
                        NOW,
                        List.of(
                                new Told("Nguyễn Trần Phương Quỳnh Chi", "Chánh Văn phòng", NOW),
                                new Told("Lê Quang Vũ", "Phó Giám đốc", NOW)))),
                many(i -> new Absence(
                        "Nguyễn Trần Phương Quỳnh Chi",
                        "Trưởng phòng Kế hoạch – Tài chính",
                        "Trần Thị Bích Hạnh",
                        "Phó Trưởng phòng Kế hoạch – Tài chính",
                        "dossier-handling",
                        NOW,
                        NOW.plusSeconds(200_000),
                        SigningForm.KT,
                        "Dự hội nghị toàn quốc về đổi mới sáng tạo tại Hà Nội")),
                new FigureWindow(LocalDate.of(2026, 10, 15), LocalDate.of(2026, 11, 14), NOW),
                FigureValue.share(BigDecimal.valueOf(104), BigDecimal.valueOf(107), null)
                        .orElseThrow());
    }

    private static AtRisk risk(int i, String title, WorkAtRisk.Standing standing) {
        boolean wordy = title.length() > 50;
        return new AtRisk(
                new WorkAtRisk(
                        new Subject("dossier", "d" + i),
                        "H99.15-261109-" + (1000 + i),
                        title,
                        "/ho-so/H99.15-261109-" + (1000 + i),
                        "CN",
                        NOW.plusSeconds(86_400),
                        false,
                        standing,
                        wordy
                                ? "Thường cần thêm 3 ngày làm việc; 15 trong 137 hồ sơ tương tự đã cần lâu hơn thời gian"
                                        + " còn lại. Thư xin lỗi, hẹn lại đang được trình."
                                : "Sắp đến hẹn."),
                wordy ? "Lãnh đạo phòng xem lại kết quả thẩm định; Cho ý kiến phối hợp" : "Ký",
                wordy ? "Nguyễn Trần Phương Quỳnh Chi; Phòng Kế hoạch – Tài chính" : "Sở");
    }

    private static <T> Some<T> many(IntFunction<T> one) {
        return new Some<>(IntStream.range(0, 50).mapToObj(one).toList(), 50, false);
    }
}
