package vn.dunghen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.dunghen.journey.Scenes;
import vn.dunghen.testing.TestDepartment;

/** The department in the middle of its work, with people signed in at real browsers; opened once for all tests. */
final class Stage {

    static final int DESK = 1280;
    static final int PHONE = 390;
    private static final int HEIGHT = 900;
    /** What every page says somewhere: its text, and what it tells to those who listen; a secret, drawn by lot, may spell anything. */
    private static final String WORDS =
            """
            [document.title, [...document.querySelectorAll('.secret')].reduce((text, e) => text.replaceAll(e.innerText, ''), document.body.innerText)].concat([...document.querySelectorAll('[aria-label],[title],[alt],[placeholder]')]
              .flatMap(e => ['aria-label', 'title', 'alt', 'placeholder'].map(a => e.getAttribute(a) || ''))).join('\\n')""";

    static final String FOREIGN =
            "(?s).*(\\b(Submit|Cancel|Save|Delete|null|undefined|NaN|Error|Exception|Loading|workflow|incident|assignee|"
                    + "process instance|execution|retries|delegate)\\b|\\?\\?|[A-Z]{3,}_[A-Z0-9]+|\\b(FORECAST|EXPIRED|OVERDUE)\\b|"
                    + "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}).*";

    /** So may an address that is. */
    private static final Pattern RANDOM_ADDRESS = Pattern.compile("/[\\w-]{20,}");

    private static Stage opened;

    private final TestDepartment department = Scenes.department();
    private final Scenes scenes = Scenes.play(department);
    private final Browser browser = Browser.open();
    private final Map<String, Page> signedIn = new HashMap<>();

    private Stage() {}

    static synchronized Stage open() {
        if (opened == null) {
            opened = new Stage();
        }
        return opened;
    }

    /** Ends the story of all. @throws AssertionError when the department changed something without a row in the trail */
    static synchronized void close() {
        if (opened != null) {
            opened.browser.close();
            opened.department.close();
            opened = null;
        }
    }

    TestDepartment department() {
        return department;
    }

    Scenes scenes() {
        return scenes;
    }

    Browser browser() {
        return browser;
    }

    String address(String path) {
        return department.address() + path;
    }

    /** A page of a person who has signed in; the same one each time it is asked for at that width. */
    Page as(String login, int width) {
        Page page = signedIn.computeIfAbsent(login + width, key -> signIn(browser.page(width), login));
        page.setViewportSize(width, HEIGHT);
        return page;
    }

    Page signIn(Page page, String login) {
        page.navigate(address("/dang-nhap"));
        page.fill("#username", login);
        page.fill("#password", "dunghen");
        page.click("main form .button--go");
        return page;
    }

    /** Opens the task of a dossier from the person's own list. */
    void openTask(Page page, String code, String task) {
        page.navigate(address("/viec-cua-toi?q=" + code));
        page.locator("tbody tr", new Page.LocatorOptions().setHasText(code))
                .locator("a.table__main", new com.microsoft.playwright.Locator.LocatorOptions().setHasText(task))
                .first()
                .click();
        assertThat(title(page)).contains(code);
    }

    /** What the whole page says once the last of it has arrived: a click returns with its first bytes. */
    static String text(Page page) {
        page.waitForLoadState();
        return page.locator("main").innerText();
    }

    /** What a part of the page says, once the last of it has arrived. */
    static String said(Page page, String part) {
        page.waitForLoadState();
        return page.locator(part).innerText();
    }

    static String title(Page page) {
        page.waitForLoadState();
        return page.title();
    }

    /**
     * What axe finds. Its own builder brings back all that is in order as well, which takes longer than looking for what is
     * not.
     *
     * @param colours also whether every letter stands out from its ground, which takes as long as all the rest
     */
    static List<?> violations(Page page, boolean colours) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<?>) page.evaluate(
                """
                colours => axe.run(document, {resultTypes: ['violations'], rules: {'color-contrast': {enabled: colours}}})
                  .then(found => found.violations.map(violation =>
                    violation.id + ': ' + violation.nodes.map(node => node.target.join(' ') + ' ' + node.failureSummary).join('; ')))""",
                colours);
    }

    /** Keeps a picture at each width and asks of it what must be true of every page; its colours are the same at each. */
    static void look(Page page, String name) {
        look(page, name, DESK, true);
        look(page, name, PHONE, Boolean.getBoolean("dunghen.deep"));
    }

    /** Keeps a picture at one width and asks of it what must be true of every page. */
    static void look(Page page, String name, int width) {
        look(page, name, width, true);
    }

    private static void look(Page page, String name, int width, boolean colours) {
        page.waitForLoadState();
        String where = name + " at " + width;
        page.setViewportSize(width, HEIGHT);
        page.evaluate("window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setQuality(80)
                .setPath(Path.of("target/screenshots", name + "-" + width + ".jpg")));
        GuidePictures.keep(page, name, width);
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(where + " stays within its width")
                .isTrue();
        assertThat(page.locator("h1").count()).as(where + " has one h1").isEqualTo(1);
        assertThat(violations(page, colours)).as(where).isEmpty();
        assertThat(page.locator("html").getAttribute("lang")).as(name).isEqualTo("vi");
        assertThat(page.title()).as(name).matches(".{3,} – Đúng Hẹn");
        assertThat(words(page)).as(name + " in the office's words").doesNotMatch(FOREIGN);
        assertThat(page.evaluate("[...document.querySelectorAll('input, textarea')].map(e => e.value).join('\\n')")
                        .toString())
                .as(name + " is filled in with words")
                .doesNotContain("</", "${");
    }

    /** Everything a page says in words somebody chose. */
    static String words(Page page) {
        return RANDOM_ADDRESS.matcher(page.evaluate(WORDS).toString()).replaceAll("/");
    }
}
