package vn.dunghen.audit;

/** Says who may read the trail; without an implementation nobody may. */
public interface AuditGuard {

    /** @throws vn.dunghen.kernel.RuleViolation NOT_FOUND or FORBIDDEN when the person signed in may not read the trail */
    void requireRead();
}
