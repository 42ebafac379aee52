package vn.dunghen.feedback.web;

import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.dunghen.document.OutgoingDocuments;
import vn.dunghen.document.Papers;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.usecase.ReadFeedback;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

/** The papers of feedback, for those who may see it. */
@Component
class FeedbackFiles {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ReadFeedback feedback;
    private final Papers papers;
    private final OutgoingDocuments outgoing;

    FeedbackFiles(ReadFeedback feedback, Papers papers, OutgoingDocuments outgoing) {
        this.feedback = feedback;
        this.papers = papers;
        this.outgoing = outgoing;
    }

    ResponseEntity<byte[]> acknowledgement(String code) {
        Subject subject = feedback.one(code, Feedback::subject);
        String paper = papers.about(subject).stream()
                .filter(one -> one.template().startsWith("PAKN/"))
                .findFirst()
                .map(Papers.Paper::id)
                .orElseThrow(() -> RuleViolation.notFound("feedback.noPaper"));
        return answer(papers.pdf(paper), MediaType.APPLICATION_PDF_VALUE, "giay-tiep-nhan-" + code + ".pdf");
    }

    ResponseEntity<byte[]> letter(String code, boolean word) {
        String paper = feedback.one(code, one -> Optional.ofNullable(one.letterPaper()))
                .orElseThrow(() -> RuleViolation.notFound("feedback.noPaper"));
        return word
                ? answer(outgoing.docx(paper), WORD, "van-ban-" + code + ".docx")
                : answer(papers.pdf(paper), MediaType.APPLICATION_PDF_VALUE, "van-ban-" + code + ".pdf");
    }

    private static ResponseEntity<byte[]> answer(byte[] content, String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + name.replaceAll("[^A-Za-z0-9.-]", "") + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(content);
    }
}
