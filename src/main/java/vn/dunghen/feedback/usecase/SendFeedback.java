package vn.dunghen.feedback.usecase;

import java.util.List;
import vn.dunghen.document.Attachments;
import vn.dunghen.document.InspectedFile;
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

    /**
     * Sent twice with one secret it is written down once.
     *
     * @param secret with which the sender finds it again
     * @param files that were looked into
     */
    public void handle(Feedback.Words words, AnswerWay way, String secret, List<InspectedFile> files) {
        String digest = LookupSecret.digest(secret);
        if (cases.findByLookupDigest(digest).isPresent()) {
            return;
        }
        Feedback sent = registration.register(words, new Feedback.Outside(digest, way), Actor.SYSTEM);
        files.forEach(file -> attachments.add(new Attachments.Place(sent.subject(), null, SLOT), file));
    }
}
