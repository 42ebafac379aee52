package vn.dunghen.payment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Reasons;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

/** Khoản thu: what somebody owes about a subject. Paid at most once; what comes beyond that is visibly owed back. */
@Entity
@Table(name = "payment_charge")
public class Charge extends Aggregate {

    @Id
    String id;

    @Version
    @Nullable Long version;

    String agency;
    String subjectType;
    String subjectId;
    String subjectCode;
    String payCode;
    String token;
    String title;
    long amount;

    @Enumerated(EnumType.STRING)
    ChargeState state;

    Instant openedAt;
    String openedBy;

    @Nullable Instant dueAt;

    @Nullable Instant settledAt;

    @Enumerated(EnumType.STRING)
    @Nullable RefundCause endCause;

    @ElementCollection
    @CollectionTable(name = "payment_charge_line", joinColumns = @JoinColumn(name = "charge_id"))
    @OrderColumn(name = "position")
    List<ChargeLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "charge", cascade = CascadeType.ALL)
    @OrderBy("seq")
    List<Attempt> attempts = new ArrayList<>();

    @OneToMany(mappedBy = "charge", cascade = CascadeType.ALL)
    @OrderBy("seq")
    List<Refund> refunds = new ArrayList<>();

    protected Charge() {}

    /**
     * What is owed, and about what.
     *
     * @param code what people call the subject by
     * @param title what it is for, without personal data
     * @param dueAt until when it is awaited; {@code null} for no such moment
     */
    public record Opening(
            String agency, Subject about, String code, String title, Bill bill, @Nullable Instant dueAt) {}

    static Charge open(Opening opening, String payCode, String token, Actor by, Instant at) {
        var charge = new Charge();
        charge.id = UUID.randomUUID().toString();
        charge.agency = opening.agency();
        charge.subjectType = opening.about().type();
        charge.subjectId = opening.about().id();
        charge.subjectCode = opening.code();
        charge.payCode = payCode;
        charge.token = token;
        charge.title = opening.title();
        charge.amount = opening.bill().total();
        charge.state = ChargeState.DUE;
        charge.openedAt = at;
        charge.openedBy = by.login();
        charge.dueAt = opening.dueAt();
        opening.bill().lines().forEach(line -> charge.lines.add(ChargeLine.of(line)));
        charge.tell("opened", "amount", Money.say(charge.amount));
        return charge;
    }

    /** Cash at the desk: the whole amount, at once. */
    Attempt cash(long handed, Actor by, Instant at) {
        awaitMoney();
        if (handed != amount) {
            throw new InvalidInput("amount", "Thu đúng và đủ " + Money.say(amount) + ".");
        }
        var attempt = add(PayMethod.CASH, "desk", payCode + "-" + (attempts.size() + 1), handed, by, at);
        confirm(attempt, null, at);
        return attempt;
    }

    /** Somebody sets out to pay online; an order that still waits is taken up again. */
    Attempt order(String provider, Actor by, Instant at) {
        awaitMoney();
        var waiting = attempts.stream()
                .filter(one -> one.state == AttemptState.WAITING && one.provider.equals(provider))
                .findFirst();
        if (waiting.isPresent()) {
            return waiting.get();
        }
        if (attempts.stream().anyMatch(one -> one.state == AttemptState.UNCONFIRMED)) {
            // nobody pays twice because nobody knows
            throw RuleViolation.conflict("payment.doubtful", subjectCode);
        }
        var attempt = add(PayMethod.ONLINE, provider, payCode + "-" + (attempts.size() + 1), amount, by, at);
        tell("ordered", "reference", attempt.reference, "amount", Money.say(amount));
        return attempt;
    }

    /** Money came by bank under the code of this charge. */
    Verdict transferred(long came, String transaction, Actor by, Instant at) {
        if (attempts.stream().anyMatch(one -> one.method == PayMethod.TRANSFER && one.reference.equals(transaction))) {
            return Verdict.KNOWN;
        }
        var attempt = add(PayMethod.TRANSFER, "bank", transaction, amount, by, at);
        return came(attempt, came, transaction, at);
    }

    /** What a provider says of one of the orders; the same answer again changes nothing. */
    Verdict answered(ProviderAnswer answer, Instant at) {
        var attempt = attempt(answer.reference());
        return switch (answer.outcome()) {
            case PAID -> paid(attempt, answer, at);
            case FAILED -> failed(attempt, at);
            case PENDING, UNKNOWN -> Verdict.PENDING;
        };
    }

    private Verdict paid(Attempt attempt, ProviderAnswer answer, Instant at) {
        if (attempt.received != null) {
            return attempt.same(answer) ? Verdict.KNOWN : Verdict.CONTRADICTED;
        }
        attempt.paidAt = answer.at();
        return came(attempt, answer.amount(), answer.transaction(), at);
    }

    private Verdict came(Attempt attempt, long came, @Nullable String transaction, Instant at) {
        attempt.received = came;
        attempt.transactionCode = transaction;
        if (came != attempt.amount) {
            attempt.doubt(Doubt.AMOUNT);
            tell(
                    "doubted",
                    "reference",
                    attempt.reference,
                    "came",
                    Money.say(came),
                    "asked",
                    Money.say(attempt.amount));
            return Verdict.UNCONFIRMED;
        }
        if (state == ChargeState.DUE) {
            confirm(attempt, transaction, at);
            return Verdict.CONFIRMED;
        }
        surplus(attempt, came, RefundCause.SURPLUS, at);
        return Verdict.SURPLUS;
    }

    private Verdict failed(Attempt attempt, Instant at) {
        if (attempt.received != null) {
            return Verdict.CONTRADICTED;
        }
        if (attempt.state == AttemptState.FAILED) {
            return Verdict.KNOWN;
        }
        attempt.fail(at);
        tell("failed", "reference", attempt.reference);
        return Verdict.FAILED;
    }

    /** The provider has been silent for too long: from now on people see that nobody knows. */
    boolean unanswered(String reference) {
        var attempt = attempt(reference);
        if (attempt.state != AttemptState.WAITING) {
            return false;
        }
        attempt.doubt(Doubt.SILENCE);
        tell("unanswered", "reference", reference);
        return true;
    }

    /** A person looked into it: nothing came. */
    void notPaid(String reference, @Nullable String reason, Actor by, Instant at) {
        var attempt = doubtful(reference);
        var why = Reasons.need(reason, "reason", "Ghi đã kiểm tra ở đâu.");
        if (attempt.received != null && attempt.received > 0) {
            throw RuleViolation.conflict("payment.moneyCame", reference);
        }
        attempt.fail(at);
        tell("settledUnpaid", "reference", reference, "reason", why);
    }

    /** A person decides that what came goes back: it is not what was asked for. */
    void sendBack(String reference, @Nullable String reason, Actor by, Instant at) {
        var attempt = doubtful(reference);
        var why = Reasons.need(reason, "reason", "Ghi lý do trả lại số tiền đã đến.");
        if (attempt.received == null || attempt.received <= 0) {
            throw RuleViolation.conflict("payment.noMoneyCame", reference);
        }
        tell("settledBack", "reference", reference, "reason", why);
        surplus(attempt, attempt.received, RefundCause.WRONG_AMOUNT, at);
    }

    private Attempt doubtful(String reference) {
        var attempt = attempt(reference);
        if (attempt.state != AttemptState.UNCONFIRMED) {
            throw RuleViolation.conflict("payment.notDoubtful", reference);
        }
        return attempt;
    }

    /** The case has ended: what was not paid is not owed any more, what was paid goes back as far as the rule says. */
    void end(RefundCause cause, int perCent, Instant at) {
        endCause = cause;
        var paid = confirmed();
        if (paid.isEmpty()) {
            if (state == ChargeState.DUE) {
                state = ChargeState.CANCELLED;
                tell("cancelled", "cause", cause.name());
            }
            return;
        }
        long back = Math.multiplyExact(amount, perCent) / 100;
        if (state == ChargeState.PAID && back > 0) {
            state = ChargeState.REFUND_DUE;
            owe(paid.get(), back, cause, at);
        } else {
            tell("kept", "cause", cause.name(), "amount", Money.say(amount));
        }
    }

    private void confirm(Attempt attempt, @Nullable String transaction, Instant at) {
        attempt.confirm(transaction, at);
        state = ChargeState.PAID;
        settledAt = at;
        tell("confirmed", "reference", attempt.reference, "amount", Money.say(amount), "method", attempt.method.name());
    }

    private void surplus(Attempt attempt, long came, RefundCause cause, Instant at) {
        attempt.surplus(at);
        owe(attempt, came, cause, at);
    }

    private void owe(Attempt attempt, long back, RefundCause cause, Instant at) {
        refunds.add(new Refund(this, refunds.size() + 1, attempt.seq, back, cause, at));
        tell("refundOwed", "amount", Money.say(back), "cause", cause.name());
    }

    /** The receipt of the confirmed payment; there is one only. */
    void receipt(Attempt attempt, String number, String paper) {
        if (attempt.receiptNumber != null) {
            throw RuleViolation.conflict("payment.receiptKnown", attempt.receiptNumber);
        }
        attempt.receiptNumber = number;
        attempt.receiptPaper = paper;
        tell("receiptIssued", "number", number);
    }

    /** Phiếu hoàn: the head of finance lets money go back. */
    Refund approveRefund(int seq, @Nullable String reason, Actor by, Instant at) {
        var refund = refund(seq);
        refund.approve(Reasons.need(reason, "reason", "Ghi lý do hoàn tiền."), by, at);
        tell("refundApproved", "amount", Money.say(refund.amount), "reason", refund.reason);
        return refund;
    }

    void refundNote(int seq, String number, String paper) {
        var refund = refund(seq);
        refund.number = number;
        refund.paper = paper;
        tell("refundNoteIssued", "number", number);
    }

    /** The money is back with the payer. */
    void refunded(int seq, @Nullable String transaction, Instant at) {
        var refund = refund(seq);
        if (refund.state == RefundState.REFUNDED) {
            return;
        }
        refund.done(transaction, at);
        var attempt = attempts.get(refund.attemptSeq - 1);
        attempt.state = AttemptState.REFUNDED;
        if (state == ChargeState.REFUND_DUE && refund.cause.hasRule()) {
            state = ChargeState.REFUNDED;
        }
        tell("refunded", "amount", Money.say(refund.amount));
    }

    /** The provider does not say whether it paid back. */
    boolean refundUnanswered(int seq) {
        var refund = refund(seq);
        if (refund.state != RefundState.APPROVED) {
            return false;
        }
        refund.state = RefundState.UNCONFIRMED;
        tell("refundUnanswered", "amount", Money.say(refund.amount));
        return true;
    }

    Refund refund(int seq) {
        if (seq < 1 || seq > refunds.size()) {
            throw RuleViolation.notFound("payment.unknownRefund");
        }
        return refunds.get(seq - 1);
    }

    private void awaitMoney() {
        if (state != ChargeState.DUE) {
            throw RuleViolation.conflict("payment.notDue." + state, subjectCode);
        }
    }

    private Attempt add(PayMethod method, String provider, String reference, long asked, Actor by, Instant at) {
        var attempt = new Attempt(this, attempts.size() + 1, method, provider, reference, asked, by.login(), at);
        attempts.add(attempt);
        return attempt;
    }

    Attempt attempt(String reference) {
        return attempts.stream()
                .filter(one -> one.reference.equals(reference))
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("payment.unknownOrder"));
    }

    /** The attempt that paid, if one did. */
    public Optional<Attempt> confirmed() {
        return attempts.stream()
                .filter(one -> one.state == AttemptState.CONFIRMED)
                .findFirst();
    }

    private void tell(String action, @Nullable String... facts) {
        var told = new String[facts.length];
        for (int i = 0; i < facts.length; i++) {
            told[i] = facts[i] == null ? "" : facts[i];
        }
        record(new PaymentEvent(subject(), "payment." + action, facts(subjectCode, told)));
    }

    @Override
    public Subject subject() {
        return new Subject(PaymentEvent.CHARGE, id);
    }

    /** What it is owed for. */
    public Subject about() {
        return new Subject(subjectType, subjectId);
    }

    public long amount() {
        return amount;
    }

    public ChargeState state() {
        return state;
    }

    public List<ChargeLine> lines() {
        return List.copyOf(lines);
    }

    public List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    public List<Refund> refunds() {
        return List.copyOf(refunds);
    }
}
