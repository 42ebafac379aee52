package vn.dunghen.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands under {@code docs/measured} belongs together, and no figure is said that was not measured. */
class MeasuredIndexTest {

    private static final Path PAGES = Path.of("docs", "measured");

    @Test
    void theTableSaysWhatTheResultsSay() throws IOException {
        assertThat(PAGES.resolve("README.md")).content().isEqualTo(MeasuredIndex.page(PAGES));
    }

    @Test
    void everyPageStandsInTheTableAndEveryResultHasItsPage() throws IOException {
        String table = Files.readString(PAGES.resolve("README.md"));
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString())
                            .filter(name -> name.endsWith(".md") && !name.equals("README.md")))
                    .allSatisfy(name -> assertThat(table).contains("](" + name + ")"));
        }
        assertThat(MeasuredIndex.results(PAGES))
                .allSatisfy(result -> assertThat(Path.of(result.toString().replace(".json", ".md")))
                        .exists());
    }

    @Test
    void aFigureNeedsEnoughValues() {
        Samples samples = Samples.of(List.of(3, 1, 2));
        assertThat(samples.median()).isEqualTo(2);
        assertThat(samples.least()).isEqualTo(1);
        assertThat(samples.most()).isEqualTo(3);
        assertThatThrownBy(() -> samples.percentile(99)).hasMessageContaining("3 values measured, 100 needed");
        assertThatThrownBy(new Samples()::median).hasMessageContaining("0 values");
    }

    @Test
    void theFarEndIsTheValueThatSoManyDoNotExceed() {
        Samples samples = new Samples();
        for (int i = 200; i >= 1; i--) {
            samples.add(i);
        }
        assertThat(samples.percentile(99)).isEqualTo(198);
        assertThat(samples.percentile(95)).isEqualTo(190);
        assertThat(samples.median()).isEqualTo(100.5);
        assertThat(samples.percentUpTo(50)).isEqualTo(25);
    }
}
