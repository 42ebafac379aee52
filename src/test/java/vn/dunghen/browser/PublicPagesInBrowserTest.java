package vn.dunghen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The public pages as people without an account see them, with a desk's screen, a phone and no script. */
class PublicPagesInBrowserTest {

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open();
    }

    @Test
    void everyPublicPageIsFitForEverybody() {
        Page page = stage.browser().page(Stage.DESK);
        for (String address : List.of(
                "/",
                "/tra-cuu",
                "/thu-tuc",
                "/thu-tuc/TDC-HC",
                "/xin-loi?tu=2026-10-01&den=2026-11-20",
                "/hoi-dap",
                "/so-lieu?ky=2026",
                "/phan-anh/gui",
                "/phan-anh/tra-cuu",
                "/khong-co-trang-nay/o-day",
                "/tra-cuu/khong-co")) {
            page.navigate(stage.address(address));
            Stage.look(page, "cong" + address.replaceAll("[/?=&]+", "-"));
        }
        for (String code : List.of(
                stage.scenes().moved(), stage.scenes().late(), stage.scenes().returned())) {
            page.navigate(stage.address("/tra-cuu/" + token(code)));
            Stage.look(page, "cong-ket-qua-" + code);
        }
        page.context().close();
    }

    @Test
    void withoutScriptSomebodyLooksUpErrsAndSendsFeedback() {
        try (BrowserContext plain = stage.browser().withoutScript()) {
            Page page = plain.newPage();
            page.navigate(stage.address("/"));
            page.fill("#f-code", stage.scenes().moved());
            page.fill("#f-check", "0000");
            page.click("main form .button--go");
            assertThat(Stage.title(page)).startsWith("Lỗi: ");
            assertThat(Stage.text(page)).contains("Không tìm thấy hồ sơ khớp với hai thông tin này.");
            page.fill("#f-check", "1234");
            page.click("main form .button--go");
            assertThat(Stage.text(page)).contains("Sở hẹn trả kết quả ngày 25/11/2026, thứ Tư");
            page.navigate(stage.address("/phan-anh/gui"));
            page.click("main form .button--go");
            assertThat(Stage.title(page)).startsWith("Lỗi: ");
            page.check("#f-kind-OTHER");
            page.fill("#f-content", "Bàn viết ở Một cửa thiếu bút.");
            page.click("main form .button--go");
            assertThat(Stage.text(page)).contains("Mã tra cứu", "Sở trả lời chậm nhất ngày");
            String standing = page.url();
            Page look = stage.browser().page(Stage.DESK);
            look.navigate(standing);
            Stage.look(look, "cong-phan-anh");
            look.navigate(stage.address("/phan-anh/gui"));
            look.click("main form .button--go");
            Stage.look(look, "cong-phan-anh-loi");
            look.context().close();
        }
    }

    private static String token(String code) {
        return stage.department()
                .context()
                .getBean(JdbcTemplate.class)
                .queryForObject("select lookup_token from dossier where code = ?", String.class, code);
    }
}
