package vn.dunghen.payment;

import vn.dunghen.kernel.Subject;

/** The business module a charge belongs to; found by injection. */
public interface ChargeOwner {

    /** The kind of subject it knows, e.g. {@code dossier}. */
    String subjectType();

    /** Holds the row of the subject, before the row of its charge: whoever changes both takes them in this order. */
    void lock(Subject subject);

    /** The charge was paid at this moment, in the running transaction; told once. Cash that the owner itself took is not told. */
    void paid(Subject subject);

    /** Who pays, for the receipt. */
    Payer payer(Subject subject);

    /** @param name person or organisation */
    record Payer(String name, String address) {}
}
