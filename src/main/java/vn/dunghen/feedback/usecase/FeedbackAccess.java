package vn.dunghen.feedback.usecase;

import org.springframework.stereotype.Component;
import vn.dunghen.directory.Policy;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;

/** Finds the feedback a verb is about, holds its row, and asks the policy; whoever is complained about finds nothing. */
@Component
class FeedbackAccess {

    private final FeedbackCases cases;
    private final Policy policy;
    private final Actors actors;

    FeedbackAccess(FeedbackCases cases, Policy policy, Actors actors) {
        this.cases = cases;
        this.policy = policy;
        this.actors = actors;
    }

    /** For verbs that a task offers: the task has asked who may. */
    Feedback lock(FeedbackId id) {
        return cases.lockById(id.value()).orElseThrow(() -> RuleViolation.notFound("feedback.unknown"));
    }

    /** For verbs that no task offers. @param verb e.g. {@code ask} */
    Feedback lock(FeedbackId id, String verb) {
        Feedback feedback = lock(id);
        requireUnconcerned(feedback);
        require("feedback." + verb, feedback);
        return feedback;
    }

    void requireView(Feedback feedback) {
        requireUnconcerned(feedback);
        require("feedback.view", feedback);
    }

    /** One that may not be seen is unknown in the very words. */
    private void require(String action, Feedback feedback) {
        if (!policy.allows(action, resource(feedback))) {
            throw policy.allows("feedback.view", resource(feedback))
                    ? RuleViolation.forbidden("forbidden")
                    : RuleViolation.notFound("feedback.unknown");
        }
    }

    boolean allows(Feedback feedback, String verb) {
        return !concerns(feedback) && policy.allows("feedback." + verb, resource(feedback));
    }

    private boolean concerns(Feedback feedback) {
        return actors.current().login().equals(feedback.aboutPerson());
    }

    private void requireUnconcerned(Feedback feedback) {
        if (concerns(feedback)) {
            throw RuleViolation.notFound("feedback.unknown");
        }
    }

    static Policy.Resource resource(Feedback feedback) {
        return new Policy.Resource(
                "feedback", feedback.id().value(), feedback.state().name(), feedback.unit(), feedback.officer());
    }
}
