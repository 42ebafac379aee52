package vn.dunghen.dossier.usecase;

import java.time.Instant;
import java.util.List;
import vn.dunghen.dossier.domain.Dossier;

/** Writes out the turns a dossier has taken. */
final class TurnLines {

    private TurnLines() {}

    static List<DossierDetail.SupplementLine> supplements(Dossier dossier) {
        return dossier.supplements().stream()
                .map(one -> new DossierDetail.SupplementLine(
                        one.seq(),
                        one.phase(),
                        one.stage(),
                        one.componentCodes(),
                        one.missing(),
                        one.reason(),
                        one.slip(),
                        one.sentAt(),
                        one.windowUntil(),
                        one.arrivedAt(),
                        one.arrivedWords(),
                        one.lawful()))
                .toList();
    }

    static List<DossierDetail.OpinionLine> opinions(Dossier dossier, Instant now) {
        return dossier.opinions().stream()
                .map(one -> new DossierDetail.OpinionLine(
                        one.id(),
                        one.unit(),
                        one.question(),
                        one.dueAt(),
                        one.askedAt(),
                        one.answeredAt(),
                        one.answer(),
                        one.late(now)))
                .toList();
    }

    static List<DossierDetail.MishapLine> mishaps(Dossier dossier) {
        var owed = dossier.mishapDebts();
        return dossier.mishaps().stream()
                .map(one ->
                        new DossierDetail.MishapLine(one.kind(), one.reason(), one.reportedAt(), owed.contains(one)))
                .toList();
    }
}
