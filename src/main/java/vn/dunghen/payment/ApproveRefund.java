package vn.dunghen.payment;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;

/** Duyệt hoàn phí: with a reason and its note; money paid online goes back through the provider, other money at the desk. */
@UseCase
public class ApproveRefund {

    private final Charges charges;
    private final ChargeOwners owners;
    private final Receipts receipts;
    private final Errands errands;
    private final Accounts accounts;
    private final Actors actors;
    private final Clock clock;

    ApproveRefund(
            Charges charges,
            ChargeOwners owners,
            Receipts receipts,
            Errands errands,
            Accounts accounts,
            Actors actors,
            Clock clock) {
        this.charges = charges;
        this.owners = owners;
        this.receipts = receipts;
        this.errands = errands;
        this.accounts = accounts;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param no number of the refund within its charge */
    public void handle(String chargeId, int no, @Nullable String reason) {
        accounts.require("payment.approveRefund");
        Charge charge =
                charges.lock(chargeId, owners).orElseThrow(() -> RuleViolation.notFound("payment.unknownRefund"));
        Refund refund = charge.approveRefund(no, reason, actors.current(), clock.instant());
        receipts.refundNote(charge, refund, actors.current().name());
        Attempt paid = charge.attempts().get(refund.attemptSeq - 1);
        if (paid.method() == PayMethod.ONLINE) {
            errands.put(Errands.Kind.REFUND, new RefundKey(chargeId, no).text(), paid.provider, clock.instant());
        } else {
            charge.refunded(no, null, clock.instant());
        }
        charges.save(charge);
    }
}
