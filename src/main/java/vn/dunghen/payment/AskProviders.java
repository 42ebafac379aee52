package vn.dunghen.payment;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.workflow.Backlog;
import vn.dunghen.workflow.DueWork;

/** Asks again where an answer is missing, so that neither a lost notification nor a kill loses a payment. */
@Component
class AskProviders implements Backlog {

    private final Errands errands;
    private final Pauses pauses;
    private final Providers providers;
    private final Settlement settlement;
    private final Charges charges;
    private final ChargeOwners owners;
    private final Clock clock;
    private final TransactionTemplate transaction;

    AskProviders(
            Errands errands,
            Pauses pauses,
            Providers providers,
            Settlement settlement,
            Charges charges,
            ChargeOwners owners,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.errands = errands;
        this.pauses = pauses;
        this.providers = providers;
        this.settlement = settlement;
        this.charges = charges;
        this.owners = owners;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public Optional<DueWork.Job> next(Instant upTo) {
        return errands.next(upTo).map(Question::new);
    }

    private final class Question implements DueWork.Job {

        private final Errands.Errand errand;

        Question(Errands.Errand errand) {
            this.errand = errand;
        }

        @Override
        public Instant at() {
            return errand.nextAt();
        }

        @Override
        public String what() {
            return errand.kind() + " " + errand.reference();
        }

        @Override
        public void run() {
            Optional<Instant> again = pauses.next(clock.instant(), errand.tries());
            Boolean mine = transaction.execute(
                    status -> errands.take(errand, again.orElse(clock.instant().plusSeconds(60))));
            if (!Boolean.TRUE.equals(mine)) {
                return;
            }
            if (errand.kind() == Errands.Kind.ASK) {
                ask(again.isEmpty());
            } else {
                payBack(again.isEmpty());
            }
        }

        private void ask(boolean last) {
            ProviderAnswer answer = query();
            transaction.executeWithoutResult(status -> {
                Verdict verdict =
                        answer == null ? Verdict.PENDING : settlement.settle(errand.provider(), certain(answer));
                if (verdict == Verdict.PENDING && pauses.tooLong(errand.tries() + 1)) {
                    Charge charge = charge();
                    if (charge.unanswered(errand.reference())) {
                        charges.save(charge);
                    }
                }
                if (last) {
                    errands.drop(Errands.Kind.ASK, errand.reference());
                }
            });
        }

        private @Nullable ProviderAnswer query() {
            try {
                return providers.of(errand.provider()).query(errand.reference());
            } catch (ProviderSilent silent) {
                return null;
            }
        }

        /** An order that the provider still does not know after all this time has never reached it. */
        private ProviderAnswer certain(ProviderAnswer answer) {
            return answer.outcome() == ProviderAnswer.Outcome.UNKNOWN && pauses.tooLong(errand.tries() + 1)
                    ? new ProviderAnswer(
                            answer.reference(), ProviderAnswer.Outcome.FAILED, 0, answer.transaction(), null)
                    : answer;
        }

        private Charge charge() {
            return charges.idOfOrder(errand.provider(), errand.reference())
                    .flatMap(id -> charges.lock(id, owners))
                    .orElseThrow(() -> RuleViolation.notFound("payment.unknownOrder"));
        }

        private void payBack(boolean last) {
            RefundKey key = RefundKey.read(errand.reference());
            RefundOrder order = Objects.requireNonNull(transaction.execute(status -> {
                Charge charge = charges.lock(key.charge()).orElseThrow();
                Refund refund = charge.refund(key.seq());
                return new RefundOrder(
                        charge.attempts().get(refund.attemptSeq - 1).reference(), refund.amount());
            }));
            String number = payBack(order);
            transaction.executeWithoutResult(status -> {
                Charge charge = charges.lock(key.charge(), owners).orElseThrow();
                if (number != null) {
                    charge.refunded(key.seq(), number, clock.instant());
                    charges.save(charge);
                } else if (pauses.tooLong(errand.tries() + 1) && charge.refundUnanswered(key.seq())) {
                    charges.save(charge);
                }
                if (number != null || last) {
                    errands.drop(Errands.Kind.REFUND, errand.reference());
                }
            });
        }

        private @Nullable String payBack(RefundOrder order) {
            try {
                return providers.of(errand.provider()).refund(order.reference(), order.amount(), errand.reference());
            } catch (ProviderSilent silent) {
                return null;
            }
        }
    }

    private record RefundOrder(String reference, long amount) {}
}
