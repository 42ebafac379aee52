package vn.dunghen.audit.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.dunghen.audit.AuditGuard;
import vn.dunghen.kernel.RuleViolation;

/** Asks the guard the application provides, and refuses everybody when there is none. */
@Component
class ReadGuard {

    private final ObjectProvider<AuditGuard> guards;

    ReadGuard(ObjectProvider<AuditGuard> guards) {
        this.guards = guards;
    }

    void requireRead() {
        guards.getIfAvailable(() -> () -> {
                    throw RuleViolation.forbidden("auditNotReadable");
                })
                .requireRead();
    }
}
