package vn.dunghen.plan.usecase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.notice.Notices;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.Assignments;
import vn.dunghen.workflow.Rung;

/** When somebody leaves the department or the unit, their assignments go to the head of the unit that leads them, who is told. */
@Component
class WorkOfLeavers {

    private static final Set<String> GOING = Set.of("staff.left", "staff.moved");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Assignments assignments;
    private final AssignmentAccess access;
    private final AssignmentProcess process;
    private final AssignmentStaff staff;
    private final Notices notices;
    private final MessageSource messages;

    WorkOfLeavers(
            Assignments assignments,
            AssignmentAccess access,
            AssignmentProcess process,
            AssignmentStaff staff,
            Notices notices,
            MessageSource messages) {
        this.assignments = assignments;
        this.access = access;
        this.process = process;
        this.staff = staff;
        this.notices = notices;
        this.messages = messages;
    }

    @EventListener
    void on(DomainEvent event) {
        if (event.subject().type().equals("staff") && GOING.contains(event.action())) {
            String leaver = event.subject().id();
            assignments.heldBy(leaver).forEach(id -> handOn(access.lock(new AssignmentId(id)), leaver));
        }
    }

    private void handOn(Assignment assignment, String leaver) {
        if (staff.of(assignment.leadUnit()).stream().anyMatch(one -> one.login().equals(leaver))) {
            return;
        }
        Optional<String> head = staff.headOf(assignment.leadUnit());
        if (head.isPresent()) {
            assignment.transfer(head.get(), say("assignment.reason.leaver"));
            assignments.save(assignment);
            process.transferred(assignment.id(), head.get());
        }
        List<String> told =
                head.map(List::of).orElseGet(() -> staff.people(assignment, Rung.Recipient.CHIEF_OF_OFFICE));
        String text = say(
                head.isPresent() ? "notice.assignment.left" : "notice.assignment.leftAlone",
                assignment.code(),
                staff.nameOf(leaver),
                assignment.work().shortly());
        told.forEach(login -> notices.tell(
                "assignment/" + assignment.id().value() + "/left/" + leaver,
                login,
                assignment.subject(),
                null,
                assignment.currentDue(),
                text));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
