package vn.dunghen.payment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A charge for readers.
 *
 * @param payCode what a bank transfer must carry
 * @param link path of the page where whoever has the link pays
 */
public record ChargeView(
        String id,
        String code,
        String title,
        long amount,
        ChargeState state,
        String payCode,
        String link,
        @Nullable Instant dueAt,
        @Nullable Instant settledAt,
        List<ChargeLine> lines,
        List<Paid> payments,
        List<Back> refunds) {

    /** An attempt to pay. @param receiptPaper id of the receipt among the papers */
    public record Paid(
            String reference,
            PayMethod method,
            AttemptState state,
            @Nullable Doubt doubt,
            long amount,
            @Nullable Long received,
            @Nullable String transaction,
            Instant openedAt,
            @Nullable Instant settledAt,
            @Nullable String receiptNumber,
            @Nullable String receiptPaper) {}

    /** Money that goes back. */
    public record Back(
            int no,
            long amount,
            RefundCause cause,
            RefundState state,
            Instant dueAt,
            @Nullable String reason,
            @Nullable String number,
            @Nullable String paper,
            @Nullable Instant refundedAt) {}

    static ChargeView of(Charge charge) {
        return new ChargeView(
                charge.id,
                charge.subjectCode,
                charge.title,
                charge.amount,
                charge.state,
                charge.payCode,
                "/nop-phi/" + charge.token,
                charge.dueAt,
                charge.settledAt,
                charge.lines(),
                charge.attempts().stream()
                        .map(one -> new Paid(
                                one.reference,
                                one.method,
                                one.state,
                                one.doubt,
                                one.amount,
                                one.received,
                                one.transactionCode,
                                one.openedAt,
                                one.settledAt,
                                one.receiptNumber,
                                one.receiptPaper))
                        .toList(),
                charge.refunds().stream()
                        .map(one -> new Back(
                                one.seq,
                                one.amount,
                                one.cause,
                                one.state,
                                one.dueAt,
                                one.reason,
                                one.number,
                                one.paper,
                                one.refundedAt))
                        .toList());
    }

    /** Whether nobody can say for certain what came of one of the attempts. */
    public boolean doubtful() {
        return payments.stream().anyMatch(one -> one.state() == AttemptState.UNCONFIRMED)
                || refunds.stream().anyMatch(one -> one.state() == RefundState.UNCONFIRMED);
    }
}
