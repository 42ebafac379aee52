package vn.dunghen.payment;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.kernel.Actors;

/** Brings what the other side says into our rows: whoever hears it, however often, in whatever order. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Settlement {

    private static final String CLEARED_BY = "Hệ thống đối soát thanh toán";

    private final Charges charges;
    private final ChargeOwners owners;
    private final Receipts receipts;
    private final Errands errands;
    private final Actors actors;
    private final Clock clock;

    Settlement(Charges charges, ChargeOwners owners, Receipts receipts, Errands errands, Actors actors, Clock clock) {
        this.charges = charges;
        this.owners = owners;
        this.receipts = receipts;
        this.errands = errands;
        this.actors = actors;
        this.clock = clock;
    }

    Verdict settle(String provider, ProviderAnswer answer) {
        Optional<String> id = charges.idOfOrder(provider, answer.reference());
        if (id.isEmpty()) {
            return Verdict.UNKNOWN_ORDER;
        }
        Charge charge = charges.lock(id.get(), owners).orElseThrow();
        Verdict verdict = charge.answered(answer, clock.instant());
        finish(charge, charge.attempt(answer.reference()), verdict);
        if (verdict != Verdict.PENDING) {
            errands.drop(Errands.Kind.ASK, answer.reference());
        }
        return verdict;
    }

    /** Money that came by bank under the code of a charge. */
    Verdict transferred(String chargeId, long amount, String transaction) {
        Charge charge = charges.lock(chargeId, owners).orElseThrow();
        Verdict verdict = charge.transferred(amount, transaction, actors.current(), clock.instant());
        finish(charge, charge.attempt(transaction), verdict);
        return verdict;
    }

    private void finish(Charge charge, Attempt attempt, Verdict verdict) {
        if (verdict == Verdict.KNOWN || verdict == Verdict.CONTRADICTED || verdict == Verdict.PENDING) {
            return;
        }
        if (verdict == Verdict.CONFIRMED) {
            receipts.issue(charge, attempt, CLEARED_BY);
        }
        charges.save(charge);
        if (verdict == Verdict.CONFIRMED) {
            owners.of(charge.about()).paid(charge.about());
        }
    }
}
