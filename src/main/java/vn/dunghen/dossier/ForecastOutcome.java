package vn.dunghen.dossier;

/** What the officer declares before a due date. */
public enum ForecastOutcome {
    ON_TIME,
    EXTENSION
}
