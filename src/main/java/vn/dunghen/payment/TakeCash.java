package vn.dunghen.payment;

import java.time.Clock;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;
import vn.dunghen.kernel.UseCase;

/** Thu tiền mặt: the whole amount, with its receipt. Whoever calls holds the subject and goes on with it. */
@UseCase
public class TakeCash {

    private final Charges charges;
    private final Receipts receipts;
    private final Actors actors;
    private final Clock clock;

    TakeCash(Charges charges, Receipts receipts, Actors actors, Clock clock) {
        this.charges = charges;
        this.receipts = receipts;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param amount đồng; must be what is owed */
    public void handle(Subject about, long amount) {
        Charge charge = charges.idOfSubject(about.type(), about.id())
                .flatMap(charges::lock)
                .orElseThrow(() -> RuleViolation.notFound("payment.nothingOwed"));
        Attempt paid = charge.cash(amount, actors.current(), clock.instant());
        receipts.issue(charge, paid, actors.current().name());
        charges.save(charge);
    }
}
