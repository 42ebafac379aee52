package vn.dunghen.dossier;

/** What a unit head does with a dossier handed over: names an officer or gives it back to the desk. */
public enum AssignOutcome {
    ASSIGN,
    RETURN
}
