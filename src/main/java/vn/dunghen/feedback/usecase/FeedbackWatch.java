package vn.dunghen.feedback.usecase;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.Notices;
import vn.dunghen.workflow.Rung;
import vn.dunghen.workflow.WatchTarget;

/** What the deadline watch follows in feedback, and whom its rungs tell; quiet while the sender is asked for more. */
@Component
class FeedbackWatch implements WatchTarget {

    private final FeedbackCases cases;
    private final FeedbackStaff staff;
    private final Notices notices;
    private final MessageSource messages;

    FeedbackWatch(FeedbackCases cases, FeedbackStaff staff, Notices notices, MessageSource messages) {
        this.cases = cases;
        this.staff = staff;
        this.notices = notices;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "feedback";
    }

    @Override
    public Optional<Watch> watch(Subject subject) {
        return cases.find(FeedbackId.of(subject))
                .filter(one -> !one.state().over())
                .map(one -> new Watch(one.promise(), one.receivedAt(), one.currentDue()));
    }

    @Override
    public Optional<Instant> moment(Subject subject, Watch watch, Rung rung, Instant byLadder) {
        boolean stands =
                cases.find(FeedbackId.of(subject)).flatMap(Feedback::waiting).isPresent();
        return stands ? Optional.empty() : Optional.of(byLadder);
    }

    @Override
    public Rung.Act act(Subject subject, Watch watch, Rung rung) {
        Feedback feedback = cases.find(FeedbackId.of(subject)).orElseThrow();
        Set<String> people = new LinkedHashSet<>();
        rung.who().forEach(one -> people.addAll(staff.people(feedback, one)));
        boolean aboutChief = staff.isChief(feedback.aboutPerson());
        if (aboutChief && rung.act() == Rung.Act.EXPIRED) {
            // nobody urges in a matter against himself: those above him are told instead
            people.addAll(staff.people(feedback, Rung.Recipient.DIRECTOR));
        }
        String text = messages.getMessage(
                "notice." + rung.kind() + "." + rung.code(),
                new Object[] {feedback.code(), Moments.say(watch.dueAt())},
                rung.name() + ": " + feedback.code(),
                Locale.forLanguageTag("vi"));
        people.forEach(login -> notices.tell(
                rung.kind() + "/" + subject.id() + "/" + watch.promise() + "/" + rung.code(),
                login,
                subject,
                rung.code(),
                watch.dueAt(),
                text));
        return aboutChief ? Rung.Act.NOTICE : rung.act();
    }
}
