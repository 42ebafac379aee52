package vn.dunghen.plan.usecase;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.Unit;
import vn.dunghen.notice.Notices;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.workflow.Rung;
import vn.dunghen.workflow.WatchTarget;

/** Tells the people of a rung what a unit owes a plan. */
@Component
class PlanReminders {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Directory directory;
    private final Notices notices;
    private final MessageSource messages;

    PlanReminders(Directory directory, Notices notices, MessageSource messages) {
        this.directory = directory;
        this.notices = notices;
        this.messages = messages;
    }

    void tell(Plan plan, String unit, WatchTarget.Watch watch, Rung rung) {
        Set<String> people = new LinkedHashSet<>();
        rung.who().forEach(one -> people.addAll(logins(plan, unit, one)));
        String text = messages.getMessage(
                "notice." + rung.kind() + "." + rung.code(),
                new Object[] {
                    plan.name(),
                    plan.title(),
                    DAY.format(watch.dueAt()),
                    directory.unit(unit).map(Unit::name).orElse(unit)
                },
                rung.name() + ": " + plan.name(),
                VIETNAMESE);
        people.forEach(login -> notices.tell(
                rung.kind() + "/" + plan.id() + "/" + unit + "/" + watch.promise() + "/" + rung.code(),
                login,
                plan.subject(),
                rung.code(),
                watch.dueAt(),
                text));
    }

    /** The letter that asks for opinions waits for somebody who signs for the department. */
    void letterWaits(Plan plan, Instant opinionsDue) {
        Set<String> signers = new LinkedHashSet<>(logins(directory.staffWith(Role.DEPUTY_DIRECTOR)));
        signers.addAll(logins(directory.staffWith(Role.DIRECTOR)));
        signers.remove(plan.drafter());
        String text = messages.getMessage(
                "notice.plan-opinion.letter",
                new Object[] {plan.name(), DAY.format(opinionsDue), plan.title()},
                VIETNAMESE);
        signers.forEach(login -> notices.tell(
                "plan-opinion/" + plan.id() + "/letter/" + opinionsDue,
                login,
                plan.subject(),
                null,
                opinionsDue,
                text));
    }

    private List<String> logins(Plan plan, String unit, Rung.Recipient recipient) {
        return switch (recipient) {
            case OFFICER, DESK -> List.of(plan.drafter());
            case UNIT_HEAD -> logins(directory.staffOf(Role.UNIT_HEAD, unit));
            case CHIEF_OF_OFFICE -> logins(directory.staffWith(Role.CHIEF_OF_OFFICE));
            case DEPUTY_DIRECTOR -> logins(directory.staffWith(Role.DEPUTY_DIRECTOR));
            case DIRECTOR -> logins(directory.staffWith(Role.DIRECTOR));
        };
    }

    private static List<String> logins(List<StaffMember> staff) {
        return staff.stream().map(StaffMember::login).toList();
    }
}
