package vn.dunghen.dossier.usecase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dunghen.document.Attachments;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.DossierSnapshots.Fee;
import vn.dunghen.dossier.DossierSnapshots.FeeState;
import vn.dunghen.dossier.DossierSnapshots.OtherFile;
import vn.dunghen.kernel.Subject;
import vn.dunghen.payment.ChargeView;
import vn.dunghen.payment.ReadCharges;

/** What other modules know of a dossier, as other systems are told: its money and its further files. */
@Component
class SnapshotParts {

    private final ReadCharges charges;
    private final Attachments attachments;

    SnapshotParts(ReadCharges charges, Attachments attachments) {
        this.charges = charges;
        this.attachments = attachments;
    }

    List<Fee> fees(DossierDetail dossier) {
        return charges.about(subject(dossier)).map(SnapshotParts::fees).orElseGet(() -> withoutCharge(dossier));
    }

    /** Dossiers from before there were charges know one amount and whether it was taken. */
    private static List<Fee> withoutCharge(DossierDetail dossier) {
        return dossier.feeDue() == 0
                ? List.of()
                : List.of(new Fee(
                        "PHI",
                        "Phí, lệ phí",
                        dossier.feeDue(),
                        dossier.feeCollected() ? FeeState.PAID : FeeState.DUE,
                        null,
                        null,
                        null));
    }

    private static List<Fee> fees(ChargeView charge) {
        var paid = charge.payments().stream()
                .filter(one -> one.receiptNumber() != null)
                .findFirst();
        return charge.lines().stream()
                .map(line -> new Fee(
                        line.code(),
                        line.name(),
                        line.amount(),
                        state(charge),
                        paid.map(one -> one.method().name()).orElse(null),
                        paid.map(ChargeView.Paid::settledAt).orElse(null),
                        paid.map(ChargeView.Paid::receiptNumber).orElse(null)))
                .toList();
    }

    private static FeeState state(ChargeView charge) {
        return switch (charge.state()) {
            case PAID, REFUND_DUE -> FeeState.PAID;
            case REFUNDED -> FeeState.REFUNDED;
            case CANCELLED -> FeeState.CANCELLED;
            case DUE -> charge.doubtful() ? FeeState.UNCONFIRMED : FeeState.DUE;
        };
    }

    /** What was handed in, not what was written while working on it. */
    List<OtherFile> otherFiles(DossierDetail dossier) {
        Set<String> papers =
                dossier.components().stream().map(paper -> paper.code()).collect(Collectors.toSet());
        return attachments.about(subject(dossier)).stream()
                .filter(file -> file.task() == null && !papers.contains(file.slot()))
                .map(file -> new OtherFile(file.name(), file.type().ending(), file.sha256()))
                .toList();
    }

    private static Subject subject(DossierDetail dossier) {
        return new Subject(DossierId.TYPE, dossier.id());
    }
}
