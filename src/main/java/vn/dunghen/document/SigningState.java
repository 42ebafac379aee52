package vn.dunghen.document;

/** What has become of a paper's digital signatures. */
public enum SigningState {
    /** Not signed yet: it will be, or is tried again. */
    WAITING,
    /** Signed by who signs it and by the department. */
    SIGNED,
    /** Went out without digital signatures: there is no key. */
    UNSIGNED
}
