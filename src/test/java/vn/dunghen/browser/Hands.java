package vn.dunghen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A way to work the pages: with keys alone, without script, or with a thumb. A story is told once and lived in each. */
abstract class Hands {

    /** The button of the one decision of a page. */
    static final String GO = "main form .button--go";

    private static final int FAR = 120;

    final Stage stage;
    private final String name;
    private final Map<String, Page> signedIn = new HashMap<>();

    private Hands(Stage stage, String name) {
        this.stage = stage;
        this.name = name;
    }

    static List<Hands> all(Stage stage) {
        return List.of(new Keys(stage), new WithoutScript(stage), new Thumb(stage));
    }

    /** A page nobody has used before. */
    abstract Page fresh();

    abstract void mark(Page page, String box);

    abstract void choose(Page page, String list, String value);

    abstract void write(Page page, String field, String text);

    /** Follows a link or presses a button, and arrives where it leads. */
    abstract void press(Page page, String control);

    /** Goes to a field of the same page by the link to it, where it is out of sight. */
    abstract void jump(Page page, String link);

    /** Asks of the page before their eyes what must be true of every page, as far as this way of working shows it. */
    abstract void look(Page page, String shown);

    /** The page of a person, who signs in the first time. */
    Page of(String login) {
        return signedIn.computeIfAbsent(login, who -> {
            Page page = fresh();
            open(page, "/dang-nhap");
            write(page, "#username", login);
            write(page, "#password", "dunghen");
            press(page, GO);
            return page;
        });
    }

    Page visitor() {
        return signedIn.computeIfAbsent("", nobody -> fresh());
    }

    void open(Page page, String path) {
        page.navigate(stage.address(path));
    }

    /** Opens a task about something from the person's own list. */
    void openTask(Page page, String code, String task) {
        open(page, "/viec-cua-toi?q=" + code);
        String address = page.locator("tbody tr", new Page.LocatorOptions().setHasText(code))
                .locator("a.table__main", new Locator.LocatorOptions().setHasText(task))
                .first()
                .getAttribute("href");
        press(page, "main a[href='" + address + "']");
        assertThat(Stage.title(page)).contains(code);
    }

    /** Presses the button of the page, which says that it is done. */
    void finish(Page page, String said) {
        press(page, GO);
        assertThat(Stage.said(page, ".note--ok[role=status]")).contains(said);
    }

    void leave() {
        signedIn.values().forEach(page -> page.context().close());
        signedIn.clear();
    }

    @Override
    public String toString() {
        return name;
    }

    /** Presses nothing but keys, and sees at every stop where the focus is. */
    private static final class Keys extends Hands {

        /** How often Tab is pressed at least before the focus can be there; asking after each press takes longer. */
        private static final String STOPS =
                """
                wanted => {
                  const from = document.activeElement;
                  const at = node => from === document.body ? 4 : from.compareDocumentPosition(node);
                  const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
                    .filter(one => one.tabIndex >= 0 && !one.disabled && one.getClientRects().length > 0)
                    .filter(one => one.type !== 'radio' || one.checked || one === wanted)
                    .filter(one => at(one) & 4 && wanted.compareDocumentPosition(one) & 2).length;
                  return from === wanted ? 0 : at(wanted) & 4 ? stops + 1 : 0;
                }""";

        private Keys(Stage stage) {
            super(stage, "with keys alone");
        }

        @Override
        Page fresh() {
            return stage.browser().page(Stage.DESK);
        }

        @Override
        void open(Page page, String path) {
            super.open(page, path);
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("document.activeElement.matches('.skip')")) {
                page.keyboard().press("Enter");
            }
        }

        @Override
        void mark(Page page, String box) {
            Locator wanted = page.locator(box).first();
            if (wanted.isChecked()) {
                return;
            }
            if ("checkbox".equals(wanted.getAttribute("type"))) {
                tabTo(page, box);
                page.keyboard().press("Space");
                return;
            }
            tabTo(page, "[name='" + wanted.getAttribute("name") + "']");
            page.keyboard().press("Space");
            for (int i = 0; i < FAR && !wanted.isChecked(); i++) {
                page.keyboard().press("ArrowDown");
            }
        }

        @Override
        void choose(Page page, String list, String value) {
            tabTo(page, list);
            page.keyboard().press("Home");
            for (int i = 0; i < FAR && !page.inputValue(list).equals(value); i++) {
                page.keyboard().press("ArrowDown");
            }
        }

        @Override
        void write(Page page, String field, String text) {
            tabTo(page, field);
            page.keyboard().press("ControlOrMeta+A");
            page.keyboard().press("Delete");
            page.keyboard().insertText(text);
        }

        @Override
        void press(Page page, String control) {
            tabTo(page, control);
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
        }

        @Override
        void jump(Page page, String link) {
            tabTo(page, link);
            page.keyboard().press("Enter");
        }

        @Override
        void look(Page page, String shown) {
            Stage.look(page, shown, Stage.DESK);
        }

        /** Presses Tab until the control has the focus, and looks whether the focus can be seen. */
        private static void tabTo(Page page, String control) {
            int stops = ((Number) page.locator(control).first().evaluate(STOPS)).intValue();
            for (int i = 0; i < stops; i++) {
                page.keyboard().press("Tab");
            }
            for (int i = 0; i < FAR && !has(page, control); i++) {
                page.keyboard().press("Tab");
            }
            assertThat(has(page, control))
                    .as(control + " is reached with Tab on " + page.url())
                    .isTrue();
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .as("the focus on " + control)
                    .isNotEqualTo("none");
        }

        private static boolean has(Page page, String control) {
            return (Boolean) page.locator(control).evaluateAll("all => all.includes(document.activeElement)");
        }
    }

    /** Clicks, as people do whose browser runs no script. */
    private static final class WithoutScript extends Hands {

        private WithoutScript(Stage stage) {
            super(stage, "without script");
        }

        @Override
        Page fresh() {
            return stage.browser().withoutScript().newPage();
        }

        @Override
        void mark(Page page, String box) {
            page.locator(box).first().check();
        }

        @Override
        void choose(Page page, String list, String value) {
            page.selectOption(list, value);
        }

        @Override
        void write(Page page, String field, String text) {
            page.fill(field, text);
        }

        @Override
        void press(Page page, String control) {
            page.waitForNavigation(() -> page.locator(control).first().click());
        }

        @Override
        void jump(Page page, String link) {
            // the field is in sight
        }

        @Override
        void look(Page page, String shown) {
            assertThat(page.locator("h1").count()).as(shown).isEqualTo(1);
        }
    }

    /** Taps on a phone, where every button of a decision is big enough for it. */
    private static final class Thumb extends Hands {

        private static final int BIG_ENOUGH = 44;

        private Thumb(Stage stage) {
            super(stage, "with a thumb at 390 px");
        }

        @Override
        Page fresh() {
            return stage.browser().phone();
        }

        @Override
        void mark(Page page, String box) {
            Locator wanted = page.locator(box).first();
            if (!wanted.isChecked()) {
                page.locator("label[for='" + wanted.getAttribute("id") + "']").tap();
            }
            assertThat(wanted.isChecked()).as(box).isTrue();
        }

        @Override
        void choose(Page page, String list, String value) {
            page.selectOption(list, value);
        }

        @Override
        void write(Page page, String field, String text) {
            page.tap(field);
            page.fill(field, text);
        }

        @Override
        void press(Page page, String control) {
            Locator button = page.locator(control).first();
            button.scrollIntoViewIfNeeded();
            if (control.endsWith(".button--go")) {
                assertThat(button.boundingBox().height)
                        .as("the height of " + control + " on " + page.url())
                        .isGreaterThanOrEqualTo(BIG_ENOUGH);
            }
            page.waitForNavigation(button::tap);
        }

        @Override
        void jump(Page page, String link) {
            page.tap(link);
        }

        @Override
        void look(Page page, String shown) {
            Stage.look(page, shown, Stage.PHONE);
        }
    }
}
