package vn.dunghen.plan.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.plan.domain.Assignment;

/** Who confirms a result: any of the monitoring units, and never the one who reported it. */
@Component
class AssignmentVerifiers {

    private static final String OFFICE = "VP";

    private final AssignmentStaff staff;

    AssignmentVerifiers(AssignmentStaff staff) {
        this.staff = staff;
    }

    AssignmentProcess.Verifier of(Assignment assignment) {
        List<String> watching = assignment.monitorUnits();
        List<String> able = watching.stream()
                .filter(unit ->
                        staff.headOf(unit).filter(assignment::mayBeVerifiedBy).isPresent())
                .toList();
        return able.isEmpty() || watching.equals(List.of(OFFICE))
                ? office(assignment)
                : new AssignmentProcess.Verifier(false, able);
    }

    /** An officer of the office; its head when the only officer is the one who did the work. */
    private AssignmentProcess.Verifier office(Assignment assignment) {
        return new AssignmentProcess.Verifier(
                staff.officeOfficers().stream().anyMatch(assignment::mayBeVerifiedBy), List.of(OFFICE));
    }
}
