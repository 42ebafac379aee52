package vn.dunghen.payment;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;

/** Kết luận khoản chưa xác nhận: a person looked into it, or wants the provider asked again at once. */
@UseCase
public class SettleDoubt {

    private final Charges charges;
    private final ChargeOwners owners;
    private final Errands errands;
    private final Accounts accounts;
    private final Actors actors;
    private final Clock clock;

    SettleDoubt(Charges charges, ChargeOwners owners, Errands errands, Accounts accounts, Actors actors, Clock clock) {
        this.charges = charges;
        this.owners = owners;
        this.errands = errands;
        this.accounts = accounts;
        this.actors = actors;
        this.clock = clock;
    }

    /** What the person says. */
    public enum Outcome {
        /** Nothing came. */
        NOT_PAID,
        /** What came goes back. */
        SEND_BACK,
        ASK_AGAIN
    }

    /** @throws RuleViolation FORBIDDEN when the person may not settle anything, whatever is said */
    public void requireMay() {
        accounts.require("payment.reconcile");
    }

    /** @param reason where it was looked up, or why it goes back */
    public void handle(String chargeId, String reference, Outcome outcome, @Nullable String reason) {
        requireMay();
        Charge charge =
                charges.lock(chargeId, owners).orElseThrow(() -> RuleViolation.notFound("payment.unknownOrder"));
        Attempt attempt = charge.attempt(reference);
        switch (outcome) {
            case NOT_PAID -> charge.notPaid(reference, reason, actors.current(), clock.instant());
            case SEND_BACK -> charge.sendBack(reference, reason, actors.current(), clock.instant());
            case ASK_AGAIN -> {
                if (attempt.method() != PayMethod.ONLINE || attempt.state() != AttemptState.UNCONFIRMED) {
                    throw RuleViolation.conflict("payment.notDoubtful", reference);
                }
                errands.put(Errands.Kind.ASK, reference, attempt.provider, clock.instant());
                return;
            }
        }
        errands.drop(Errands.Kind.ASK, reference);
        charges.save(charge);
    }
}
