package vn.dunghen.dossier.usecase;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.payment.Bill;
import vn.dunghen.payment.Charge;
import vn.dunghen.payment.ChargeState;
import vn.dunghen.payment.ChargeView;
import vn.dunghen.payment.EndCharge;
import vn.dunghen.payment.OpenCharge;
import vn.dunghen.payment.ReadCharges;
import vn.dunghen.payment.RefundCause;
import vn.dunghen.payment.TakeCash;

/** What a dossier owes, through the module that handles money. */
@Component
class DossierCharges {

    private final OpenCharge open;
    private final TakeCash cash;
    private final EndCharge end;
    private final ReadCharges charges;
    private final DossierLetters letters;

    DossierCharges(OpenCharge open, TakeCash cash, EndCharge end, ReadCharges charges, DossierLetters letters) {
        this.open = open;
        this.cash = cash;
        this.end = end;
        this.charges = charges;
        this.letters = letters;
    }

    void open(Dossier dossier, Bill bill, @Nullable Instant until) {
        open.handle(new Charge.Opening(
                dossier.agency(),
                dossier.subject(),
                dossier.code(),
                dossier.procedure().name(),
                bill,
                until));
    }

    /** Opens it and writes to the applicant what is owed, until when and where to pay. */
    void ask(Dossier dossier, Bill bill, @Nullable Instant until) {
        open(dossier, bill, until);
        charges.about(dossier.subject()).ifPresent(charge -> letters.payment(dossier, charge));
    }

    /** Writes once for each rung, while it is still owed. */
    void remind(Dossier dossier, String rung) {
        charges.about(dossier.subject())
                .filter(charge -> charge.state() == ChargeState.DUE)
                .ifPresent(charge -> letters.paymentReminder(dossier, charge, rung));
    }

    void takeCash(Dossier dossier) {
        cash.handle(dossier.subject(), dossier.feeDue());
    }

    void takeCash(Dossier dossier, long amount) {
        cash.handle(dossier.subject(), amount);
    }

    /** The applicant took the dossier back. */
    void withdrawn(Dossier dossier, boolean handedOver) {
        end.handle(dossier.subject(), handedOver ? RefundCause.WITHDRAWN_LATER : RefundCause.WITHDRAWN_EARLY);
    }

    void notAccepted(Dossier dossier) {
        end.handle(dossier.subject(), RefundCause.NOT_ACCEPTED);
    }

    Optional<ChargeView> of(Dossier dossier) {
        return charges.about(dossier.subject());
    }
}
