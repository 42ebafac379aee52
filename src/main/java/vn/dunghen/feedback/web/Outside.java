package vn.dunghen.feedback.web;

import java.time.Duration;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Throttle;
import vn.dunghen.feedback.AnswerWay;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.usecase.LookUpFeedback;
import vn.dunghen.feedback.usecase.SendFeedback;
import vn.dunghen.kernel.RuleViolation;

/** What pages and scripts of people outside have in common: how often, and the same answer to every wrong secret. */
@Component
class Outside {

    private static final Throttle.Limit SENT = new Throttle.Limit("feedback", 10, Duration.ofHours(1));

    private final SendFeedback send;
    private final LookUpFeedback lookUp;
    private final Throttle throttle;

    Outside(SendFeedback send, LookUpFeedback lookUp, Throttle throttle) {
        this.send = send;
        this.lookUp = lookUp;
        this.throttle = throttle;
    }

    void send(Feedback.Words words, AnswerWay way, String secret, List<SendFeedback.SentFile> files, String address) {
        throttle.take(SENT, Throttle.visitor(address));
        try {
            send.handle(words, way, secret, files);
        } catch (DataIntegrityViolationException twin) {
            // pressed twice at once: the first has written it down
            if (lookUp.bySecret(secret).isEmpty()) {
                throw twin;
            }
        }
    }

    LookUpFeedback.Standing find(String secret, String address) {
        String visitor = Throttle.visitor(address);
        throttle.take(Throttle.WRONG_SECRETS, visitor);
        LookUpFeedback.Standing found =
                lookUp.bySecret(secret).orElseThrow(() -> RuleViolation.notFound("feedback.noSuchSecret"));
        throttle.giveBack(Throttle.WRONG_SECRETS, visitor);
        return found;
    }
}
