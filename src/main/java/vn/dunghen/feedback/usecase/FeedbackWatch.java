package vn.dunghen.feedback.usecase;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.RungNotices;
import vn.dunghen.workflow.Rung;
import vn.dunghen.workflow.WatchTarget;

/** What the deadline watch follows in feedback, and whom its rungs tell; quiet while the sender is asked for more. */
@Component
class FeedbackWatch implements WatchTarget {

    private final FeedbackCases cases;
    private final FeedbackStaff staff;
    private final RungNotices notices;

    FeedbackWatch(FeedbackCases cases, FeedbackStaff staff, RungNotices notices) {
        this.cases = cases;
        this.staff = staff;
        this.notices = notices;
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
        boolean aboutChief = staff.isChief(feedback.aboutPerson());
        // nobody urges in a matter against himself: those above him are told instead
        boolean above = aboutChief && rung.act() == Rung.Act.EXPIRED;
        notices.tell(
                subject,
                watch,
                rung,
                one -> {
                    Set<String> people = new LinkedHashSet<>(staff.people(feedback, one));
                    people.addAll(above ? staff.people(feedback, Rung.Recipient.DIRECTOR) : List.of());
                    return people;
                },
                feedback.code(),
                feedback.code(),
                Moments.say(watch.dueAt()));
        return aboutChief ? Rung.Act.NOTICE : rung.act();
    }
}
