package vn.dunghen.feedback.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.FeedbackState;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.Sender;
import vn.dunghen.feedback.usecase.ReadFeedback;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.SubjectPanel;
import vn.dunghen.workflow.SubjectTimeline;

/** What a task's page and the feedback's own page say of it. */
@Component
class FeedbackPanel implements SubjectPanel {

    private static final List<FeedbackState> WAY = List.of(
            FeedbackState.RECEIVED,
            FeedbackState.ASSIGNING,
            FeedbackState.DRAFTING,
            FeedbackState.AGREEING,
            FeedbackState.ISSUING,
            FeedbackState.ANSWERED);

    private final ReadFeedback feedback;
    private final SubjectTimeline timeline;
    private final FeedbackWords words;
    private final Clock clock;

    FeedbackPanel(ReadFeedback feedback, SubjectTimeline timeline, FeedbackWords words, Clock clock) {
        this.feedback = feedback;
        this.timeline = timeline;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String subjectType() {
        return FeedbackId.TYPE;
    }

    @Override
    public Panel of(Subject subject) {
        return feedback.one(FeedbackId.of(subject).value(), this::panel);
    }

    private Panel panel(Feedback one) {
        return new Panel(
                words.say("feedback.facts"),
                "/phan-anh/" + one.code(),
                words.say("feedback.open"),
                facts(one, false),
                timeline(one.subject()),
                WAY.stream().map(state -> step(state, one)).toList());
    }

    /** @param open whether it shows how to reach the sender; then the caller writes down who read it */
    List<Fact> facts(Feedback one, boolean open) {
        Instant now = clock.instant();
        Sender sender = one.sender();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("feedback.content"), one.content()));
        facts.add(new Fact(words.say("feedback.about"), words.say("feedback.kind." + one.kind())));
        add(facts, "feedback.aboutPerson", one.aboutPerson() == null ? null : words.person(one.aboutPerson()));
        add(facts, "feedback.dossier", one.aboutDossier());
        add(facts, "feedback.procedure", one.aboutProcedure());
        facts.add(new Fact(words.say("feedback.sender"), sender.name(), open ? reach(sender) : covered(sender)));
        facts.add(new Fact(
                words.say("feedback.received"),
                Moments.say(one.receivedAt()),
                words.say("feedback.channel." + one.channel())));
        facts.add(new Fact(
                words.say("feedback.due"),
                Moments.say(one.originalDue()),
                words.say("feedback.timeliness." + one.against(one.originalDue(), now))));
        if (!one.currentDue().equals(one.originalDue())) {
            facts.add(new Fact(
                    words.say("feedback.due.moved"),
                    Moments.say(one.currentDue()),
                    words.say("feedback.timeliness." + one.against(one.currentDue(), now))));
        }
        add(
                facts,
                "feedback.outside.way",
                one.answerWay() == null ? null : words.say("feedback.outside.way." + one.answerWay()));
        facts.add(new Fact(
                words.say("feedback.publish"),
                words.say(one.publishAgreed() ? "feedback.publish.yes" : "feedback.publish.no")));
        if (one.unit() != null) {
            facts.add(new Fact(words.say("feedback.unit"), words.unit(one.unit()), words.person(one.officer())));
        }
        add(facts, "feedback.forwardTo", one.forwardTo());
        add(facts, "feedback.reason", one.reason());
        add(facts, "feedback.answer", one.answer());
        add(facts, "feedback.publicQuestion", one.publicQuestion());
        add(facts, "feedback.publicAnswer", one.publicAnswer());
        return facts;
    }

    private static @Nullable String reach(Sender sender) {
        return Stream.of(sender.phone(), sender.email(), sender.address())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String covered(Sender sender) {
        String phone = sender.phone();
        return Stream.of(
                        phone == null ? null : "••• " + phone.substring(phone.length() - 3),
                        sender.email() == null
                                ? null
                                : "•••"
                                        + sender.email()
                                                .substring(sender.email().indexOf('@')),
                        sender.address() == null ? null : "•••")
                .filter(part -> part != null)
                .collect(Collectors.joining(" · "));
    }

    private void add(List<Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(words.say(key), value));
        }
    }

    List<Event> timeline(Subject subject) {
        return timeline.of(subject, Moments::say);
    }

    private Step step(FeedbackState state, Feedback one) {
        FeedbackState at = one.state() == FeedbackState.SIGNING ? FeedbackState.AGREEING : one.state();
        int now = WAY.indexOf(at);
        int mine = WAY.indexOf(state);
        boolean done = at == FeedbackState.ANSWERED || mine < now;
        return new Step(
                words.say("feedback.way." + state), "", done ? State.DONE : mine == now ? State.NOW : State.TO_COME);
    }
}
