package vn.dunghen.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real browser of this machine, without a window. */
final class Browser implements AutoCloseable {

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    /** @param installed a browser of this machine; without one Playwright fetches its own */
    private Browser(Optional<Path> installed) {
        Playwright.CreateOptions options = new Playwright.CreateOptions();
        BrowserType.LaunchOptions launch = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        if (installed.isPresent()) {
            options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            launch.setExecutablePath(installed.get());
        }
        playwright = Playwright.create(options);
        browser = playwright.chromium().launch(launch);
    }

    static Browser open() {
        return new Browser(program());
    }

    /** Where a browser is installed, if one is; the one that knows no window draws with less work. */
    static Optional<Path> program() {
        String[] places = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        return Stream.of(
                        "chromium-headless-shell",
                        "chromium",
                        "chromium-browser",
                        "google-chrome",
                        "msedge",
                        "microsoft-edge")
                .flatMap(name -> Stream.of(places).map(place -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** An empty page of a given width in CSS pixels. */
    Page page(int width) {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("vi-VN"));
        return context.newPage();
    }

    /** A phone in somebody's hand. */
    Page phone() {
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(Stage.PHONE, 844)
                        .setHasTouch(true)
                        .setLocale("vi-VN"))
                .newPage();
    }

    /** People whose browser runs no script. */
    BrowserContext withoutScript() {
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("vi-VN")
                .setJavaScriptEnabled(false));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
