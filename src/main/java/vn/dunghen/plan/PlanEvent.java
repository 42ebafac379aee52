package vn.dunghen.plan;

import java.util.Map;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/**
 * Something that happened to a plan.
 *
 * @param subject the plan
 * @param action {@code plan.<pastCamel>}
 * @param facts plain text in a stable order
 */
public record PlanEvent(Subject subject, String action, Map<String, String> facts) implements DomainEvent {}
