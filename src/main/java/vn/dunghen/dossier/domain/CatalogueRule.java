package vn.dunghen.dossier.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dunghen.dossier.ChangeKind;

/** What may follow in the life of one procedure: nothing backwards, nothing twice, no change to what has ended. */
final class CatalogueRule {

    private CatalogueRule() {}

    /** Why a change must not be. */
    enum Refusal {
        /** Its day has passed: a published catalogue never reaches back. */
        BACKWARDS,
        /** A version that begins later has already been decided. */
        BEFORE_LATEST,
        /** Declared new, but it is in the catalogue. */
        KNOWN,
        /** Not in the catalogue, so there is nothing to change or to end. */
        UNKNOWN,
        /** Already abolished. */
        ENDED
    }

    /** @param history all versions of the procedure, newest first */
    static Optional<Refusal> refusal(
            ChangeKind kind, LocalDate effectiveFrom, List<Procedure> history, LocalDate today) {
        if (effectiveFrom.isBefore(today)) {
            return Optional.of(Refusal.BACKWARDS);
        }
        if (history.isEmpty()) {
            return kind == ChangeKind.NEW ? Optional.empty() : Optional.of(Refusal.UNKNOWN);
        }
        var latest = history.get(0);
        var ended = latest.effectiveTo();
        if (effectiveFrom.isBefore(latest.effectiveFrom())) {
            return Optional.of(Refusal.BEFORE_LATEST);
        }
        if (kind == ChangeKind.NEW) {
            return ended == null || !effectiveFrom.isAfter(ended) ? Optional.of(Refusal.KNOWN) : Optional.empty();
        }
        return ended == null ? Optional.empty() : Optional.of(Refusal.ENDED);
    }
}
