package vn.dunghen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.TestDepartment;

/** Walks the pages of dossiers as people do, looks at them at two widths and asks axe about each. */
class DossierPagesInBrowserTest {

    private static TestDepartment department;
    private static Browser browser;

    @BeforeAll
    static void open() {
        department = TestDepartment.open(TestDepartment.Database.H2, "2026-10-15T09:12:00+07:00");
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
        department.close();
    }

    @Test
    void aDossierIsRegisteredAtTheDeskAndEachOfItsPagesShowsIt() {
        Page desk = signedIn("motcua", 1280);
        desk.navigate(department.address() + "/ho-so/tiep-nhan");
        look(desk, "tiep-nhan-1");
        desk.selectOption(
                "#f-procedure",
                desk.locator("#f-procedure option:not([value=''])").first().getAttribute("value"));
        desk.click("main form .button--go");
        look(desk, "tiep-nhan-2");
        desk.fill("[name='applicant.phone']", "12");
        desk.click("main form .button--go");
        assertThat(Stage.title(desk)).startsWith("Lỗi: ");
        assertThat(desk.inputValue("[name='applicant.phone']")).isEqualTo("12");
        look(desk, "tiep-nhan-loi");
        desk.fill("[name='applicant.name']", "Hợp tác xã Mật ong Rừng Khộp");
        desk.fill("[name='applicant.phone']", "0912345286");
        desk.fill("[name='applicant.idNumber']", "001203004567");
        desk.fill("[name='applicant.address']", "Xã Phú Lâm, tỉnh Minh Hòa");
        desk.locator("main [name='components']").all().forEach(box -> box.check());
        desk.click("main form .button--go");
        assertThat(desk.url()).contains("/viec-cua-toi/");
        assertThat(desk.locator(".note--ok").innerText()).contains("Đã đăng ký hồ sơ H99.15-261015-");
        look(desk, "viec-kiem-tra");
        String task = desk.url();
        desk.locator("main input[name='feeCollected'][type=checkbox]").all().forEach(box -> box.check());
        desk.click("main form .button--go");
        assertThat(desk.url()).isNotEqualTo(task);
        desk.navigate(department.address() + "/ho-so");
        desk.click("a.code");
        String address = desk.url();
        assertThat(desk.locator(".promise__t").innerText()).startsWith("Hẹn trả");
        assertThat(Stage.text(desk)).contains("•••• ••• 286").doesNotContain("0912345286");
        for (String part : List.of("", "/so-hen", "/dien-bien", "/phieu")) {
            desk.navigate(address + part);
            look(desk, "ho-so" + part.replace("/", "-"));
        }
        desk.navigate(address);
        desk.click("button[value='phone']");
        assertThat(Stage.text(desk)).contains("0912345286");
        look(desk, "ho-so-xem");
        desk.navigate(address + "/dien-bien");
        assertThat(Stage.text(desk)).contains("số điện thoại của người nộp");
        desk.navigate(department.address() + "/ho-so");
        look(desk, "ho-so-danh-sach");
        department.moveClock("2027-01-29T09:00:00+07:00");
        desk.navigate(department.address() + "/ho-so?tre=true");
        assertThat(Stage.text(desk)).contains("chưa xin lỗi");
        look(desk, "ho-so-danh-sach-tre");
        desk.navigate(address + "/so-hen");
        look(desk, "ho-so-so-hen-tre");
        desk.context().close();
    }

    @Test
    void theAdministratorReadsAndMovesTheLadders() {
        Page office = signedIn("quantri", 1280);
        office.navigate(department.address() + "/quan-tri/bac-nhac");
        look(office, "bac-nhac");
        office.navigate(department.address() + "/quan-tri/bac-nhac/dossier");
        look(office, "bac-nhac-mot");
        office.fill("#f-FORECAST", "hai");
        office.click("form:has(#f-FORECAST) button");
        assertThat(Stage.title(office)).startsWith("Lỗi: ");
        look(office, "bac-nhac-loi");
        office.fill("#f-FORECAST", "-3");
        office.click("form:has(#f-FORECAST) button");
        assertThat(Stage.text(office)).contains("Đếm lùi 3 ngày làm việc").contains("đang là");
        office.click("form:has(#f-FORECAST) button:not(.button--go)");
        assertThat(Stage.text(office)).contains("3 ngày làm việc trước hạn");
        office.navigate(department.address() + "/quan-tri/su-co");
        look(office, "su-co");
        office.context().close();
    }

    private static Page signedIn(String login, int width) {
        Page page = browser.page(width);
        page.navigate(department.address() + "/dang-nhap");
        page.fill("[name='username']", login);
        page.fill("[name='password']", "dunghen");
        page.click("main button[type=submit], form button[type=submit]");
        return page;
    }

    private static void look(Page page, String name) {
        Stage.look(page, name);
        page.setViewportSize(1280, 900);
    }
}
