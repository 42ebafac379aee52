package vn.dunghen.feedback.web;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Throttle;
import vn.dunghen.document.Attachments;
import vn.dunghen.document.InspectedFile;
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
    private final Attachments attachments;
    private final Throttle throttle;

    Outside(SendFeedback send, LookUpFeedback lookUp, Attachments attachments, Throttle throttle) {
        this.attachments = attachments;
        this.send = send;
        this.lookUp = lookUp;
        this.throttle = throttle;
    }

    /** A file as sent. */
    record SentFile(@Nullable String name, InputStream content) {}

    /** @throws vn.dunghen.kernel.InvalidInput at {@code file} when a file is refused; then nothing is kept */
    void send(Feedback.Words words, AnswerWay way, String secret, List<SentFile> sent, String address) {
        throttle.take(SENT, Throttle.visitor(address));
        List<InspectedFile> files = sent.stream()
                .map(file -> attachments.inspect(file.name(), file.content()))
                .toList();
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
