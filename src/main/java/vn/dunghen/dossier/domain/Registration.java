package vn.dunghen.dossier.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.Channel;
import vn.dunghen.dossier.PaperKind;

/**
 * What is known when a dossier arrives.
 *
 * @param agency code of the department
 * @param code already drawn from the day's sequence
 * @param receivingUnit the one-stop desk, e.g. {@code MC}
 * @param components the papers handed in
 */
public record Registration(
        String agency,
        String code,
        Procedure procedure,
        Channel channel,
        Applicant applicant,
        @Nullable String summary,
        String receivingUnit,
        List<Paper> components) {

    /** A paper handed in. */
    public record Paper(String code, PaperKind kind) {}
}
