package vn.dunghen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dunghen.directory.Telephone;

/** Somebody with a telephone in hand sets the second factor up and signs in with it. */
class SecondFactorInBrowserTest {

    private static final String PASSWORD = "ba con cua bo ngang";

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open();
    }

    @Test
    void theSecretIsScannedTheCodesAreKeptAndTheNextSignInAsksForOne() {
        stage.department()
                .post(
                        "quantri",
                        "/api/v1/staff",
                        Map.of(
                                "login", "hai.lop",
                                "name", "Trần Thị Hai Lớp",
                                "title", "Chuyên viên",
                                "unit", "CN",
                                "roles", List.of("officer"),
                                "password", PASSWORD));
        Page page = stage.browser().page(Stage.DESK);
        signIn(page);
        page.navigate(stage.address("/doi-mat-khau"));
        page.locator("main a[href='/xac-thuc-hai-lop']").click();
        Stage.look(page, "xac-thuc-hai-lop");
        String secret = page.locator(".scan .secret").innerText();
        page.fill("#f-present", PASSWORD);
        page.fill("#f-code", "12");
        page.locator("main form .button--go").click();
        Stage.look(page, "xac-thuc-hai-lop-sai");
        assertThat(page.locator(".scan .secret").innerText()).isEqualTo(secret);
        page.fill("#f-present", PASSWORD);
        page.fill("#f-code", Telephone.shows(secret, 0));
        page.locator("main form .button--go").click();
        Stage.look(page, "xac-thuc-hai-lop-xong");
        List<String> codes = page.locator(".spare .secret").allInnerTexts();
        assertThat(codes).hasSize(10);

        page.setViewportSize(Stage.DESK, 900);
        page.navigate(stage.address("/viec-cua-toi"));
        page.locator("form[action='/dang-xuat'] button").first().click();
        signIn(page);
        Stage.look(page, "nhap-ma");
        page.fill("#code", "000000");
        page.locator("main .button--go").click();
        Stage.look(page, "nhap-ma-sai");
        page.fill("#code", codes.get(0));
        page.locator("main .button--go").click();
        assertThat(page.url()).endsWith("/viec-cua-toi");
    }

    private static void signIn(Page page) {
        page.navigate(stage.address("/dang-nhap"));
        page.fill("#username", "hai.lop");
        page.fill("#password", PASSWORD);
        page.click("main form .button--go");
    }
}
