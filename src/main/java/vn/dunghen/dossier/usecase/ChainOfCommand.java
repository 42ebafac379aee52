package vn.dunghen.dossier.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.Unit;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Opinion;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.workflow.Rung;

/** The real people above a dossier. */
@Component
class ChainOfCommand {

    private static final String DESK = "MC";

    private final Directory directory;

    ChainOfCommand(Directory directory) {
        this.directory = directory;
    }

    /**
     * The head of a unit; where a unit has none, the chief of office answers for it.
     *
     * @throws RuleViolation CONFLICT while there is neither
     */
    String unitHead(String unit) {
        return Stream.of(
                        directory.staffOf(Role.UNIT_HEAD, unit),
                        directory.staffOf(Role.HEAD_OF_DESK, unit),
                        directory.staffWith(Role.CHIEF_OF_OFFICE))
                .flatMap(List::stream)
                .findFirst()
                .map(StaffMember::login)
                .orElseThrow(() -> RuleViolation.conflict(
                        "dossier.nobodyHeads",
                        directory.unit(unit).map(Unit::name).orElse(unit)));
    }

    String headOfDesk() {
        return unitHead(DESK);
    }

    /** Sign-in names of those a rung speaks to. */
    List<String> people(Dossier dossier, Rung.Recipient recipient) {
        String holder = holder(dossier);
        return people(recipient, holder, Optional.ofNullable(dossier.officer()).orElse(holder));
    }

    /** Sign-in names of those a rung speaks to about work of a unit. @param officer who has it in hand */
    List<String> peopleOf(String unit, String officer, Rung.Recipient recipient) {
        return people(recipient, unitHead(unit), officer);
    }

    private List<String> people(Rung.Recipient recipient, String unitHead, String officer) {
        return switch (recipient) {
            case OFFICER -> List.of(officer);
            case UNIT_HEAD -> List.of(unitHead);
            case CHIEF_OF_OFFICE -> logins(Role.CHIEF_OF_OFFICE);
            case DEPUTY_DIRECTOR -> logins(Role.DEPUTY_DIRECTOR);
            case DIRECTOR -> logins(Role.DIRECTOR);
            case DESK ->
                directory.staffOf(Role.DESK_OFFICER, DESK).stream()
                        .map(StaffMember::login)
                        .toList();
        };
    }

    /** Sign-in names of those a rung about an opinion speaks to: here the unit head is the one who was asked. */
    List<String> people(Opinion opinion, Rung.Recipient recipient) {
        return switch (recipient) {
            case UNIT_HEAD -> List.of(unitHead(opinion.unit()));
            case DESK -> List.of(headOfDesk());
            case OFFICER, CHIEF_OF_OFFICE, DEPUTY_DIRECTOR, DIRECTOR -> people(opinion.dossier(), recipient);
        };
    }

    private String holder(Dossier dossier) {
        return dossier.unit() == null ? headOfDesk() : unitHead(dossier.unit());
    }

    private List<String> logins(Role role) {
        return directory.staffWith(role).stream().map(StaffMember::login).toList();
    }
}
