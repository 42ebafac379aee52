package vn.dunghen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an auditor does with the trail by keys, by the slider and on a phone. */
class TrailPagesInBrowserTest {

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open();
    }

    @Test
    void theArrowsAndTheSliderTurnTheReplay() {
        Page page = stage.as("kiemtoan", Stage.DESK);
        String address = stage.address("/nhat-ky/dossier/" + stage.scenes().moved());
        page.navigate(address + "?buoc=3");
        assertThat(Stage.said(page, "#xl")).contains("mục 3 trong");
        page.keyboard().press("ArrowRight");
        page.waitForURL("**buoc=4**");
        assertThat(Stage.said(page, "#xl")).contains("mục 4 trong");
        page.keyboard().press("ArrowLeft");
        page.waitForURL("**buoc=3**");
        page.locator("#buoc").focus();
        page.keyboard().press("ArrowRight");
        page.waitForURL("**buoc=4**");
        assertThat(Stage.said(page, "#xl")).contains("mục 4 trong");
    }

    @Test
    void thePagesOfTheTrailAreFitAtEveryWidth() {
        String moved = stage.scenes().moved();
        Map<String, String> pages = Map.of(
                "/nhat-ky/dossier/" + moved + "?buoc=9",
                "xem-lai",
                "/nhat-ky/assignment/" + stage.scenes().work(),
                "xem-lai-nhiem-vu",
                "/nhat-ky/quyen?ai=chuyenvien.tdc&ma=" + moved,
                "quyen-khong",
                "/nhat-ky/quyen?ai=chuyenvien.cn&ma=" + moved,
                "quyen-co",
                "/nhat-ky/xem-du-lieu",
                "xem-du-lieu",
                "/nhat-ky?ma=" + moved + "&tu=xin+loi",
                "nhat-ky-tim",
                "/nhat-ky/kiem-tra?ma=9f3c",
                "kiem-tra-sai");
        pages.forEach((address, name) -> {
            Page page = stage.as("kiemtoan", Stage.DESK);
            page.navigate(stage.address(address));
            Stage.look(page, name);
        });
    }
}
