package vn.dunghen.payment;

/** Why nobody can say for certain whether an attempt paid. */
public enum Doubt {
    /** The provider has not answered for too long. */
    SILENCE,
    /** Another amount came. */
    AMOUNT
}
