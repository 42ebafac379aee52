package vn.dunghen.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pictures of the user guide are what these tests see, as much as fits a screen. With {@code -Ddunghen.pictures=true}
 * each picture that a chapter names is taken anew: {@code hinh/<name>-<width>.jpg}.
 */
final class GuidePictures {

    private static final boolean WANTED = Boolean.getBoolean("dunghen.pictures");
    private static final Path GUIDE = Path.of("docs", "huong-dan");
    private static final int QUALITY = 72;
    private static final String CHAPTERS = WANTED ? chapters() : "";

    private GuidePictures() {}

    static void keep(Page page, String name, int width) {
        String file = "hinh/" + name + "-" + width + ".jpg";
        if (WANTED && CHAPTERS.contains("(" + file + ")")) {
            page.evaluate("window.scrollTo(0, 0)");
            page.screenshot(new Page.ScreenshotOptions()
                    .setType(ScreenshotType.JPEG)
                    .setQuality(QUALITY)
                    .setPath(GUIDE.resolve(file)));
        }
    }

    private static String chapters() {
        try (Stream<Path> files = Files.list(GUIDE)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(GuidePictures::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
