package vn.dunghen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.indicator.SatisfactionLinks;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.Outbox;
import vn.dunghen.testing.PageAddresses;

/** Finds every page of the application and looks at it as somebody who may open it. A new page is found by itself. */
class EveryPageInBrowserTest {

    private static final List<String> PEOPLE = List.of(
            "motcua", "vanphong", "quantri", "giamdoc", "kiemtoan", "truongphong.cn", "truongphong.cds", "vanthu");
    /** Addresses that lead on and have no page of their own, or that answer a file. */
    private static final Set<String> NO_PAGE = Set.of(
            "/",
            "/vao",
            "/ve/{type}/{id}",
            "/khoi-dau",
            "/dang-nhap/ma",
            "/nhat-ky/tai-ve",
            "/ho-so/{code}/phieu/{id}",
            "/ho-so/{code}/tep/{id}/xem-truoc",
            "/ho-so/{code}/bien-lai/{paper}",
            "/ho-so/so-theo-doi.pdf");
    /** A second factor stands in {@link SecondFactorInBrowserTest}, a quarter under review in {@link TurnPagesInBrowserTest}, what a secret opens in {@link PublicPagesInBrowserTest}. */
    private static final Set<String> LOOKED_AT_ELSEWHERE =
            Set.of("/xac-thuc-hai-lop", "/ho-so/trach-nhiem/{period}", "/tra-cuu/{token}", "/phan-anh/tra-cuu/{token}");

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open();
    }

    @Test
    void everyPageIsFitForEverybodyAtEveryWidth() {
        List<String> looked = new ArrayList<>();
        Map<String, String> examples = examples();
        for (String pattern : PageAddresses.of(stage.department().context())) {
            if (NO_PAGE.contains(pattern) || LOOKED_AT_ELSEWHERE.contains(pattern)) {
                continue;
            }
            String address = examples.getOrDefault(pattern, pattern.contains("{") ? null : pattern);
            assertThat(address)
                    .as("an example of " + pattern + " that can be opened; add one to this test")
                    .isNotNull();
            Page page = opened(address);
            Stage.look(page, "trang" + pattern.replaceAll("[/{}]+", "-"));
            looked.add(pattern);
        }
        assertThat(looked)
                .contains("/viec-cua-toi", "/ho-so", "/quan-tri/lich", "/nhat-ky", "/thay-nhau", "/dang-nhap");
    }

    @Test
    void aPageThatIsNotFitIsFound() {
        Page page = stage.browser().page(Stage.DESK);
        page.setContent("<html lang='vi'><title>Thử</title><main><h1>Thử</h1><img src='a.png'>"
                + "<p style='color: silver'>Mờ</p></main></html>");
        assertThat(Stage.violations(page, false)).singleElement().asString().startsWith("image-alt: img");
        assertThat(Stage.violations(page, true)).hasSize(2).first().asString().startsWith("color-contrast: p");
    }

    @Test
    void whatIsDrawnByLotMaySpellAnything() {
        Page page = stage.browser().page(Stage.DESK);
        page.setContent(
                "<html lang='vi'><p>Mã tra cứu</p><b class='secret'>kT-NaN-ABC_1x</b><p>/khao-sat/ABC_1abcdefghijklmnop</p>");
        assertThat(Stage.words(page)).contains("Mã tra cứu").doesNotMatch(Stage.FOREIGN);
        page.setContent("<html lang='vi'><p>Mã tra cứu</p><b>kT-NaN-x</b>");
        assertThat(Stage.words(page)).matches(Stage.FOREIGN);
        page.context().close();
    }

    @Test
    void pagesInOtherStatesAreFitAsWell() {
        Map<String, String> pages = new HashMap<>(Map.of(
                "/ho-so/" + stage.scenes().late(),
                "motcua",
                "/ho-so/" + stage.scenes().returned(),
                "motcua",
                "/ho-so?q=khong-co",
                "motcua",
                "/van-ban?nam=2024",
                "vanthu",
                "/nhat-ky?ngay=abc",
                "kiemtoan",
                "/quan-tri/bac-nhac",
                "kiemtoan",
                "/quan-tri/lich?nam=2026",
                "giamdoc",
                "/ho-so/tiep-nhan?thu-tuc=KHCN-DKHD",
                "motcua",
                "/khong-co-trang-nay",
                "motcua",
                "/quan-tri/su-co",
                "motcua"));
        pages.put("/nhat-ky/quyen?ai=chuyenvien.tdc&ma=" + stage.scenes().moved(), "kiemtoan");
        pages.forEach((address, login) -> {
            Page page = stage.as(login, Stage.DESK);
            page.navigate(stage.address(address));
            Stage.look(page, login + address.replaceAll("[/?=]", "-"));
        });
    }

    @Test
    void theLedgerNamesTheLetterThatMovedThePromise() {
        Page page = stage.as("motcua", Stage.DESK);
        page.navigate(stage.address("/ho-so/" + stage.scenes().moved() + "/so-hen"));
        assertThat(page.locator(".ledger tr.is-last").innerText())
                .as("the receipt bears the same number in a book of its own")
                .contains("Mẫu 04 số 01/2026");
    }

    @Test
    void whoMayOnlyReadTheLaddersSeesATableAndNoForm() {
        Page page = stage.as("kiemtoan", Stage.DESK);
        page.navigate(stage.address("/quan-tri/bac-nhac"));
        assertThat(page.locator("main table").count())
                .isEqualTo(page.locator("main h2").count())
                .isPositive();
        assertThat(page.locator("main form, main input, main button").count()).isZero();
    }

    private static String survey() {
        String id = stage.department()
                .get("motcua", "/api/v1/dossiers/" + stage.scenes().moved())
                .path("id")
                .asText();
        return stage.department()
                .context()
                .getBean(SatisfactionLinks.class)
                .addressOf(new Subject("dossier", id))
                .orElseThrow();
    }

    /** The department's report of a request whose collection was closed. */
    private static String synthesis() {
        String campaigns = "/api/v1/report-campaigns";
        String code = stage.department()
                .post(
                        "vanphong",
                        campaigns,
                        Map.of(
                                "regime", "DOT-XUAT",
                                "windowFrom", "2026-01-01",
                                "windowTo", "2026-10-31",
                                "due", "2026-12-01",
                                "outwardDue", "2026-12-08"))
                .path("code")
                .asText();
        aMinuteLater();
        stage.department().post("vanphong", campaigns + "/" + code + "/close", Map.of("reason", "Đã đủ."));
        aMinuteLater();
        return "/bao-cao/" + code + "/tong-hop";
    }

    private static void aMinuteLater() {
        String now =
                stage.department().get("quantri", "/api/v1/clock").path("now").asText();
        stage.department().moveClock(OffsetDateTime.parse(now).plusMinutes(1).toString());
    }

    /** Where a fee that is owed is paid: our page, or the other side of the sandbox. */
    private static String owed(String which) {
        var department = stage.department();
        var driver = department.post(
                "motcua",
                "/api/v1/dossiers",
                Map.of(
                        "procedure",
                        "TDC-HC",
                        "channel",
                        "DIRECT",
                        "applicant",
                        Map.of("kind", "PERSON", "name", "Lê Thị Mẫu"),
                        "components",
                        List.of(
                                Map.of("code", "CB", "kind", "ORIGINAL"),
                                Map.of("code", "DKKD", "kind", "COPY"),
                                Map.of("code", "TC", "kind", "COPY"),
                                Map.of("code", "GCNHC", "kind", "COPY"))));
        String code = driver.path("code").asText();
        String task = department
                .get("motcua", "/api/v1/tasks?subject=" + code)
                .at("/items/0/id")
                .asText();
        var detail = department.get("motcua", "/api/v1/tasks/" + task);
        var data = ((com.fasterxml.jackson.databind.node.ObjectNode) detail.path("data")).put("feeCollected", false);
        department.post(
                "motcua",
                "/api/v1/tasks/" + task + "/complete",
                Map.of("version", detail.path("version").asInt(), "data", data));
        var ordered = department.post("motcua", "/api/v1/dossiers/" + code + "/payments", Map.of("method", "ONLINE"));
        return which.equals("link")
                ? ordered.path("charge").path("link").asText()
                : ordered.path(which).asText();
    }

    private static Map<String, String> examples() {
        String letter = letter();
        String dossier = "/ho-so/" + stage.scenes().moved();
        String task = stage.department()
                .get("motcua", "/api/v1/tasks")
                .path("items")
                .get(0)
                .path("id")
                .asText();
        String proposal = "/quan-tri/thu-tuc/de-xuat/" + stage.scenes().proposed();
        String plan = "/ke-hoach/" + stage.scenes().plan();
        return Map.ofEntries(
                Map.entry(
                        "/phan-anh/{code:PAKN-.*}",
                        "/phan-anh/" + stage.scenes().said()),
                Map.entry("/khao-sat/{token}", survey()),
                Map.entry("/nop-phi/{token}", owed("link")),
                Map.entry("/du-lieu-ca-nhan/{code:DLCN-.*}", "/du-lieu-ca-nhan/" + asked()),
                Map.entry("/thu-nghiem/thanh-toan/{reference}", owed("payUrl")),
                Map.entry(
                        "/ke-hoach/nhiem-vu/{code:NV-.*}",
                        "/ke-hoach/nhiem-vu/" + stage.scenes().work()),
                Map.entry("/ke-hoach/{id}", plan),
                Map.entry("/ke-hoach/{id}/so-sanh", plan + "/so-sanh"),
                Map.entry("/ke-hoach/{id}/noi-dung", plan + "/noi-dung"),
                Map.entry("/ke-hoach/{id}/sua/{row}", plan + "/sua/r001"),
                Map.entry("/ke-hoach/{id}/{turn:dinh-chinh|thay-the|thu-hoi|rut-chu-ky}", plan + "/thu-hoi"),
                Map.entry("/huong-dan/{chapter}", "/huong-dan/mot-cua"),
                Map.entry("/ho-so/{code}", dossier),
                Map.entry("/ho-so/{code}/so-hen", dossier + "/so-hen"),
                Map.entry("/ho-so/{code}/dien-bien", dossier + "/dien-bien"),
                Map.entry("/ho-so/{code}/phieu", dossier + "/phieu"),
                Map.entry("/ho-so/{code}/{turn:bo-sung|rut|hoi-y-kien|su-co|rut-chu-ky}", dossier + "/rut"),
                Map.entry(
                        "/ho-so/thong-ke/danh-sach",
                        "/ho-so/thong-ke/danh-sach?tu=01/10/2026&den=31/12/2026&cot=receivedTotal"),
                Map.entry(
                        "/ke-hoach/nhiem-vu/so-lieu",
                        "/ke-hoach/nhiem-vu/so-lieu?tu=2026-01-01&den=2026-12-31&cot=assignments"),
                Map.entry("/bao-cao/so-lieu", "/bao-cao/so-lieu?tu=2026-01-01&den=2026-12-31&cot=expected"),
                Map.entry("/chi-so/{code}", "/chi-so/PLAN-EARLY"),
                Map.entry("/quan-tri/chi-so/{code}", "/quan-tri/chi-so/PLAN-EARLY"),
                Map.entry("/quan-tri/che-do-bao-cao/{code:[A-Z0-9-]+}", "/quan-tri/che-do-bao-cao/CCHC-NAM"),
                Map.entry("/quan-tri/khao-sat/{id}", "/quan-tri/khao-sat/sipas"),
                Map.entry("/bao-cao/{code:[A-Z0-9].*}", "/bao-cao/CCHC-NAM-2026"),
                Map.entry("/bao-cao/{code:[A-Z0-9].*}/tong-hop", synthesis()),
                Map.entry("/bao-cao/ma-tran/{regime:[A-Z0-9-]+}", "/bao-cao/ma-tran/CCHC-NAM"),
                Map.entry("/bao-cao/don-vi/{code}", "/bao-cao/don-vi/CCHC-NAM-2026-CN"),
                Map.entry(
                        "/nhat-ky/{type}/{id}",
                        "/nhat-ky/dossier/" + stage.scenes().moved() + "?buoc=9"),
                Map.entry("/thu-tuc/{code}", "/thu-tuc/TDC-HC"),
                Map.entry("/quan-tri/thu-gui/{id}", "/quan-tri/thu-gui/" + letter),
                Map.entry("/quan-tri/hop-thu-thu/{id}", "/quan-tri/hop-thu-thu/" + letter),
                Map.entry("/quan-tri/thu-tuc/{code}", "/quan-tri/thu-tuc/TDC-HC"),
                Map.entry("/quan-tri/thu-tuc/de-xuat/{code}", proposal),
                Map.entry("/quan-tri/thu-tuc/de-xuat/{code}/sua", proposal + "/sua"),
                Map.entry("/quan-tri/can-bo/{login}", "/quan-tri/can-bo/motcua"),
                Map.entry("/quan-tri/bac-nhac/{kind}", "/quan-tri/bac-nhac/dossier"),
                Map.entry("/quan-tri/don-vi/{code}", "/quan-tri/don-vi/TDC"),
                Map.entry("/quan-tri/loi-van/{key}", "/quan-tri/loi-van/letter.dossier.apology"),
                Map.entry(
                        "/trao-doi/{type}/{id}",
                        "/trao-doi/dossier/"
                                + stage.department()
                                        .get(
                                                "motcua",
                                                "/api/v1/dossiers/"
                                                        + stage.scenes().moved())
                                        .path("id")
                                        .asText()),
                Map.entry("/viec-cua-toi/{id}", "/viec-cua-toi/" + task));
    }

    /** A request of somebody whose dossiers are there, by number and by name only. */
    private static String asked() {
        return stage.department()
                .post(
                        "vanthu",
                        "/api/v1/data-requests",
                        Map.of("name", "Lê Thị Mẫu", "phone", "0912345678", "asker", "SELF", "proof", "Căn cước"))
                .at("/request/code")
                .asText();
    }

    /** A letter that has landed in the trial mailbox. */
    private static String letter() {
        var context = stage.department().context();
        var message = new Outbox.Message(
                "thu",
                Outbox.MAIL,
                "mau@example.org",
                new Subject("dossier", "1"),
                "dossier.withdrawn",
                Map.of("name", "Nguyễn Thị Mẫu", "code", stage.scenes().late(), "procedure", "Kiểm định nhà nước"),
                List.of(),
                false);
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> context.getBean(Outbox.class).put(message));
        var now = OffsetDateTime.parse(
                stage.department().get("quantri", "/api/v1/clock").path("now").asText());
        stage.department().moveClock(now.plusMinutes(1).toString());
        return stage.department()
                .get("vanthu", "/api/v1/outbox?state=SENT")
                .at("/items/0/id")
                .asText();
    }

    /** The page as the first person who may open it sees it; the settings as somebody who changes them. */
    private static Page opened(String address) {
        List<String> people = new ArrayList<>(PEOPLE);
        if (address.startsWith("/quan-tri")) {
            people.add(0, "quantri");
        }
        for (String login : people) {
            Page page = stage.as(login, Stage.DESK);
            if (page.navigate(stage.address(address)).status() == 200) {
                return page;
            }
        }
        throw new AssertionError("nobody of " + PEOPLE + " may open " + address);
    }
}
