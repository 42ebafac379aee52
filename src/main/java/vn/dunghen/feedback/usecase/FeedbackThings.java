package vn.dunghen.feedback.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Policy;
import vn.dunghen.directory.PolicyThings;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.kernel.Subject;

/** Shows feedback to who explains the policy. */
@Component
class FeedbackThings implements PolicyThings {

    private final FeedbackCases cases;

    FeedbackThings(FeedbackCases cases) {
        this.cases = cases;
    }

    @Override
    public Optional<Thing> thing(Subject subject) {
        return subject.type().equals(FeedbackId.TYPE)
                ? cases.findById(subject.id()).map(FeedbackThings::thing)
                : Optional.empty();
    }

    @Override
    public Set<String> barring() {
        return Set.of(FeedbackId.TYPE);
    }

    private static Thing thing(Feedback feedback) {
        Policy.Resource resource = FeedbackAccess.resource(feedback);
        return new Thing(List.of(resource), resource, feedback.aboutPerson());
    }
}
