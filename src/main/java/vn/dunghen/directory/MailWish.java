package vn.dunghen.directory;

/** Which notices somebody wants by mail as well. */
public enum MailWish {
    /** Those that a rung of a ladder causes: reminders and what goes up the chain. */
    RUNGS,
    ALL,
    NONE
}
