package vn.dunghen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Looks at indicators as people do: the board, a unit's own, behind a figure, and defines one. */
class IndicatorPagesInBrowserTest {

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open();
    }

    @Test
    void eachValueShowsItsFormulaSourceAndPeriodAndLeadsToItsRows() {
        Page page = stage.as("giamdoc", Stage.DESK);
        page.navigate(stage.address("/chi-so?ky=2026"));
        Stage.look(page, "chi-so");
        String text = Stage.text(page);
        assertThat(text)
                .contains("15/12/2025 – 14/12/2026", "kỳ chưa hết", "Sổ hồ sơ và sổ ngày hẹn", "Mục tiêu ≥ 60 %")
                .contains("Hệ thống chưa ghi số liệu này", "Quyết định 766/QĐ-TTg");
        Locator direct = page.locator("tr", new Page.LocatorOptions().setHasText("Tỷ lệ hồ sơ nộp trực tuyến"))
                .locator("a[aria-label^='Tiếp nhận trong kỳ, trực tiếp']");
        String figure = direct.innerText();
        assertThat(Integer.parseInt(figure)).isPositive();
        direct.click();
        assertThat(Stage.text(page)).contains(stage.scenes().late(), "Trang này có " + figure + " hồ sơ");
        page.goBack();
        page.locator("a", new Page.LocatorOptions().setHasText("Tỷ lệ hồ sơ nộp trực tuyến"))
                .click();
        Stage.look(page, "chi-so-don-vi");
        page.navigate(stage.address("/chi-so?ky=2026-H7"));
        assertThat(Stage.title(page)).startsWith("Lỗi: ");
        Stage.look(page, "chi-so-loi");
        page.navigate(stage.address("/ke-hoach/nhiem-vu/so-lieu?tu=2026-01-01&den=2026-12-31&cot=open"));
        assertThat(Stage.said(page, "h1")).isEqualTo("Nhiệm vụ chưa hoàn thành");
        assertThat(Stage.text(page)).contains("NV-2026-");
        Stage.look(page, "nhiem-vu-so-lieu");
    }

    @Test
    void whoSeesOneUnitSeesItsIndicatorsAndNoOther() {
        Page page = stage.as("truongphong.cn", Stage.DESK);
        page.navigate(stage.address("/chi-so"));
        assertThat(page.locator("#don-vi option").count()).isEqualTo(1);
        assertThat(page.locator("main .head__acts a").count()).isZero();
        Stage.look(page, "chi-so-phong");
        assertThat(page.request().get(stage.address("/chi-so?don-vi=TDC")).status())
                .isEqualTo(403);
    }

    @Test
    void theOfficeMovesATargetAndIsToldWhatIsWrongWithIt() {
        Page page = stage.as("vanphong", Stage.DESK);
        page.navigate(stage.address("/quan-tri/chi-so"));
        Stage.look(page, "dinh-nghia-chi-so");
        page.locator("a", new Page.LocatorOptions().setHasText("Tỷ lệ hồ sơ giải quyết trước hạn"))
                .click();
        page.fill("#f-target", "nhiều");
        page.fill("#f-effectiveFrom", "01/01/2020");
        page.click("main form.panel button[type=submit]");
        assertThat(Stage.title(page)).startsWith("Lỗi: ");
        assertThat(Stage.text(page)).contains("Mục tiêu là số không âm", "từ hôm nay");
        Stage.look(page, "dinh-nghia-loi");
        page.fill("#f-target", "99,5");
        page.fill("#f-effectiveFrom", "01/01/2027");
        page.click("main form.panel button[type=submit]");
        assertThat(Stage.said(page, ".note--ok[role=status]")).contains("Đã ghi chỉ số");
        assertThat(Stage.text(page)).contains("= 99,5 %", "từ 01/01/2027", "Sẽ áp dụng");
        page.navigate(stage.address("/chi-so?ky=2026"));
        assertThat(Stage.text(page)).as("this year keeps its own").contains("= 100 %");
        page.navigate(stage.address("/quan-tri/chi-so/moi"));
        Stage.look(page, "dinh-nghia-moi");
    }

    @Test
    void whoOnlyReadsTheDefinitionsSeesNoForm() {
        Page page = stage.as("kiemtoan", Stage.DESK);
        page.navigate(stage.address("/quan-tri/chi-so/PAR-ONLINE"));
        assertThat(page.locator("main form").count()).isZero();
        assertThat(page.locator("main table").count()).isEqualTo(1);
    }
}
