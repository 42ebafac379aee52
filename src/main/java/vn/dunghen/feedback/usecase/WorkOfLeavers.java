package vn.dunghen.feedback.usecase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.notice.Notices;
import vn.dunghen.workflow.Rung;

/** When somebody leaves the department or the unit, the answers they draft go to a head of the unit, who is told; never to the one complained about. */
@Component("feedbackOfLeavers")
class WorkOfLeavers {

    private static final Set<String> GOING = Set.of("staff.left", "staff.moved");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final FeedbackCases cases;
    private final FeedbackAccess access;
    private final FeedbackProcess process;
    private final FeedbackStaff staff;
    private final Notices notices;
    private final MessageSource messages;

    WorkOfLeavers(
            FeedbackCases cases,
            FeedbackAccess access,
            FeedbackProcess process,
            FeedbackStaff staff,
            Notices notices,
            MessageSource messages) {
        this.cases = cases;
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
            cases.heldBy(leaver).forEach(id -> handOn(access.lock(new FeedbackId(id)), leaver));
        }
    }

    private void handOn(Feedback feedback, String leaver) {
        String unit = feedback.unit();
        if (unit == null
                || staff.of(unit, null).stream().anyMatch(one -> one.login().equals(leaver))) {
            return;
        }
        Optional<String> head = staff.people(feedback, Rung.Recipient.UNIT_HEAD).stream()
                .filter(one -> !one.equals(leaver))
                .findFirst();
        if (head.isPresent()) {
            feedback.transfer(head.get(), say("feedback.reason.leaver"));
            cases.save(feedback);
            process.transferred(feedback.id(), head.get());
        }
        List<String> told = head.map(List::of)
                .orElseGet(() -> staff.people(
                        feedback,
                        staff.isChief(feedback.aboutPerson())
                                ? Rung.Recipient.DIRECTOR
                                : Rung.Recipient.CHIEF_OF_OFFICE));
        String text = say(
                head.isPresent() ? "notice.feedback.left" : "notice.feedback.leftAlone",
                feedback.code(),
                staff.nameOf(leaver));
        told.forEach(login -> notices.tell(
                "feedback/" + feedback.id().value() + "/left/" + leaver,
                login,
                feedback.subject(),
                null,
                feedback.currentDue(),
                text));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
