package vn.dunghen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dunghen.journey.Turns;
import vn.dunghen.testing.TestDepartment;

/** Looks at a dossier in each of its turns as the person who has to do something about it. */
class TurnPagesInBrowserTest {

    private static final String DESK = "motcua";
    private static final String OFFICER = "chuyenvien.cn";
    private static final String HEAD = "truongphong.cn";

    private static TestDepartment department;
    private static Turns turns;
    private static Browser browser;
    private static final Map<String, Page> PEOPLE = new HashMap<>();

    @BeforeAll
    static void open() {
        department = Turns.department();
        turns = Turns.play(department);
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
        department.close();
    }

    @Test
    void theFormsOfTheTurnsAreFitAndSayWhatIsMissing() {
        Stage.look(at(DESK, "/ho-so/" + turns.waiting() + "/bo-sung"), "luot-bo-sung");
        form(DESK, turns.waiting(), "rut");
        form(OFFICER, turns.asked(), "hoi-y-kien");
        form("truongmotcua", turns.damaged(), "su-co");
    }

    @Test
    void eachTaskOfATurnIsFit() {
        task(DESK, turns.fresh(), "Kiểm tra");
        task(OFFICER, turns.asked(), "Thẩm định");
        task("truongphong.tdc", turns.asked(), "ý kiến");
        task(HEAD, turns.missing(), "bổ sung");
        task(DESK, turns.agreed(), "bổ sung");
        task(DESK, turns.arrived(), "bổ sung");
        task(DESK, turns.withdrawn(), "giấy tờ");
        task(DESK, turns.early(), "Báo");
        task(DESK, turns.announced(), "Trả kết quả");
        task("phogiamdoc", turns.stopped(), "Ký");
        task(OFFICER, turns.damaged(), "xin lỗi");
        task("truongphong.tdc", turns.explaining(), "Giải trình");
        task("giamdoc", turns.explained(), "giải trình");
    }

    @Test
    void anOfficersTasklistHoldsTheTasksOfTheTurns() {
        Page page = at(OFFICER, "/viec-cua-toi");
        Stage.look(page, "viec-cua-toi-chuyen-vien");
        assertThat(Stage.text(page)).contains(turns.asked(), turns.damaged());
    }

    @Test
    void theReviewOfAQuarterIsFit() {
        Page page = at("thanhtra", "/ho-so/trach-nhiem");
        page.locator("main table a").first().click();
        Stage.look(page, "trach-nhiem-quy");
    }

    @Test
    void theDossierShowsWhatHappenedToIt() {
        assertThat(overview(turns.waiting())).contains("chờ bổ sung", "Yêu cầu bổ sung: Bản vẽ có ghi kích thước");
        assertThat(at(DESK, "/ho-so/" + turns.waiting())
                        .locator("[aria-current=step]")
                        .innerText())
                .startsWith("Thẩm định");
        assertThat(overview(turns.asked())).contains("Thiết bị có thuộc diện kiểm định không?", "Chưa trả lời");
        assertThat(overview(turns.damaged())).contains("Hồ sơ bị ướt khi luân chuyển");
        assertThat(overview(turns.refused())).contains("Không thuộc thẩm quyền của Sở");
        assertThat(overview(turns.withdrawn())).contains("Người nộp đổi ý");
        assertThat(overview(turns.stopped())).contains("Người nộp không bổ sung giấy tờ");
        assertThat(at(DESK, "/ho-so/" + turns.waiting() + "/dien-bien")
                        .locator("ol.time .is-warn")
                        .allInnerTexts())
                .as("what the ledger has a row of stands out")
                .hasSize(2);
        theDiagramOpensWhereTheWorkStands();
        overview(turns.resumed());
        overview(turns.arrived());
        for (String part : List.of("/so-hen", "/dien-bien", "/phieu")) {
            Page page = at(DESK, "/ho-so/" + turns.waiting() + part);
            Stage.look(page, "cho-bo-sung" + part.replace("/", "-"));
            Stage.look(at(DESK, "/ho-so/" + turns.resumed() + part), "bo-sung-xong" + part.replace("/", "-"));
        }
    }

    private static void theDiagramOpensWhereTheWorkStands() {
        for (int width : List.of(Stage.DESK, Stage.PHONE)) {
            Page page = at(OFFICER, "/ho-so/" + turns.asked() + "/dien-bien");
            page.setViewportSize(width, 900);
            page.reload();
            assertThat(
                            (Boolean)
                                    page.evaluate(
                                            """
                    () => { const box = document.querySelector('.diagram[role=region]').getBoundingClientRect();
                      return [...document.querySelectorAll('.diagram__node--current:not(:has(.diagram__group), [data-node^=callActivity])')]
                        .map(node => node.getBoundingClientRect())
                        .some(at => at.width > 20 && at.left >= box.left && at.right <= box.right
                          && at.top >= box.top && at.bottom <= box.bottom); }"""))
                    .as("the step is in sight at " + width)
                    .isTrue();
        }
    }

    private static void form(String login, String code, String turn) {
        Page page = at(login, "/ho-so/" + code + "/" + turn);
        Stage.look(page, "luot-" + turn);
        page.locator("main input:checked").all().forEach(box -> box.uncheck());
        page.click("main form .button--go");
        assertThat(Stage.title(page)).as(turn).startsWith("Lỗi: ");
        Stage.look(page, "luot-" + turn + "-loi");
    }

    private static void task(String login, String code, String name) {
        Page page = at(login, "/viec-cua-toi?q=" + code);
        page.locator("a.table__main")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        assertThat(Stage.title(page)).contains(code);
        Stage.look(page, "viec-" + code);
    }

    private static String overview(String code) {
        Page page = at(DESK, "/ho-so/" + code);
        Stage.look(page, "ho-so-" + code);
        return Stage.text(page);
    }

    private static Page at(String login, String address) {
        Page page = PEOPLE.computeIfAbsent(login, TurnPagesInBrowserTest::signedIn);
        page.setViewportSize(Stage.DESK, 900);
        page.navigate(department.address() + address);
        return page;
    }

    private static Page signedIn(String login) {
        Page page = browser.page(Stage.DESK);
        page.navigate(department.address() + "/dang-nhap");
        page.fill("#username", login);
        page.fill("#password", "dunghen");
        page.click("main form .button--go");
        return page;
    }
}
