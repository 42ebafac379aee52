package vn.dunghen.plan;

/** Where a plan stands between its draft and its closing. */
public enum PlanState {
    DRAFTING,
    OPINIONS,
    CONSOLIDATING,
    FORM_CHECK,
    APPROVAL,
    NUMBERING,
    SIGNING,
    DISSEMINATING,
    IN_FORCE,
    EVALUATING,
    CLOSED,
    WITHDRAWN,
    REJECTED,
    REPLACED,
    RECALLED;

    /** Whether nothing more can happen to the plan. */
    public boolean over() {
        return this == CLOSED || this == WITHDRAWN || this == REJECTED || this == REPLACED || this == RECALLED;
    }
}
