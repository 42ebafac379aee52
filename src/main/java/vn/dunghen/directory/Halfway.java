package vn.dunghen.directory;

/** What somebody whose password was right must do before any role counts; in this order. */
public enum Halfway {
    /** The account has a second factor: its code is asked. */
    CODE_ASKED,
    /** The password was given by somebody else: an own one is set. */
    PASSWORD_ONCE,
    /** The role asks for a second factor and there is none: it is set up. */
    FACTOR_MISSING
}
