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
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.RuleViolation;

/** Money that has to go back to who paid it. Only the verbs of {@link Charge} change it. */
@Entity
@Table(name = "payment_refund")
public class Refund {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "charge_id", updatable = false)
    private Charge charge;

    private String agency;
    int seq;
    int attemptSeq;
    long amount;

    @Enumerated(EnumType.STRING)
    RefundCause cause;

    @Enumerated(EnumType.STRING)
    RefundState state;

    Instant dueAt;

    @Nullable String reason;

    @Nullable String approvedBy;

    @Nullable Instant approvedAt;

    @Nullable String number;

    @Nullable String paper;

    @Nullable String transactionCode;

    @Nullable Instant refundedAt;

    protected Refund() {}

    Refund(Charge charge, int seq, int attemptSeq, long amount, RefundCause cause, Instant at) {
        this.charge = charge;
        this.agency = charge.agency;
        this.seq = seq;
        this.attemptSeq = attemptSeq;
        this.amount = amount;
        this.cause = cause;
        this.state = RefundState.DUE;
        this.dueAt = at;
    }

    void approve(String why, Actor by, Instant at) {
        if (state != RefundState.DUE) {
            throw RuleViolation.conflict("payment.refundDecided");
        }
        state = RefundState.APPROVED;
        reason = why;
        approvedBy = by.login();
        approvedAt = at;
    }

    void done(@Nullable String transaction, Instant at) {
        if (state == RefundState.DUE) {
            throw RuleViolation.conflict("payment.refundNotApproved");
        }
        state = RefundState.REFUNDED;
        transactionCode = transaction;
        refundedAt = at;
    }

    /** From 1 on within its charge. */
    public int seq() {
        return seq;
    }

    public long amount() {
        return amount;
    }

    public RefundCause cause() {
        return cause;
    }

    public RefundState state() {
        return state;
    }
}
