package vn.dunghen.report;

/** Where the department's own report of a campaign is. */
public enum SynthesisState {
    /** The office writes it; its figures follow what units hand in. */
    DRAFTING,
    /** With the director or a deputy; figures stand from here on. */
    APPROVING,
    NUMBERING,
    SIGNING,
    SENDING,
    SENT
}
