package vn.dunghen.feedback.usecase;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.Unit;
import vn.dunghen.feedback.FeedbackKind;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Reasons;
import vn.dunghen.workflow.Rung;

/** The real people around feedback. */
@Component
public class FeedbackStaff {

    private final Directory directory;

    FeedbackStaff(Directory directory) {
        this.directory = directory;
    }

    /** Those of a unit who can be given work, its officers first; never the one complained about. */
    public List<StaffMember> of(String unit, @Nullable String about) {
        return directory.staffOf(unit).stream()
                .filter(one -> !one.has(Role.ADMINISTRATOR) && !one.has(Role.AUDITOR))
                .filter(one -> !one.login().equals(about))
                .sorted(Comparator.comparing(one -> one.has(Role.OFFICER) ? 0 : 1))
                .toList();
    }

    /** Units that somebody heads. */
    public List<Unit> answering() {
        return directory.units().stream()
                .filter(unit -> !headsOf(unit.code()).isEmpty())
                .toList();
    }

    List<String> headsOf(String unit) {
        return directory.staffOf(Role.UNIT_HEAD, unit).stream()
                .map(StaffMember::login)
                .toList();
    }

    /** @throws InvalidInput at {@code unit} */
    String requireAnswering(@Nullable String unit) {
        return answering().stream()
                .map(Unit::code)
                .filter(code -> code.equals(unit))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("unit", "Chọn đơn vị trả lời."));
    }

    /** @throws InvalidInput at {@code officer} */
    String requireOf(String unit, @Nullable String login) {
        return of(unit, null).stream()
                .map(StaffMember::login)
                .filter(one -> one.equals(login))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("officer", "Chọn một người của đơn vị."));
    }

    /** @throws InvalidInput at {@code about} for somebody unknown */
    Feedback.Finding finding(FeedbackKind kind, @Nullable String about) {
        if (Reasons.empty(about)) {
            return new Feedback.Finding(kind, null, false);
        }
        StaffMember official = directory
                .staff(about.strip())
                .orElseThrow(() -> new InvalidInput("about", "Chọn một người trong danh sách."));
        return new Feedback.Finding(kind, official.login(), official.has(Role.DIRECTOR));
    }

    /** Those who can be complained about. */
    public List<StaffMember> officials() {
        return directory.staff().stream()
                .filter(one -> !one.has(Role.ADMINISTRATOR))
                .toList();
    }

    boolean isChief(@Nullable String login) {
        return login != null && logins(Role.CHIEF_OF_OFFICE).contains(login);
    }

    String nameOf(String login) {
        return directory.staff(login).map(StaffMember::name).orElse(login);
    }

    /** Sign-in names of those a rung speaks to; never the one complained about. */
    List<String> people(Feedback feedback, Rung.Recipient recipient) {
        String unit = feedback.unit();
        List<String> head = unit == null ? logins(Role.CHIEF_OF_OFFICE) : headsOf(unit);
        List<String> people =
                switch (recipient) {
                    case OFFICER -> feedback.officer() == null ? head : List.of(feedback.officer());
                    case UNIT_HEAD -> head;
                    case CHIEF_OF_OFFICE -> logins(Role.CHIEF_OF_OFFICE);
                    case DEPUTY_DIRECTOR -> logins(Role.DEPUTY_DIRECTOR);
                    case DIRECTOR -> logins(Role.DIRECTOR);
                    case DESK -> logins(Role.DESK_OFFICER);
                };
        return people.stream()
                .filter(one -> !one.equals(feedback.aboutPerson()))
                .toList();
    }

    private List<String> logins(Role role) {
        return directory.staffWith(role).stream().map(StaffMember::login).toList();
    }
}
