package vn.dunghen.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.DomainEvent;

/** Writes every domain event into the trail, synchronously and in the transaction that caused it. */
@Component
class AuditListener {

    private final AuditTables tables;

    AuditListener(AuditTables tables) {
        this.tables = tables;
    }

    @EventListener
    void on(DomainEvent event) {
        tables.append(event.subject(), event.action(), event.facts());
    }
}
