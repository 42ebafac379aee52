package vn.dunghen.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.feedback.AnswerWay;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.usecase.LookUpFeedback;
import vn.dunghen.feedback.usecase.LookupSecret;
import vn.dunghen.kernel.Access;

/** Feedback from outside, for scripts without an account. */
@RestController
@RequestMapping("/api/v1/public/feedback")
class OutsideController {

    private final Outside outside;
    private final FeedbackWords words;

    OutsideController(Outside outside, FeedbackWords words) {
        this.outside = outside;
        this.words = words;
    }

    /** @param token opens {@code /lookup}; it is told this once */
    record Sent(String code, String token, Instant due) {}

    /** Where it stands, for whoever has the token. */
    record StandingBody(
            String code,
            String kind,
            StateBody state,
            Instant receivedAt,
            Instant due,
            @Nullable Instant endedAt,
            String timeliness,
            @Nullable String asked,
            @Nullable Instant askedUntil,
            @Nullable String answer,
            @Nullable String letterNumber,
            @Nullable String forwardedTo,
            @Nullable String reason) {}

    /** A state. */
    record StateBody(String code, String name) {}

    /** What is looked up. */
    record TokenBody(@Nullable String token) {}

    @PostMapping
    @Access(Access.Who.EVERYBODY)
    ResponseEntity<Sent> send(@RequestBody OutsideBody body, HttpServletRequest request) {
        FeedbackInput read = new FeedbackInput();
        Feedback.Words said = body.words(read);
        AnswerWay way = read.errors().isEmpty() ? body.way(read) : AnswerWay.PAGE;
        read.refuse();
        String secret = LookupSecret.next();
        outside.send(said, way, secret, List.of(), request.getRemoteAddr());
        LookUpFeedback.Standing sent = outside.find(secret, request.getRemoteAddr());
        return ResponseEntity.status(HttpStatus.CREATED).body(new Sent(sent.code(), secret, sent.due()));
    }

    @PostMapping("/lookup")
    @Access(Access.Who.SECRET)
    StandingBody find(@RequestBody TokenBody body, HttpServletRequest request) {
        FeedbackInput read = new FeedbackInput();
        String secret = read.needed(
                "token", Optional.ofNullable(body.token()).map(String::strip).orElse(null), 64, "Ghi mã tra cứu");
        read.refuse();
        LookUpFeedback.Standing one = outside.find(secret, request.getRemoteAddr());
        return new StandingBody(
                one.code(),
                one.kind().name(),
                new StateBody(one.state().name(), words.say("feedback.state." + one.state())),
                one.receivedAt(),
                one.due(),
                one.endedAt(),
                one.timeliness().name(),
                one.asked(),
                one.askedUntil(),
                one.answer(),
                one.letterNumber(),
                one.forwardTo(),
                one.reason());
    }
}
