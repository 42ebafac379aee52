package vn.dunghen.workflow.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page "Sự cố": steps the machine could not do by itself.
 *
 * @param next address of the following page, {@code null} on the last one
 */
public record IncidentPage(List<Row> rows, @Nullable String next) {

    /**
     * @param step name of the step in its diagram
     * @param subject readable code of what it is about, no personal data
     * @param since when it happened, in words
     * @param cause short reason in the product's words, never an exception's text
     * @param reference what to name when asking for help, e.g. "7F3K"
     */
    public record Row(String id, String step, String subject, String since, String cause, String reference) {}
}
