package vn.dunghen.feedback.usecase;

import vn.dunghen.directory.Policy;
import vn.dunghen.feedback.FeedbackChannel;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Tiếp nhận phản ánh, kiến nghị: the desk or the office writes down what somebody says, whatever the way it came. */
@UseCase
public class ReceiveFeedback {

    private final FeedbackRegistration registration;
    private final Policy policy;
    private final Actors actors;

    ReceiveFeedback(FeedbackRegistration registration, Policy policy, Actors actors) {
        this.registration = registration;
        this.policy = policy;
        this.actors = actors;
    }

    public Feedback handle(Feedback.Words words, FeedbackChannel channel) {
        policy.require("feedback.receive", Policy.Resource.of("feedback"));
        return registration.register(words, channel, actors.current());
    }
}
