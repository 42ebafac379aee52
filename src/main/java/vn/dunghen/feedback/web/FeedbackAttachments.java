package vn.dunghen.feedback.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.dunghen.document.Attachments;
import vn.dunghen.document.web.files.FileAnswer;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.usecase.ReadFeedback;
import vn.dunghen.feedback.web.views.FeedbackViews.FileLine;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

/** Files that came with feedback, for those who may see it; opening one is written down. */
@Controller
class FeedbackAttachments {

    private static final String API = "/api/v1/feedback/{code}/attachments";

    private final ReadFeedback feedback;
    private final Attachments attachments;

    FeedbackAttachments(ReadFeedback feedback, Attachments attachments) {
        this.feedback = feedback;
        this.attachments = attachments;
    }

    @GetMapping(API)
    @Access(may = "feedback.view", of = "code")
    @ResponseBody
    Page<FileAnswer.Body> list(@PathVariable String code) {
        Subject subject = feedback.one(code, Feedback::subject);
        return new Page<>(
                attachments.about(subject).stream().map(FileAnswer.Body::of).toList(), null);
    }

    @GetMapping({API + "/{id}", "/phan-anh/{code:PAKN-.*}/tep/{id}"})
    @Access(may = "feedback.view", of = "code")
    @Transactional
    public ResponseEntity<StreamingResponseBody> open(@PathVariable String code, @PathVariable String id) {
        Subject subject = feedback.one(code, Feedback::subject);
        Attachments.Attachment found = attachments
                .find(id)
                .filter(one -> one.subject().equals(subject))
                .orElseThrow(() -> RuleViolation.notFound("attachment.unknown"));
        attachments.recordOpening(found);
        return FileAnswer.of(attachments, found);
    }

    List<FileLine> lines(Feedback one) {
        return attachments.about(one.subject()).stream()
                .map(file -> new FileLine(
                        "/phan-anh/" + one.code() + "/tep/" + file.id(),
                        file.name(),
                        file.type().name() + ", " + FileAnswer.size(file.size())))
                .toList();
    }
}
