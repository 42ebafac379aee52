package vn.dunghen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Looks at the pages on which the office writes what it asks units and citizens: report regimes and surveys. */
class SettingsPagesInBrowserTest {

    private static final String GO = "main form.panel .acts .button--go";

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open();
    }

    @Test
    void theChiefWritesANewVersionAndSeesItsDatesBeforeItIsWritten() {
        Page page = stage.as("chanhvanphong", Stage.DESK);
        page.navigate(stage.address("/quan-tri/che-do-bao-cao"));
        Stage.look(page, "che-do-bao-cao");
        page.locator("a.table__main", new Page.LocatorOptions().setHasText("Biểu II.06a"))
                .click();
        Stage.look(page, "che-do-bao-cao-mot");
        page.fill("#f-effectiveFrom", "01/01/2027");
        page.fill("[id='f-internalDue.day']", "40");
        page.fill("#f-basis", "");
        page.click("main form.panel .acts .button:not(.button--go)");
        assertThat(Stage.title(page)).startsWith("Lỗi: ");
        assertThat(Stage.text(page)).contains("Ghi số nguyên từ 1 đến 31.", "Ghi căn cứ.");
        Stage.look(page, "che-do-bao-cao-loi");
        page.fill("[id='f-internalDue.day']", "20");
        page.fill("#f-basis", "Thông tư về chế độ báo cáo");
        page.click("main form.panel .acts .button:not(.button--go)");
        assertThat(Stage.text(page))
                .contains("Chưa ghi gì", "quý I năm 2027", "17:00 thứ Hai 22/03/2027", "quý III năm 2027");
        Stage.look(page, "che-do-bao-cao-xem-truoc");
        page.check("#f-verified");
        page.click(GO);
        assertThat(Stage.said(page, ".note--ok[role=status]"))
                .contains("Đã ban hành chế độ báo cáo II06A, áp dụng từ 01/01/2027");
        assertThat(Stage.text(page)).contains("Sẽ áp dụng", "Đang áp dụng", "đã đối chiếu ngày");
    }

    @Test
    void theOfficeWritesASurveyAndIsToldWhichElementLacksAQuestion() {
        Page page = stage.as("vanphong", Stage.DESK);
        page.navigate(stage.address("/quan-tri/khao-sat"));
        Stage.look(page, "phieu-khao-sat");
        page.locator("a.table__main").first().click();
        Stage.look(page, "phieu-khao-sat-mot");
        page.locator(".head__acts .button--go").click();
        page.fill("#f-effectiveFrom", "01/01/2027");
        page.fill("[id='f-questions[0].text']", "");
        page.selectOption("[id='f-questions[0].element']", "");
        page.click(GO);
        assertThat(Stage.title(page)).startsWith("Lỗi: ");
        assertThat(Stage.text(page)).contains("Mỗi yếu tố trong 5 yếu tố phải có ít nhất một câu hỏi.");
        Stage.look(page, "phieu-khao-sat-loi");
        page.selectOption("[id='f-questions[4].element']", "ACCESS");
        page.fill("[id='f-questions[4].text']", "Nơi nộp hồ sơ dễ tìm, chỉ dẫn dễ hiểu");
        page.click(GO);
        assertThat(Stage.said(page, ".note--ok[role=status]")).contains("áp dụng từ 01/01/2027");
        assertThat(Stage.text(page)).contains("Sẽ áp dụng", "Đang áp dụng");
    }

    @Test
    void whoOnlyReadsSeesNeitherFormNorButton() {
        Page page = stage.as("kiemtoan", Stage.DESK);
        page.navigate(stage.address("/quan-tri/che-do-bao-cao/CCHC-NAM"));
        assertThat(page.locator("main form").count()).isZero();
        assertThat(page.locator("main table").count())
                .as("what is asked, and its versions")
                .isEqualTo(2);
        page.navigate(stage.address("/quan-tri/khao-sat"));
        assertThat(page.locator("main .button--go").count()).isZero();
        assertThat(page.request().get(stage.address("/quan-tri/khao-sat/moi")).status())
                .isEqualTo(403);
    }
}
