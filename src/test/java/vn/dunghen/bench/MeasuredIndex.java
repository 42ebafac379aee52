package vn.dunghen.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The table of all measurements, drawn from their results; what was written by hand below its mark stays. */
final class MeasuredIndex {

    static final String MARK = "<!-- written by hand from here on -->";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEAD =
            """
            # What was measured

            Each row is a page and, beside it, the same as JSON with every figure, the machine, the commit and the day. A goal that was
            missed stands here as missed. All of it again: `./mvnw -Pbench verify`; one of it: the command of its row. Figures of
            different pages were not taken at the same hour of the same machine: only those of one page can be compared.

            | measured | on | against | goal | found | met | again |
            | --- | --- | --- | --- | --- | --- | --- |
            """;

    private MeasuredIndex() {}

    static void write(Path pages) throws IOException {
        Files.writeString(pages.resolve("README.md"), page(pages));
    }

    /** What the table says now. */
    static String page(Path pages) throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (Path result : results(pages)) {
            page.append(row(result));
        }
        return page.append('\n').append(MARK).append(byHand(pages)).toString();
    }

    static List<Path> results(Path pages) throws IOException {
        try (Stream<Path> files = Files.list(pages)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static String row(Path result) throws IOException {
        JsonNode facts = JSON.readTree(result.toFile());
        String name = result.getFileName().toString().replace(".json", "");
        return "| [%s](%s.md) | %s, %s cores, `%s` | %s | %s | %s | %s | `%s` |\n"
                .formatted(
                        facts.path("what").asText(),
                        name,
                        facts.path("date").asText(),
                        facts.path("machine").path("cores").asText(),
                        facts.path("commit").asText(),
                        facts.path("against").asText(),
                        facts.path("goal").asText(),
                        facts.path("found").asText(),
                        facts.path("met").asBoolean() ? "yes" : "**no**",
                        facts.path("command").asText());
    }

    private static String byHand(Path pages) throws IOException {
        Path file = pages.resolve("README.md");
        String text = Files.exists(file) ? Files.readString(file) : "";
        int at = text.indexOf(MARK);
        return at < 0 ? "\n" : text.substring(at + MARK.length());
    }
}
