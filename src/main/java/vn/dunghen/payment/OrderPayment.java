package vn.dunghen.payment;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

/**
 * Nộp trực tuyến: our row first, then the order at the provider. What happens between the two is found out by asking, so that
 * nothing paid is ever lost.
 */
@Service
public class OrderPayment {

    private final Charges charges;
    private final ChargeOwners owners;
    private final Providers providers;
    private final Errands errands;
    private final Pauses pauses;
    private final Actors actors;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OrderPayment(
            Charges charges,
            ChargeOwners owners,
            Providers providers,
            Errands errands,
            Pauses pauses,
            Actors actors,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.charges = charges;
        this.owners = owners;
        this.providers = providers;
        this.errands = errands;
        this.pauses = pauses;
        this.actors = actors;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param payUrl where the payer goes on */
    public record Ordered(String reference, String payUrl) {}

    /** Whether this installation knows a provider at all. */
    public boolean possible() {
        return providers.first().isPresent();
    }

    /** To be called outside of a transaction. */
    public Ordered handle(Subject about) {
        return order(charges.idOfSubject(about.type(), about.id())
                .orElseThrow(() -> RuleViolation.notFound("payment.nothingOwed")));
    }

    /** The same for whoever has the link of the charge. */
    public Ordered byToken(String token) {
        return order(charges.idOfToken(token).orElseThrow(() -> RuleViolation.notFound("payment.unknownLink")));
    }

    private Ordered order(String id) {
        PaymentProvider provider = providers.first().orElseThrow(() -> RuleViolation.conflict("payment.noProvider"));
        PaymentProvider.Order order = transaction.execute(status -> {
            Charge charge = charges.lock(id, owners).orElseThrow();
            Attempt attempt = charge.order(provider.code(), actors.current(), clock.instant());
            charges.save(charge);
            errands.put(Errands.Kind.ASK, attempt.reference(), provider.code(), pauses.first(clock.instant()));
            return new PaymentProvider.Order(
                    attempt.reference(),
                    attempt.amount(),
                    charge.subjectCode + ": " + charge.title,
                    "/nop-phi/" + charge.token,
                    clock.instant());
        });
        if (order == null) {
            throw new IllegalStateException("no order was written");
        }
        try {
            return new Ordered(order.reference(), provider.order(order));
        } catch (ProviderSilent silent) {
            throw RuleViolation.conflict("payment.providerSilent");
        }
    }
}
