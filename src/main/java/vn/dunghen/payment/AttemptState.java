package vn.dunghen.payment;

/** Where an attempt to pay stands. */
public enum AttemptState {
    /** Set out; nothing is known yet. */
    WAITING,
    /** The money is here and paid the charge. */
    CONFIRMED,
    /** It is certain that nothing was paid. */
    FAILED,
    /** Nobody can say for certain: shown to people, settled by a person or by the daily question. */
    UNCONFIRMED,
    /** The money is here although nothing was owed any more: it goes back. */
    SURPLUS,
    /** The money went back. */
    REFUNDED
}
