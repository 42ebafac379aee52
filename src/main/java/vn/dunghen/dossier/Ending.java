package vn.dunghen.dossier;

/** How the handling of a dossier ended; the national tables count each way in a column of its own. */
public enum Ending {
    /** A result was numbered and handed to the desk. */
    RESULT,
    /** Refused with written reasons after acceptance; a result too. */
    REFUSAL,
    /** Stopped after acceptance, by decision or because the papers asked for never came. */
    STOPPED,
    /** Withdrawn by the applicant after acceptance. */
    WITHDRAWN,
    /** Ended before acceptance: refused at reception, withdrawn or stopped there. Never counted as received. */
    NOT_ACCEPTED
}
