package vn.dunghen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One dossier through the hands of everybody, each doing the main thing of the day the way they do it. */
class EveryRoleInBrowserTest {

    private static final String GO = "main form .button--go";
    private static final int FAR = 120;

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open();
    }

    @Test
    void aDossierPassesThroughEverybodysHands() {
        String code = theClerkRegistersAndAcceptsWithTheKeyboardAlone();
        theHeadOfUnitAssignsAnOfficer(code);
        theOfficerAppraisesWithoutScript(code);
        theHeadOfUnitAgrees(code);
        theDirectorSignsOnAPhone(code);
        theRecordsClerkIssuesTheResult(code);
        theClerkHandsTheResultOver(code);
        theAuditorReadsWhoDidWhat(code);
    }

    @Test
    void theAdministratorTriesAHolidayOutAndThenEntersIt() {
        Page page = stage.as("quantri", Stage.DESK);
        page.navigate(stage.address("/quan-tri/lich?nam=2026&thang=12"));
        page.selectOption("#kieu", "HOLIDAY");
        page.fill("#ngay", "22/12/2026");
        page.fill("#ten", "Ngày thành lập tỉnh");
        page.fill("#canCu", "Quyết định 12/QĐ-UBND ngày 18/11/2026");
        page.click("main form:has(#kieu) button");
        assertThat(Stage.text(page)).contains("Chưa lưu gì");
        Stage.look(page, "vai-lich-xem-truoc");
        page.click(GO);
        assertThat(Stage.said(page, ".note--ok[role=status]")).contains("22/12/2026");
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
        page.click(GO);
        assertThat(Stage.title(page)).startsWith("Lỗi: ");
        assertThat(page.inputValue("#from")).isEqualTo("1/12/2026");
        Stage.look(page, "vai-lam-thay-loi");
        page.fill("#from", "7:00 1/12/2026");
        page.click(GO);
        assertThat(Stage.said(page, ".note--ok[role=status]")).contains("Đã ghi người làm thay");
        assertThat(Stage.text(page)).contains("07:00 01/12/2026 – 17:00 02/12/2026");
        Stage.look(page, "vai-lam-thay");
    }

    private static String theClerkRegistersAndAcceptsWithTheKeyboardAlone() {
        Page page = stage.as("motcua", Stage.DESK);
        page.navigate(stage.address("/viec-cua-toi"));
        enter(page, ".rail a[href$='/ho-so/tiep-nhan']");
        tabTo(page, "#f-procedure");
        for (int i = 0; i < FAR && !page.inputValue("#f-procedure").equals("TDC-HC"); i++) {
            page.keyboard().press("ArrowDown");
        }
        enter(page, GO);
        type(page, "[name='applicant.name']", "Cơ sở Sản xuất Nước đá Bình Minh");
        type(page, "[name='applicant.phone']", "0912345286");
        int papers = page.locator("main [name='components']").count();
        for (int i = 0; i < papers; i++) {
            tabTo(page, "[name='components']:not(:checked)");
            page.keyboard().press("Space");
        }
        enter(page, GO);
        String code = page.locator("main a.code, main .code").first().innerText();
        if (page.locator("main input[name='feeCollected'][type=checkbox]:not(:checked)")
                        .count()
                > 0) {
            tabTo(page, "[name='feeCollected'][type=checkbox]");
            page.keyboard().press("Space");
        }
        enter(page, GO);
        assertThat(Stage.said(page, ".note--ok[role=status]")).contains(code);
        stage.openTask(page, code, "Bàn giao");
        Stage.look(page, "vai-ban-giao");
        enter(page, GO);
        assertThat(Stage.said(page, ".note--ok[role=status]")).contains(code);
        return code;
    }

    private static void theHeadOfUnitAssignsAnOfficer(String code) {
        Page page = stage.as("truongphong.tdc", Stage.DESK);
        stage.openTask(page, code, "Phân công");
        page.selectOption("main [name='officer']", "chuyenvien.tdc");
        Stage.look(page, "vai-phan-cong");
        finish(page, code);
    }

    private static void theOfficerAppraisesWithoutScript(String code) {
        try (var context = stage.browser().withoutScript()) {
            Page page = stage.signIn(context.newPage(), "chuyenvien.tdc");
            stage.openTask(page, code, "Thẩm định");
            page.fill("main [name='findings']", "");
            page.click(GO);
            assertThat(Stage.title(page)).startsWith("Lỗi: ");
            page.fill("main [name='findings']", "Bản công bố và giấy chứng nhận hợp chuẩn khớp nhau.");
            finish(page, code);
        }
    }

    private static void theHeadOfUnitAgrees(String code) {
        Page page = stage.as("truongphong.tdc", Stage.DESK);
        stage.openTask(page, code, "Duyệt kết quả");
        page.check("main [name='outcome'][value='AGREE']");
        Stage.look(page, "vai-duyet");
        finish(page, code);
    }

    private static void theDirectorSignsOnAPhone(String code) {
        Page page = stage.as("phogiamdoc", Stage.PHONE);
        stage.openTask(page, code, "Ký kết quả");
        page.check("main [name='outcome'][value='SIGN']");
        Locator button = page.locator(GO);
        assertThat(button.boundingBox().height).as("big enough for a thumb").isGreaterThanOrEqualTo(44);
        Stage.look(page, "vai-ky");
        page.setViewportSize(Stage.PHONE, 800);
        finish(page, code);
    }

    private static void theRecordsClerkIssuesTheResult(String code) {
        Page page = stage.as("vanthu", Stage.DESK);
        stage.openTask(page, code, "Vào số");
        Stage.look(page, "vai-vao-so");
        finish(page, code);
        page.navigate(stage.address("/van-ban"));
        assertThat(Stage.text(page)).contains(code);
        page.locator("main a", new Page.LocatorOptions().setHasText(code))
                .first()
                .click();
        assertThat(Stage.title(page)).startsWith("Hồ sơ " + code);
    }

    private static void theClerkHandsTheResultOver(String code) {
        Page page = stage.as("motcua", Stage.DESK);
        stage.openTask(page, code, "Báo kết quả sớm");
        Stage.look(page, "vai-bao-ket-qua-som");
        finish(page, code);
        stage.openTask(page, code, "Trả kết quả");
        Stage.look(page, "vai-tra-ket-qua");
        finish(page, code);
        page.navigate(stage.address("/ho-so/" + code));
        assertThat(Stage.title(page)).contains("Đã trả kết quả");
    }

    private static void theAuditorReadsWhoDidWhat(String code) {
        Page page = stage.as("kiemtoan", Stage.DESK);
        page.navigate(stage.address("/nhat-ky"));
        page.fill("#ma", code);
        page.click("main form button");
        assertThat(Stage.said(page, "main .time"))
                .contains("Phân công Đỗ Quang Huy giải quyết hồ sơ " + code)
                .contains("cho đơn vị Phòng Tiêu chuẩn")
                .contains("Trả kết quả hồ sơ " + code);
        Stage.look(page, "vai-nhat-ky");
        page.navigate(stage.address("/nhat-ky/kiem-tra"));
        assertThat(Stage.text(page)).contains("Nhật ký nguyên vẹn");
    }

    private static void finish(Page page, String code) {
        page.click(GO);
        assertThat(Stage.said(page, ".note--ok[role=status]")).contains(code);
    }

    private static void type(Page page, String box, String text) {
        tabTo(page, box);
        page.keyboard().insertText(text);
    }

    private static void enter(Page page, String control) {
        tabTo(page, control);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    /** Presses Tab until the control has the focus, and looks whether the focus can be seen. */
    private static void tabTo(Page page, String control) {
        for (int i = 0; i < FAR; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", control)) {
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                        .as("the focus on " + control)
                        .isNotEqualTo("none");
                return;
            }
        }
        throw new AssertionError(control + " is not reached with Tab on " + page.url());
    }
}
