package vn.dunghen.report.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.Unit;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.workflow.Rung;

/** Which units report, and who in them and above them is spoken to. */
@Component
class ReportStaff {

    private static final String LEADERS = "LD";

    private final Directory directory;

    ReportStaff(Directory directory) {
        this.directory = directory;
    }

    /** Codes of the units a regime speaks to: those it names that exist here, else all but the leaders; only units that have a head. */
    List<String> unitsOf(ReportRegime regime) {
        List<String> named = regime.units();
        List<String> all =
                directory.units().stream().map(Unit::code).filter(this::hasHead).toList();
        List<String> meant = all.stream().filter(named::contains).toList();
        return meant.isEmpty()
                ? all.stream().filter(unit -> !unit.equals(LEADERS)).toList()
                : meant;
    }

    boolean hasHead(String unit) {
        return !directory.staffOf(Role.UNIT_HEAD, unit).isEmpty();
    }

    boolean hasOfficer(String unit) {
        return !directory.staffOf(Role.OFFICER, unit).isEmpty();
    }

    String nameOf(String unit) {
        return directory.unit(unit).map(Unit::name).orElse(unit);
    }

    /** @throws InvalidInput at {@code units} when there is no such unit or nobody heads it */
    void requireReporting(String unit) {
        if (!directory.isOpen(unit) || !hasHead(unit)) {
            throw new InvalidInput("units", "Không có đơn vị “" + unit + "” hoặc đơn vị chưa có trưởng đơn vị.");
        }
    }

    /** Sign-in names of those a rung speaks to; the head stands for a unit without officers. */
    List<String> people(String unit, Rung.Recipient recipient) {
        return switch (recipient) {
            case OFFICER -> logins(directory.staffOf(hasOfficer(unit) ? Role.OFFICER : Role.UNIT_HEAD, unit));
            case UNIT_HEAD -> logins(directory.staffOf(Role.UNIT_HEAD, unit));
            case CHIEF_OF_OFFICE -> logins(directory.staffWith(Role.CHIEF_OF_OFFICE));
            case DEPUTY_DIRECTOR -> logins(directory.staffWith(Role.DEPUTY_DIRECTOR));
            case DIRECTOR -> logins(directory.staffWith(Role.DIRECTOR));
            case DESK -> List.of();
        };
    }

    private static List<String> logins(List<StaffMember> staff) {
        return staff.stream().map(StaffMember::login).toList();
    }
}
