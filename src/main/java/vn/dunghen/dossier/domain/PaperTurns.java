package vn.dunghen.dossier.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.kernel.RuleViolation;

/** The verbs around papers the department holds already, on behalf of {@link Dossier}. */
final class PaperTurns {

    private PaperTurns() {}

    static void reuse(Dossier dossier, String component, String fromDossier, @Nullable LocalDate expires, Instant at) {
        requireUnresolved(dossier);
        var paper = dossier.components.stream()
                .filter(one -> one.code().equals(component))
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("dossier.paperUnknown"));
        if (fromDossier.equals(paper.reusedFrom())) {
            return;
        }
        if (paper.present()) {
            throw RuleViolation.conflict("dossier.paperThere", paper.name());
        }
        if (expires != null && expires.isBefore(Moments.day(at))) {
            throw RuleViolation.conflict("dossier.heldPaperExpired", paper.name(), Moments.say(expires));
        }
        paper.reuse(fromDossier, expires);
        dossier.tell(
                "paperReused",
                "paper",
                paper.name(),
                "from",
                fromDossier,
                "until",
                expires == null ? "không ghi hạn" : Moments.say(expires));
    }

    static void reask(Dossier dossier, String papers, String heldIn, String reason) {
        requireUnresolved(dossier);
        dossier.tell("papersReasked", "papers", papers, "heldIn", heldIn, "reason", reason);
    }

    private static void requireUnresolved(Dossier dossier) {
        if (dossier.resolvedAt != null) {
            throw RuleViolation.conflict("dossier.resolvedForPapers", dossier.code());
        }
    }
}
