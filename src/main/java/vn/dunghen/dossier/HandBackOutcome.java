package vn.dunghen.dossier;

/** How handing over a result ended: the applicant has it, or an error of the agency was found in it. */
public enum HandBackOutcome {
    HANDED_OVER,
    ERROR
}
