package vn.dunghen.payment;

/** How money comes. */
public enum PayMethod {
    CASH,
    TRANSFER,
    ONLINE
}
