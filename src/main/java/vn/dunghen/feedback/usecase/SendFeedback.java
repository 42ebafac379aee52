package vn.dunghen.feedback.usecase;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.document.Attachments;
import vn.dunghen.feedback.AnswerWay;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.UseCase;

/** Gửi phản ánh, kiến nghị: somebody outside writes it himself; needs nobody signed in. */
@UseCase
public class SendFeedback {

    /** Where the files of a sender lie. */
    public static final String SLOT = "nguoi-gui";

    private final FeedbackRegistration registration;
    private final FeedbackCases cases;
    private final Attachments attachments;

    SendFeedback(FeedbackRegistration registration, FeedbackCases cases, Attachments attachments) {
        this.registration = registration;
        this.cases = cases;
        this.attachments = attachments;
    }

    /** A file as sent. */
    public record SentFile(@Nullable String name, InputStream content) {}

    /**
     * Sent twice with one secret it is written down once.
     *
     * @param secret with which the sender finds it again
     * @throws vn.dunghen.kernel.InvalidInput at {@code file} when a file is refused; then nothing is kept
     */
    public void handle(Feedback.Words words, AnswerWay way, String secret, List<SentFile> files) {
        String digest = LookupSecret.digest(secret);
        if (cases.findByLookupDigest(digest).isPresent()) {
            return;
        }
        Feedback sent = registration.register(words, new Feedback.Outside(digest, way), Actor.SYSTEM);
        files.forEach(file ->
                attachments.add(new Attachments.Place(sent.subject(), null, SLOT), file.name(), file.content()));
    }
}
