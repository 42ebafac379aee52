package vn.dunghen.dossier;

/** What a head says to a proposal. */
public enum ReviewOutcome {
    AGREE,
    RETURN
}
