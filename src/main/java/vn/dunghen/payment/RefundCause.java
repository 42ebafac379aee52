package vn.dunghen.payment;

/** Why money has to go back; the first three have a rule in data that says how much. */
public enum RefundCause {
    WITHDRAWN_EARLY,
    WITHDRAWN_LATER,
    NOT_ACCEPTED,
    /** It came although nothing was owed any more. */
    SURPLUS,
    /** Another amount than asked for came, and a person decided that it goes back. */
    WRONG_AMOUNT;

    /** Whether a rule in data says how much of the payment goes back. */
    boolean hasRule() {
        return this != SURPLUS && this != WRONG_AMOUNT;
    }
}
