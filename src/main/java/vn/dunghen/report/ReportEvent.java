package vn.dunghen.report;

import java.util.Map;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/**
 * Something that happened to a regime, a campaign or a unit's report.
 *
 * @param action {@code report.<pastCamel>}
 * @param facts plain text in a stable order
 */
public record ReportEvent(Subject subject, String action, Map<String, String> facts) implements DomainEvent {}
