package vn.dunghen.payment;

/** What an answer of the other side meant to us. */
public enum Verdict {
    CONFIRMED,
    FAILED,
    /** The same was known before: nothing changes. */
    KNOWN,
    /** It says something else than what is certain: nothing changes, people see it. */
    CONTRADICTED,
    /** Another amount came than was asked for. */
    UNCONFIRMED,
    /** Money for what was paid or no longer owed: to be paid back. */
    SURPLUS,
    /** It speaks of an order that we do not know. */
    UNKNOWN_ORDER,
    /** Not from the provider: its signature is wrong. */
    FORGED,
    /** It says nothing certain. */
    PENDING
}
