package vn.dunghen.privacy;

/** How far a request is. */
public enum RequestState {
    OPEN,
    /** All that is held was handed over. */
    ANSWERED,
    /** Something was left out, for a reason. */
    PARTLY,
    REFUSED
}
