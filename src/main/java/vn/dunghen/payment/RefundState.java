package vn.dunghen.payment;

/** Where money that has to go back stands. */
public enum RefundState {
    DUE,
    /** Approved, and on its way through the provider. */
    APPROVED,
    REFUNDED,
    /** The provider has not said whether it paid back. */
    UNCONFIRMED
}
