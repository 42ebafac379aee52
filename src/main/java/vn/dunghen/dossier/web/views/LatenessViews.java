package vn.dunghen.dossier.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages about late dossiers show. */
public final class LatenessViews {

    private LatenessViews() {}

    /** A row: its head, the address it leads to (may be empty), and its cells in words. */
    public record Line(String head, String href, List<String> cells) {}

    public record Apologies(String from, String to, List<Line> lines, @Nullable String next) {}

    /** @param group the group whose dossiers are listed, {@code null} when none is chosen */
    public record Counts(
            String from,
            String to,
            String by,
            List<Choice> kinds,
            List<Line> groups,
            @Nullable String group,
            List<Line> dossiers) {}

    public record Table(String title, String sense, List<String> columns, List<Line> lines) {}
}
