package vn.dunghen.privacy.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.dunghen.calendar.Moments;
import vn.dunghen.document.web.files.ZipAnswer;
import vn.dunghen.kernel.Access;
import vn.dunghen.privacy.AnswerRequest;
import vn.dunghen.privacy.ChangeTerm;
import vn.dunghen.privacy.DataPackage;
import vn.dunghen.privacy.Held;
import vn.dunghen.privacy.PersonAsked;
import vn.dunghen.privacy.PrivacyTerms;
import vn.dunghen.privacy.ReadRequests;
import vn.dunghen.privacy.RegisterRequest;
import vn.dunghen.privacy.RequestState;
import vn.dunghen.privacy.TermKind;

/** Requests about personal data, for scripts; values of the person are in the package only. */
@RestController
@RequestMapping("/api/v1")
class RequestController {

    private final ReadRequests requests;
    private final RegisterRequest register;
    private final AnswerRequest answer;
    private final DataPackage packages;
    private final PrivacyTerms terms;
    private final ChangeTerm change;

    RequestController(
            ReadRequests requests,
            RegisterRequest register,
            AnswerRequest answer,
            DataPackage packages,
            PrivacyTerms terms,
            ChangeTerm change) {
        this.requests = requests;
        this.register = register;
        this.answer = answer;
        this.packages = packages;
        this.terms = terms;
        this.change = change;
    }

    /** @param packageHash SHA-256, 64 hex digits */
    record Line(
            String id,
            String code,
            RequestState state,
            LocalDate receivedOn,
            OffsetDateTime due,
            boolean late,
            @Nullable String packageHash,
            @Nullable OffsetDateTime answeredAt) {}

    /** @param items open ones first, at most {@value ReadRequests#MOST} */
    record Lines(List<Line> items) {}

    /** @param held labels of what is held, no values */
    record Item(String code, TermKind kind, PersonAsked.Match match, boolean sure, Collection<String> held) {}

    record Body(Line request, String person, List<Item> found) {}

    @GetMapping("/data-requests")
    @Access(may = "data-request.view")
    Lines list() {
        return new Lines(requests.list().stream().map(RequestController::line).toList());
    }

    @PostMapping("/data-requests")
    @Access(may = "data-request.register")
    ResponseEntity<Body> register(@RequestBody RegisterRequest.Typed body) {
        String code = register.handle(body);
        return ResponseEntity.created(URI.create("/api/v1/data-requests/" + code))
                .body(body(code));
    }

    @GetMapping("/data-requests/{code}")
    @Access(may = "data-request.view", of = "code")
    Body one(@PathVariable String code) {
        return body(code);
    }

    /** A ZIP. @param codes of the records to put in; none for all that are surely about the person */
    @GetMapping("/data-requests/{code}/package")
    @Access(may = "data-request.package", of = "code")
    ResponseEntity<StreamingResponseBody> pack(
            @PathVariable String code, @RequestParam(defaultValue = "") List<String> codes) {
        return ZipAnswer.of(code + ".zip", out -> packages.write(code, codes, out));
    }

    /** @param outcome {@code ANSWERED}, {@code PARTLY} or {@code REFUSED}; the latter two with a reason */
    record AnswerBody(@Nullable String outcome, @Nullable String reason) {}

    @PostMapping("/data-requests/{code}/answer")
    @Access(may = "data-request.answer", of = "code")
    Body answer(@PathVariable String code, @RequestBody AnswerBody body) {
        answer.handle(code, body.outcome(), body.reason());
        return body(code);
    }

    @GetMapping("/privacy-terms")
    @Access(may = "privacy-term.view")
    Collection<PrivacyTerms.Term> terms() {
        return terms.inForce().values();
    }

    @PostMapping("/privacy-terms/{kind}")
    @Access(may = "privacy-term.edit")
    Collection<PrivacyTerms.Term> change(@PathVariable String kind, @RequestBody ChangeTerm.Typed body) {
        change.handle(kind, body);
        return terms();
    }

    private Body body(String code) {
        ReadRequests.Request request = requests.one(code);
        return new Body(
                line(request),
                request.person(),
                requests.held(code).stream().map(RequestController::item).toList());
    }

    private static Item item(Held held) {
        return new Item(
                held.record().code(),
                held.record().kind(),
                held.record().match(),
                held.sure(),
                held.record().data().keySet());
    }

    private static Line line(ReadRequests.Request one) {
        return new Line(
                one.id(),
                one.code(),
                one.state(),
                one.receivedOn(),
                offset(one.dueAt()),
                one.late(),
                one.packageHash(),
                one.answeredAt() == null ? null : offset(one.answeredAt()));
    }

    private static OffsetDateTime offset(Instant moment) {
        return moment.atZone(Moments.ZONE).toOffsetDateTime();
    }
}
