package vn.dunghen.plan.usecase;

import org.jspecify.annotations.Nullable;
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
        String reporter = assignment.reportedBy();
        if (unit.equals(OFFICE)) {
            return office(reporter);
        }
        boolean another = staff.headOf(unit).filter(head -> !head.equals(reporter)).isPresent();
        return another ? new AssignmentProcess.Verifier(false, unit) : office(reporter);
    }

    /** An officer of the office; its head when the only officer is the one who reported. */
    private AssignmentProcess.Verifier office(@Nullable String reporter) {
        boolean another = staff.officeOfficers().stream().anyMatch(login -> !login.equals(reporter));
        return new AssignmentProcess.Verifier(another, OFFICE);
    }
}
