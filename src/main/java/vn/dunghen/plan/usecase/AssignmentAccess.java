package vn.dunghen.plan.usecase;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.AssignmentCoordination;
import vn.dunghen.plan.domain.Assignments;

/** Finds the assignment a verb is about, holds its row, and asks the policy. */
@Component
class AssignmentAccess {

    private final Assignments assignments;
    private final Policy policy;

    AssignmentAccess(Assignments assignments, Policy policy) {
        this.assignments = assignments;
        this.policy = policy;
    }

    Assignment lock(AssignmentId id) {
        return assignments.lockById(id.value()).orElseThrow(() -> RuleViolation.notFound("assignment.unknown"));
    }

    /** For verbs that no task offers. @param verb e.g. {@code work} */
    Assignment lock(AssignmentId id, String verb) {
        Assignment assignment = lock(id);
        policy.require("assignment." + verb, resource(assignment));
        return assignment;
    }

    boolean allows(Assignment assignment, String verb) {
        return policy.allows("assignment." + verb, resource(assignment));
    }

    /** Evidence is for the units named in the work, for who leads the department, its office and its auditor. */
    boolean readsEvidence(Assignment assignment) {
        return Stream.of(
                        Stream.of(assignment.leadUnit()),
                        assignment.monitorUnits().stream(),
                        assignment.coordinations().stream().map(AssignmentCoordination::unit))
                .flatMap(units -> units)
                .anyMatch(unit -> policy.allows(
                        "assignment-evidence.view",
                        new Policy.Resource(
                                "assignment-evidence",
                                assignment.id().value(),
                                assignment.state().name(),
                                unit,
                                assignment.officer())));
    }

    static Policy.Resource resource(Assignment assignment) {
        return new Policy.Resource(
                "assignment",
                assignment.id().value(),
                assignment.state().name(),
                assignment.leadUnit(),
                assignment.officer());
    }
}
