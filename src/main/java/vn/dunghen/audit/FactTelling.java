package vn.dunghen.audit;

import java.util.List;

/** Says what was written down with an entry, fact by fact, as far as there are words for it. */
public interface FactTelling {

    /**
     * The facts that have a name in Vietnamese ({@code audit.label.<fact>}); what has none, ids and personal data, is left
     * out.
     */
    List<Told> tell(AuditTrail.Entry entry);

    /** @param label what it is; @param value what was written, in words */
    record Told(String label, String value) {}
}
