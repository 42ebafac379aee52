package vn.dunghen.feedback.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.feedback.FeedbackChannel;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.usecase.AskSupplement;
import vn.dunghen.feedback.usecase.FeedbackFilter;
import vn.dunghen.feedback.usecase.FeedbackLimits;
import vn.dunghen.feedback.usecase.ReadFeedback;
import vn.dunghen.feedback.usecase.ReceiveFeedback;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;

/** Feedback, for scripts; it answers to its code and to its id. */
@RestController
@RequestMapping("/api/v1")
class FeedbackController {

    private static final int PUBLISHED = 50;

    private final ReadFeedback feedback;
    private final ReceiveFeedback receive;
    private final AskSupplement ask;
    private final FeedbackLimitForm limits;
    private final FeedbackFiles files;
    private final FeedbackAnswers answers;
    private final AuditTrail trail;

    FeedbackController(
            ReadFeedback feedback,
            ReceiveFeedback receive,
            AskSupplement ask,
            FeedbackLimitForm limits,
            FeedbackFiles files,
            FeedbackAnswers answers,
            AuditTrail trail) {
        this.feedback = feedback;
        this.receive = receive;
        this.ask = ask;
        this.limits = limits;
        this.files = files;
        this.answers = answers;
        this.trail = trail;
    }

    @GetMapping("/feedback")
    @Access(may = "feedback.view")
    Page<FeedbackAnswers.Row> list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int size) {
        return found(new FeedbackQuery(state, kind, unit, from, to, overdue, null), cursor, size);
    }

    /** @param words of the name of the sender or of the content, or a code */
    record SearchBody(
            @Nullable String state,
            @Nullable String kind,
            @Nullable String unit,
            @Nullable String from,
            @Nullable String to,
            @Nullable Boolean overdue,
            @Nullable String text,
            @Nullable String cursor,
            @Nullable Integer size) {}

    @PostMapping("/feedback/search")
    @Access(may = "feedback.view")
    Page<FeedbackAnswers.Row> search(@RequestBody SearchBody body) {
        return found(
                new FeedbackQuery(
                        body.state(),
                        body.kind(),
                        body.unit(),
                        body.from(),
                        body.to(),
                        Boolean.TRUE.equals(body.overdue()),
                        body.text()),
                body.cursor(),
                Optional.ofNullable(body.size()).orElse(PUBLISHED));
    }

    private Page<FeedbackAnswers.Row> found(FeedbackQuery query, @Nullable String cursor, int size) {
        FeedbackInput read = new FeedbackInput();
        FeedbackFilter filter = query.filter(read, "from", "to");
        read.refuse();
        return feedback.list(filter, cursor, size).map(FeedbackAnswers.Row::of);
    }

    @PostMapping("/feedback")
    @Access(may = "feedback.receive")
    ResponseEntity<FeedbackAnswers.Body> receive(@RequestBody FeedbackBody body) {
        FeedbackInput read = new FeedbackInput();
        FeedbackChannel channel = body.channel(read);
        Feedback.Words words = body.words(read);
        read.refuse();
        Feedback received = receive.handle(words, channel);
        return ResponseEntity.created(URI.create("/api/v1/feedback/" + received.code()))
                .body(answers.of(received));
    }

    @GetMapping("/feedback/{code}")
    @Access(may = "feedback.view", of = "code")
    @Transactional
    public FeedbackAnswers.Body get(@PathVariable String code) {
        FeedbackAnswers.Body body = feedback.one(code, answers::of);
        trail.recordAccess(new FeedbackId(body.id()).subject(), "Thông tin người gửi phản ánh " + body.code());
        return body;
    }

    /** @param what is asked of the sender */
    record AskBody(@Nullable String what) {}

    @PostMapping("/feedback/{code}/supplement")
    @Access(may = "feedback.ask", of = "code")
    FeedbackAnswers.Body supplement(@PathVariable String code, @RequestBody AskBody body) {
        FeedbackInput read = new FeedbackInput();
        String what = read.needed("what", body.what(), 1000, "Ghi cần bổ sung gì");
        read.refuse();
        ask.handle(feedback.one(code, Feedback::id), what);
        return get(code);
    }

    @GetMapping("/feedback/{code}/acknowledgement.pdf")
    @Access(may = "feedback.view", of = "code")
    ResponseEntity<byte[]> acknowledgement(@PathVariable String code) {
        return files.acknowledgement(code);
    }

    @GetMapping("/feedback/{code}/letter.pdf")
    @Access(may = "feedback.view", of = "code")
    ResponseEntity<byte[]> letter(@PathVariable String code) {
        return files.letter(code, false);
    }

    @GetMapping("/feedback/{code}/letter.docx")
    @Access(may = "feedback.view", of = "code")
    ResponseEntity<byte[]> letterAsWord(@PathVariable String code) {
        return files.letter(code, true);
    }

    /** Question and answer as everybody may read them. */
    @GetMapping("/public/feedback")
    @Access(Access.Who.EVERYBODY)
    List<ReadFeedback.Published> published(@RequestParam(defaultValue = "0") int page) {
        if (page < 0 || page > 10_000) {
            throw new InvalidInput("page", "Trang từ 0 đến 10.000.");
        }
        return feedback.published(page, PUBLISHED);
    }

    @GetMapping("/feedback-limits")
    @Access(may = "feedback-limit.view")
    List<FeedbackLimits.Row> limits() {
        return limits.inForce();
    }

    @PutMapping("/feedback-limits/{kind}/{task}")
    @Access(may = "feedback-limit.edit")
    List<FeedbackLimits.Row> change(
            @PathVariable String kind, @PathVariable String task, @RequestBody FeedbackLimitForm.Body body) {
        limits.change(kind, task, body);
        return limits.inForce();
    }
}
