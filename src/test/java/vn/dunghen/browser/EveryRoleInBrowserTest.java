package vn.dunghen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.journey.Scenes;

/**
 * Everybody does the main thing of their day in each way people work: with keys alone, without script, with a thumb on a
 * phone.
 */
class EveryRoleInBrowserTest {

    private static final String ID_NUMBER = "001190012345";
    private static final Pattern FEEDBACK = Pattern.compile("PAKN-[0-9-]+");

    private static Stage stage;
    private static List<Hands> ways;

    @BeforeAll
    static void open() {
        stage = Stage.open();
        ways = Hands.all(stage);
    }

    @AfterAll
    static void leave() {
        ways.forEach(Hands::leave);
    }

    static List<Hands> ways() {
        return ways;
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aDossierPassesThroughEverybodysHands(Hands hands) {
        String code = theClerkRegistersAcceptsAndHandsOver(hands);
        theCitizenSeesTheDayThatWasPromised(hands, code);
        theHeadOfUnitAssignsAnOfficer(hands, code);
        theOfficerAppraises(hands, code);
        theHeadOfUnitAgrees(hands, code);
        theDirectorSignsAndTakesTheSignatureBack(hands, code);
        theDeputySigns(hands, code);
        theRecordsClerkIssuesTheResult(hands, code);
        theClerkHandsTheResultOver(hands, code);
        theAuditorReadsWhoDidWhat(hands, code);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aCitizenSaysWhatIsWrongAndTheChiefOfOfficeGivesItToAUnit(Hands hands) {
        Page page = hands.visitor();
        hands.open(page, "/phan-anh/gui");
        hands.mark(page, "#f-kind-OTHER");
        hands.write(page, "#f-content", "Bàn viết ở Một cửa thiếu bút, " + hands + ".");
        hands.look(page, "vai-gui-phan-anh");
        hands.press(page, Hands.GO);
        assertThat(Stage.text(page)).contains("Sở trả lời chậm nhất ngày");
        Matcher code = FEEDBACK.matcher(Stage.text(page));
        assertThat(code.find()).isTrue();
        Page office = hands.of("chanhvanphong");
        hands.openTask(office, code.group(), "Phân loại");
        hands.mark(office, "main [name='outcome'][value='HANDLE']");
        hands.choose(office, "main [name='unit']", "CDS");
        hands.look(office, "vai-phan-loai");
        hands.finish(office, code.group());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theHeadOfFinanceClosesTheBooksOfADay(Hands hands) {
        Page page = hands.of("truongphong.khtc");
        hands.open(page, "/thu-phi/doi-soat");
        hands.write(page, "#f-ngay", "1" + ways.indexOf(hands) + "/11/2026");
        hands.press(page, "main form.bar button");
        hands.write(page, "#f-note", "Không có khoản nào chênh lệch.");
        hands.look(page, "vai-doi-soat");
        hands.press(page, Hands.GO);
        assertThat(Stage.text(page)).contains("Lê Thị Kim Oanh đã khóa sổ lúc");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theOfficeTakesAUnitsReportInOrGivesItBack(Hands hands) {
        String unit = List.of("CN", "TDC", "CDS").get(ways.indexOf(hands));
        String report = Scenes.reported(stage.department(), unit);
        Page page = hands.of("vanphong");
        hands.openTask(page, report, "Kiểm tra");
        hands.mark(page, "main [name='outcome'][value='RETURN']");
        hands.press(page, Hands.GO);
        assertThat(Stage.title(page)).as("giving back says why").startsWith("Lỗi: ");
        hands.mark(page, "main [name='outcome'][value='ACCEPT']");
        hands.look(page, "vai-nhan-bao-cao");
        hands.finish(page, report);
        hands.open(page, "/bao-cao/" + report.substring(0, report.lastIndexOf('-')));
        assertThat(Stage.text(page)).contains("Đã nhận");
        hands.look(page, "vai-ky-bao-cao");
    }

    @Test
    void theInspectorateSaysWhoAnswersForTheLateOnesOfAQuarter() {
        Runnable back = stage.department().remember();
        try {
            stage.department().moveClock("2027-01-15T09:00:00+07:00");
            for (Hands hands : ways) {
                theInspectorateReviews(hands, "2026-Q4");
                Scenes.reviewedAgain(stage.department(), "Xem lại phần phối hợp, " + hands + ".");
            }
        } finally {
            back.run();
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theAdministratorTriesAHolidayOutAndThenEntersIt(Hands hands) {
        String day = 22 + ways.indexOf(hands) + "/12/2026";
        Page page = hands.of("quantri");
        hands.open(page, "/quan-tri/lich?nam=2026&thang=12");
        hands.choose(page, "#kieu", "HOLIDAY");
        hands.write(page, "#ngay", day);
        hands.write(page, "#ten", "Ngày thành lập tỉnh");
        hands.write(page, "#canCu", "Quyết định 12/QĐ-UBND ngày 18/11/2026");
        hands.press(page, "main form:has(#kieu) button");
        assertThat(Stage.text(page)).contains("Chưa lưu gì");
        hands.look(page, "vai-lich-xem-truoc");
        hands.press(page, Hands.GO);
        assertThat(Stage.said(page, ".note--ok[role=status]")).contains(day);
    }

    @Test
    void theDirectorDecidesOneAfterAnotherWithoutLeavingTheKeys() {
        String first = Scenes.toSign(stage.department());
        List<String> others = List.of(Scenes.toSign(stage.department()), Scenes.toSign(stage.department()));
        Page page = stage.as("giamdoc", Stage.DESK);
        page.navigate(stage.address("/tong-quan/phieu-dau-ngay"));
        page.keyboard().press("j");
        assertThat((Boolean) page.evaluate("!!document.activeElement.closest('.morning__t--work')"))
                .as("the morning sheet is gone through by the same keys")
                .isTrue();
        page.navigate(stage.address("/viec-cua-toi?q=" + first));
        page.keyboard().press("j");
        follow(page, "Enter");
        page.keyboard().press("Shift+?");
        page.waitForSelector("dialog.keys[open]");
        Stage.look(page, "phim-tat-tai-cho", Stage.DESK);
        assertThat(page.locator("dialog.keys").innerText()).contains("chọn đồng ý", "chọn trả lại");
        page.keyboard().press("Escape");
        assertThat(page.isVisible("main [name='reason']"))
                .as("a reason nobody asks for is out of the way")
                .isFalse();
        page.keyboard().press("t");
        assertThat(page.isVisible("main [name='reason']")).isTrue();
        assertThat(focused(page)).isEqualTo("reason");
        assertThat(page.isChecked("main [name='outcome'][value='RETURN']")).isTrue();
        page.keyboard().press("d");
        assertThat(page.inputValue("main [name='reason']"))
                .as("a key in a field is a letter")
                .isEqualTo("d");
        page.keyboard().press("Backspace");
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("d");
        assertThat(page.isChecked("main [name='outcome'][value='SIGN']")).isTrue();
        assertThat(stepOf(first)).as("nothing is signed by one key").isEqualTo("SIGN");
        follow(page, "Enter");
        assertThat(stepOf(first)).isEqualTo("ISSUE");
        assertThat(Stage.title(page)).startsWith("Ký kết quả").doesNotContain(first);
        String second = page.url();
        follow(page, "n");
        assertThat(Stage.title(page)).startsWith("Ký kết quả");
        assertThat(page.url()).as("the next one, the second is left for later").isNotEqualTo(second);
        page.keyboard().press("d");
        follow(page, "Enter");
        assertThat(others).anySatisfy(code -> assertThat(stepOf(code)).isEqualTo("ISSUE"));
    }

    @Test
    void theBarForManyTasksComesWithTheFirstOnePickedByKey() {
        Page page = stage.as("motcua", Stage.DESK);
        page.navigate(stage.address("/viec-cua-toi"));
        assertThat(page.isVisible("[data-bulk-bar]")).isFalse();
        page.keyboard().press("j");
        page.keyboard().press("x");
        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(page.locator("[data-bulk-bar]").innerText()).contains("Đã chọn 2 việc");
        Stage.look(page, "hang-loat", Stage.DESK);
    }

    private static String stepOf(String code) {
        return stage.department()
                .context()
                .getBean(JdbcTemplate.class)
                .queryForObject("select step from dossier where code = ?", String.class, code);
    }

    private static void follow(Page page, String key) {
        page.waitForNavigation(() -> page.keyboard().press(key));
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.name"));
    }

    @Test
    void theAdministratorMovesARungOfTheLadder() {
        Page page = stage.as("quantri", Stage.DESK);
        page.navigate(stage.address("/quan-tri/bac-nhac/dossier"));
        page.fill("#f-FORECAST", "-3");
        page.click("form:has(#f-FORECAST) button:not(.button--go)");
        assertThat(Stage.text(page)).contains("3 ngày làm việc trước hạn");
    }

    @Test
    void anAbsenceIsTypedAsPeopleWriteItAndComesBackWhenSomethingIsWrong() {
        Page page = stage.as("truongphong.khtc", Stage.PHONE);
        page.navigate(stage.address("/thay-nhau"));
        page.selectOption("#substitute", "chuyenvien.khtc");
        page.fill("#from", "1/12/2026");
        page.fill("#to", "17:00 02/12/2026");
        page.fill("#reason", "Đi công tác");
        page.click(Hands.GO);
        assertThat(Stage.title(page)).startsWith("Lỗi: ");
        assertThat(page.inputValue("#from")).isEqualTo("1/12/2026");
        Stage.look(page, "vai-lam-thay-loi");
        page.fill("#from", "7:00 1/12/2026");
        page.click(Hands.GO);
        assertThat(Stage.said(page, ".note--ok[role=status]")).contains("Đã ghi người làm thay");
        assertThat(Stage.text(page)).contains("07:00 01/12/2026 – 17:00 02/12/2026");
        Stage.look(page, "vai-lam-thay");
    }

    private static void theInspectorateReviews(Hands hands, String quarter) {
        Page page = hands.of("thanhtra");
        hands.openTask(page, quarter, "Xem xét trách nhiệm");
        assertThat(Stage.text(page)).contains(stage.scenes().late());
        hands.write(page, "main [name='proposal']", "");
        hands.press(page, Hands.GO);
        assertThat(Stage.title(page)).as("what is proposed is said").startsWith("Lỗi: ");
        for (String finding : values(page, "name", "main select[name$='.finding']")) {
            hands.choose(page, "main [name='" + finding + "']", "UNIT");
        }
        hands.write(page, "main [name='proposal']", "Phòng chia đều việc mỗi sáng thứ Hai, " + hands + ".");
        hands.look(page, "vai-xem-xet-trach-nhiem");
        hands.finish(page, quarter);
        hands.open(page, "/ho-so/trach-nhiem/" + quarter);
        assertThat(Stage.text(page)).contains("Do đơn vị", stage.scenes().late());
        hands.look(page, "vai-trach-nhiem-quy");
    }

    private static String theClerkRegistersAcceptsAndHandsOver(Hands hands) {
        Page page = hands.of("motcua");
        hands.open(page, "/ho-so/tiep-nhan");
        hands.choose(page, "#f-procedure", "TDC-HC");
        hands.press(page, Hands.GO);
        hands.write(page, "[name='applicant.name']", "Cơ sở Sản xuất Nước đá Bình Minh");
        hands.write(page, "[name='applicant.idNumber']", ID_NUMBER);
        hands.write(page, "[name='applicant.phone']", "0912345286");
        for (String paper : values(page, "value", "main [name='components']")) {
            hands.mark(page, "main [name='components'][value='" + paper + "']");
        }
        hands.look(page, "vai-tiep-nhan");
        hands.press(page, Hands.GO);
        page.waitForLoadState();
        String code = page.locator("main a.code, main .code").first().innerText();
        if (page.locator("main input[name='feeCollected'][type=checkbox]").count() > 0) {
            hands.mark(page, "main input[name='feeCollected'][type=checkbox]");
        }
        hands.finish(page, code);
        hands.openTask(page, code, "Bàn giao");
        hands.look(page, "vai-ban-giao");
        hands.finish(page, code);
        return code;
    }

    private static List<String> values(Page page, String attribute, String boxes) {
        return page.locator(boxes).all().stream()
                .map(box -> box.getAttribute(attribute))
                .toList();
    }

    private static void theCitizenSeesTheDayThatWasPromised(Hands hands, String code) {
        Page page = hands.visitor();
        hands.open(page, "/");
        hands.write(page, "#f-code", code);
        hands.write(page, "#f-check", ID_NUMBER.substring(ID_NUMBER.length() - 4));
        hands.press(page, Hands.GO);
        assertThat(Stage.text(page)).contains("Sở hẹn trả kết quả ngày").doesNotContain("Bình Minh");
        hands.look(page, "vai-tra-cuu");
    }

    private static void theHeadOfUnitAssignsAnOfficer(Hands hands, String code) {
        Page page = hands.of("truongphong.tdc");
        hands.openTask(page, code, "Phân công");
        hands.choose(page, "main [name='officer']", "chuyenvien.tdc");
        hands.look(page, "vai-phan-cong");
        hands.finish(page, code);
    }

    private static void theOfficerAppraises(Hands hands, String code) {
        Page page = hands.of("chuyenvien.tdc");
        hands.openTask(page, code, "Thẩm định");
        hands.write(page, "main [name='findings']", "");
        hands.press(page, Hands.GO);
        assertThat(Stage.title(page)).startsWith("Lỗi: ");
        hands.write(page, "main [name='findings']", "Bản công bố và giấy chứng nhận hợp chuẩn khớp nhau.");
        hands.look(page, "vai-tham-dinh");
        hands.finish(page, code);
    }

    private static void theHeadOfUnitAgrees(Hands hands, String code) {
        Page page = hands.of("truongphong.tdc");
        hands.openTask(page, code, "Duyệt kết quả");
        hands.mark(page, "main [name='outcome'][value='AGREE']");
        hands.look(page, "vai-duyet");
        hands.finish(page, code);
    }

    private static void theDirectorSignsAndTakesTheSignatureBack(Hands hands, String code) {
        Page page = hands.of("giamdoc");
        hands.openTask(page, code, "Ký kết quả");
        hands.mark(page, "main [name='outcome'][value='SIGN']");
        hands.finish(page, code);
        hands.open(page, "/ho-so/" + code);
        hands.press(page, "main a[href$='/rut-chu-ky']");
        hands.write(page, "#f-reason", "Ký nhầm, Phó Giám đốc phụ trách ký hồ sơ này.");
        hands.look(page, "vai-rut-chu-ky");
        hands.finish(page, code);
    }

    private static void theDeputySigns(Hands hands, String code) {
        Page page = hands.of("phogiamdoc");
        hands.openTask(page, code, "Ký kết quả");
        assertThat(Stage.said(page, "main"))
                .as("what is signed, and why it came back, stands around the form")
                .contains("khớp nhau", "Phó Giám đốc phụ trách ký hồ sơ này");
        hands.mark(page, "main [name='outcome'][value='SIGN']");
        hands.look(page, "vai-ky");
        hands.finish(page, code);
    }

    private static void theRecordsClerkIssuesTheResult(Hands hands, String code) {
        Page page = hands.of("vanthu");
        hands.openTask(page, code, "Vào số");
        hands.look(page, "vai-vao-so");
        hands.finish(page, code);
        hands.open(page, "/van-ban");
        hands.press(page, "main a:has-text('" + code + "')");
        assertThat(Stage.title(page)).startsWith("Hồ sơ " + code);
    }

    private static void theClerkHandsTheResultOver(Hands hands, String code) {
        Page page = hands.of("motcua");
        hands.openTask(page, code, "Báo kết quả sớm");
        hands.look(page, "vai-bao-ket-qua-som");
        hands.finish(page, code);
        hands.openTask(page, code, "Trả kết quả");
        hands.look(page, "vai-tra-ket-qua");
        hands.finish(page, code);
        hands.open(page, "/ho-so/" + code);
        assertThat(Stage.title(page)).contains("Đã trả kết quả");
        hands.open(page, "/viec-cua-toi");
        hands.look(page, "vai-viec-cua-toi");
    }

    private static void theAuditorReadsWhoDidWhat(Hands hands, String code) {
        Page page = hands.of("kiemtoan");
        hands.open(page, "/nhat-ky");
        hands.jump(page, "main .to-filter a");
        hands.write(page, "#ma", code);
        hands.press(page, "main form button");
        assertThat(Stage.said(page, "main .time"))
                .contains("Phân công Đỗ Quang Huy giải quyết hồ sơ " + code)
                .contains("cho đơn vị Phòng Tiêu chuẩn")
                .contains("Trả kết quả hồ sơ " + code);
        hands.look(page, "vai-nhat-ky");
        hands.press(page, "main a[href$='/nhat-ky/kiem-tra']");
        assertThat(Stage.text(page)).contains("Nhật ký nguyên vẹn");
    }
}
