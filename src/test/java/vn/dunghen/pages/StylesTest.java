package vn.dunghen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StylesTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");

    @Test
    void everyIconThatAPageAsksForIsInTheSprite() throws IOException {
        String sprite = Files.readString(RESOURCES.resolve("static/icons.svg"), StandardCharsets.UTF_8);
        Set<String> drawn = found(sprite, "<symbol id=\"([a-z]+)\"");
        Set<String> asked = found(templates(), "fragments/icon :: i\\('([a-z]+)'\\)");
        assertThat(asked).isNotEmpty();
        assertThat(drawn).containsAll(asked);
    }

    @Test
    void everyClassThatAPageUsesIsInTheStylesheet() throws IOException {
        String styles = Files.readString(RESOURCES.resolve("static/css/app.css"), StandardCharsets.UTF_8);
        Set<String> styled = found(styles, "\\.([a-z][a-z0-9_-]*)");
        Set<String> used = found(templates(), "[ ]class=\"([^\"$]+)\"").stream()
                .flatMap(names -> Stream.of(names.trim().split("\\s+")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(styled).containsAll(used);
    }

    @Test
    void noPageReadsWhatTheLayoutCallsItsOwnParts() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            List<Path> pages = files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("layout.html") && read(file).contains("~{layout :: page("))
                    .toList();
            assertThat(pages)
                    .hasSizeGreaterThan(40)
                    .noneMatch(page ->
                            read(page).contains("${title}") || read(page).contains("${main}"));
        }
    }

    private static String templates() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(read(file));
            }
        }
        return all.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Set<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(hit -> hit.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
