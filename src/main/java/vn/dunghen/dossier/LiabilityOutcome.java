package vn.dunghen.dossier;

/** What the director decides about a review. */
public enum LiabilityOutcome {
    APPROVE,
    RETURN
}
