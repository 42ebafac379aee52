package vn.dunghen.plan.usecase;

import org.springframework.stereotype.Component;
import vn.dunghen.plan.domain.Assignment;

/** Who confirms a result: the monitoring unit, and never the one who reported it. */
@Component
class AssignmentVerifiers {

    private static final String OFFICE = "VP";

    private final AssignmentStaff staff;

    AssignmentVerifiers(AssignmentStaff staff) {
        this.staff = staff;
    }

    AssignmentProcess.Verifier of(Assignment assignment) {
        String unit = assignment.monitorUnit();
        boolean another = staff.headOf(unit).filter(assignment::mayBeVerifiedBy).isPresent();
        return !unit.equals(OFFICE) && another ? new AssignmentProcess.Verifier(false, unit) : office(assignment);
    }

    /** An officer of the office; its head when the only officer is the one who did the work. */
    private AssignmentProcess.Verifier office(Assignment assignment) {
        return new AssignmentProcess.Verifier(
                staff.officeOfficers().stream().anyMatch(assignment::mayBeVerifiedBy), OFFICE);
    }
}
