package vn.dunghen.payment;

/** Where a charge stands. */
public enum ChargeState {
    DUE,
    PAID,
    CANCELLED,
    REFUND_DUE,
    REFUNDED
}
