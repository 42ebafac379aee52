package vn.dunghen.dossier.web.views;

import java.util.List;

/** The catalogue as pages show it. */
public final class CatalogueView {

    private CatalogueView() {}

    /** A line of a list. @param note when it begins or ended; empty while it is in force */
    public record Line(String href, String code, String name, String field, String limit, String level, String note) {}

    /** The lines of one field. */
    public record Field(String name, List<Line> lines) {}

    /** A paper asked for. */
    public record Paper(String name, String copies, boolean required) {}

    /** A label and its value. */
    public record Fact(String label, String value) {}

    /** A version with what it says. */
    public record Version(String heading, String validity, String decision, List<Fact> facts, List<Paper> papers) {}

    /** A line of the list of proposals. */
    public record Proposal(
            String href, String code, String title, String stage, String effectiveFrom, String proposer) {}

    /** What a proposal says of one procedure. */
    public record Change(String kind, String code, String name, List<String> difference, Version version) {}
}
