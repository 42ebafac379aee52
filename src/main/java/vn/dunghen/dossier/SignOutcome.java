package vn.dunghen.dossier;

/** What a leader does with a draft. */
public enum SignOutcome {
    SIGN,
    RETURN
}
