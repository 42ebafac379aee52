package vn.dunghen.dossier;

/** How a dossier stands against one due date; always computed, never stored. */
public enum Timeliness {
    EARLY,
    ON_TIME,
    LATE,
    RUNNING,
    RUNNING_LATE
}
