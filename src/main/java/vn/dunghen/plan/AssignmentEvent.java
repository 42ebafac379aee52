package vn.dunghen.plan;

import java.util.Map;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** Something that happened to an assignment. @param action {@code assignment.<pastCamel>} */
public record AssignmentEvent(AssignmentId assignment, String action, Map<String, String> facts)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return assignment.subject();
    }
}
