package vn.dunghen.plan.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.workflow.Rung;

/** The real people of an assignment's units. */
@Component
class AssignmentStaff {

    private final Directory directory;

    AssignmentStaff(Directory directory) {
        this.directory = directory;
    }

    /** Those of a unit who can be given work, its officers first. */
    List<StaffMember> of(String unit) {
        return directory.staffOf(unit).stream()
                .filter(one -> !one.has(Role.ADMINISTRATOR) && !one.has(Role.AUDITOR))
                .sorted(Comparator.comparing(one -> one.has(Role.OFFICER) ? 0 : 1))
                .toList();
    }

    /** @throws InvalidInput at {@code officer} when the person cannot be given work in the unit */
    String requireOf(String unit, @Nullable String login) {
        return of(unit).stream()
                .map(StaffMember::login)
                .filter(one -> one.equals(login))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("officer", "Chọn một người đang làm việc tại đơn vị chủ trì."));
    }

    Optional<String> headOf(String unit) {
        return directory.staffOf(Role.UNIT_HEAD, unit).stream().findFirst().map(StaffMember::login);
    }

    String nameOf(String login) {
        return directory.staff(login).map(StaffMember::name).orElse(login);
    }

    List<String> officeOfficers() {
        return logins(Role.OFFICE_OFFICER).toList();
    }

    /** Sign-in names of those a rung speaks to; work nobody has taken yet is its unit head's. */
    List<String> people(Assignment assignment, Rung.Recipient recipient) {
        List<String> head = headOf(assignment.leadUnit()).map(List::of).orElseGet(() -> logins(Role.CHIEF_OF_OFFICE)
                .toList());
        return switch (recipient) {
            case OFFICER -> assignment.officer() == null ? head : List.of(assignment.officer());
            case UNIT_HEAD -> head;
            case CHIEF_OF_OFFICE -> logins(Role.CHIEF_OF_OFFICE).toList();
            case DEPUTY_DIRECTOR -> logins(Role.DEPUTY_DIRECTOR).toList();
            case DIRECTOR -> logins(Role.DIRECTOR).toList();
            case DESK -> List.of();
        };
    }

    private Stream<String> logins(Role role) {
        return directory.staffWith(role).stream().map(StaffMember::login);
    }
}
