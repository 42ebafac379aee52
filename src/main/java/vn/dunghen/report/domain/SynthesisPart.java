package vn.dunghen.report.domain;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the department's report with its text. Figures are not written in the text, they have places in it:
 * {@code {dossier.received-total}}.
 *
 * @param depth 0 for what stands above the first heading, 1 for the outermost
 * @param number of the heading, e.g. {@code II}; empty for none
 * @param edited whether a person has written it, so that a refresh leaves the words alone
 */
@Embeddable
public record SynthesisPart(String agency, int depth, String number, String heading, String body, boolean edited) {

    /** A part as it was written by a person. */
    public record Written(int position, @Nullable String text) {}

    SynthesisPart written(String text) {
        return new SynthesisPart(agency, depth, number, heading, text, edited || !text.equals(body));
    }
}
