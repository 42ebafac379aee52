package vn.dunghen.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dunghen.document.decree30.PaperKind;

/**
 * What the book of outgoing documents says beside the number.
 *
 * @param symbol e.g. {@code KH-SKHCN}
 * @param draftedBy code of the unit
 * @param datedOn the day the paper bears; null until it is issued
 * @param recipients null until it is issued
 * @param copies null until it is issued
 */
@Embeddable
record OutgoingLine(
        @Enumerated(EnumType.STRING) @Column(name = "paper_kind") PaperKind kind,
        String symbol,
        @Column(name = "drafted_by") String draftedBy,
        @Column(name = "dated_on") @Nullable LocalDate datedOn,
        @Nullable String recipients,
        @Nullable Integer copies) {

    private static final int LONGEST_RECIPIENTS = 4000;

    static OutgoingLine reserved(PaperKind kind, String symbol, String draftedBy) {
        return new OutgoingLine(kind, symbol, draftedBy, null, null, null);
    }

    OutgoingLine sent(LocalDate day, String to, int count) {
        return new OutgoingLine(kind, symbol, draftedBy, day, shortened(to), count);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_RECIPIENTS ? text : text.substring(0, LONGEST_RECIPIENTS - 1) + "…";
    }
}
