package vn.dunghen.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One time somebody set out to pay. Only the verbs of {@link Charge} change it. */
@Entity
@Table(name = "payment_attempt")
public class Attempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "charge_id", updatable = false)
    private Charge charge;

    private String agency;
    int seq;

    @Enumerated(EnumType.STRING)
    PayMethod method;

    String provider;
    String reference;
    long amount;

    @Enumerated(EnumType.STRING)
    AttemptState state;

    @Enumerated(EnumType.STRING)
    @Nullable Doubt doubt;

    @Nullable Long received;

    @Nullable String transactionCode;

    Instant openedAt;
    String openedBy;

    @Nullable Instant paidAt;

    @Nullable Instant settledAt;

    @Nullable String receiptNumber;

    @Nullable String receiptPaper;

    protected Attempt() {}

    Attempt(
            Charge charge,
            int seq,
            PayMethod method,
            String provider,
            String reference,
            long amount,
            String by,
            Instant at) {
        this.charge = charge;
        this.agency = charge.agency;
        this.seq = seq;
        this.method = method;
        this.provider = provider;
        this.reference = reference;
        this.amount = amount;
        this.state = AttemptState.WAITING;
        this.openedAt = at;
        this.openedBy = by;
    }

    void confirm(@Nullable String transaction, Instant at) {
        state = AttemptState.CONFIRMED;
        doubt = null;
        received = amount;
        transactionCode = transaction;
        settledAt = at;
    }

    void fail(Instant at) {
        state = AttemptState.FAILED;
        doubt = null;
        settledAt = at;
    }

    void surplus(Instant at) {
        state = AttemptState.SURPLUS;
        doubt = null;
        settledAt = at;
    }

    void doubt(Doubt why) {
        state = AttemptState.UNCONFIRMED;
        doubt = why;
    }

    boolean same(ProviderAnswer answer) {
        return Objects.equals(received, answer.amount())
                && (transactionCode == null
                        || answer.transaction() == null
                        || transactionCode.equals(answer.transaction()));
    }

    /** From 1 on within its charge. */
    public int seq() {
        return seq;
    }

    public PayMethod method() {
        return method;
    }

    public String reference() {
        return reference;
    }

    public long amount() {
        return amount;
    }

    public AttemptState state() {
        return state;
    }

    public @Nullable Doubt doubt() {
        return doubt;
    }

    /** What came, if it is known. */
    public @Nullable Long received() {
        return received;
    }

    public @Nullable Instant settledAt() {
        return settledAt;
    }

    public @Nullable String receiptNumber() {
        return receiptNumber;
    }
}
