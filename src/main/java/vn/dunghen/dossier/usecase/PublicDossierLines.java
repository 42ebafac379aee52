package vn.dunghen.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.dossier.ApologyStage;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.LedgerKind;
import vn.dunghen.dossier.PublicDossier;
import vn.dunghen.dossier.domain.Apology;
import vn.dunghen.dossier.domain.ClockRow;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.DossierComponent;
import vn.dunghen.dossier.domain.Supplement;

/** Writes out what somebody outside may know of a dossier: fields are named one by one, nothing is passed on whole. */
final class PublicDossierLines {

    private PublicDossierLines() {}

    static PublicDossier of(Dossier dossier, PublicDossier.@Nullable Owed owed, @Nullable String survey, Instant now) {
        var terms = dossier.procedure().terms();
        return new PublicDossier(
                dossier.code(),
                dossier.state(),
                dossier.procedure().code(),
                terms.name(),
                terms.resultName(),
                terms.committed().unit() == LimitUnit.WORKING_HOUR,
                dossier.registeredAt(),
                dossier.acceptedAt(),
                dossier.resolvedAt(),
                dossier.finishedAt(),
                dossier.returnedAt(),
                promise(dossier, now),
                dossier.paused(),
                !dossier.debts(now).isEmpty() || !dossier.mishapDebts().isEmpty(),
                dossier.feeDue(),
                dossier.feeCollected(),
                owed,
                dossier.ledger().stream().map(row -> change(dossier, row)).toList(),
                dossier.apologies().stream()
                        .filter(apology -> apology.stage() == ApologyStage.SENT)
                        .map(PublicDossierLines::sorry)
                        .toList(),
                dossier.openSupplement()
                        .filter(request -> request.sentAt() != null)
                        .map(request -> request(dossier, request))
                        .orElse(null),
                survey);
    }

    private static PublicDossier.@Nullable Promise promise(Dossier dossier, Instant now) {
        if (dossier.acceptedAt() == null) {
            return null;
        }
        Instant ended = dossier.resolvedAt() == null ? now : dossier.resolvedAt();
        Instant stopped = dossier.clockStoppedAt();
        return new PublicDossier.Promise(
                Objects.requireNonNull(dossier.firstDue()),
                Objects.requireNonNull(dossier.originalDue()),
                Objects.requireNonNull(dossier.currentDue()),
                stopped != null && stopped.isBefore(ended) ? stopped : ended,
                dossier.againstOriginal(now).orElseThrow(),
                dossier.againstCurrent(now).orElseThrow());
    }

    private static PublicDossier.Change change(Dossier dossier, ClockRow row) {
        return new PublicDossier.Change(row.at(), row.kind(), row.dueBefore(), row.dueAfter(), cause(dossier, row));
    }

    private static @Nullable DelayCause cause(Dossier dossier, ClockRow row) {
        return row.kind() != LedgerKind.EXTENSION
                ? null
                : dossier.apologies().stream()
                        .filter(apology -> row.dueAfter().equals(apology.newDue()))
                        .map(Apology::cause)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static PublicDossier.Sorry sorry(Apology apology) {
        return new PublicDossier.Sorry(
                apology.kind(),
                apology.promise().due(),
                Objects.requireNonNull(apology.sentAt()),
                apology.inTime(),
                apology.newDue());
    }

    private static PublicDossier.Request request(Dossier dossier, Supplement request) {
        List<String> names = dossier.components().stream()
                .filter(component -> request.componentCodes().contains(component.code()))
                .map(DossierComponent::name)
                .toList();
        return new PublicDossier.Request(request.windowUntil(), names, request.missing() != null);
    }
}
