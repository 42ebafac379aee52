package vn.dunghen.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.dossier.PublicDossier;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** Tra cứu hồ sơ, for scripts without an account: the same as the page says. */
@RestController
@RequestMapping("/api/v1/public/dossiers")
class LookupController {

    private static final int LONGEST = 64;

    private final Lookups lookups;
    private final LookupViews views;
    private final DateStory story;
    private final PortalWords words;

    LookupController(Lookups lookups, LookupViews views, DateStory story, PortalWords words) {
        this.lookups = lookups;
        this.views = views;
        this.story = story;
        this.words = words;
    }

    /** Code and check, or the token of a slip. */
    record Asked(@Nullable String code, @Nullable String check, @Nullable String token) {}

    /** A dossier as everybody who can show that it is theirs may see it. */
    record Answer(
            String code,
            State state,
            Procedure procedure,
            Instant registeredAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant finishedAt,
            @Nullable Instant returnedAt,
            @Nullable Appointment appointment,
            @Nullable Standing timeliness,
            boolean paused,
            String answer,
            String todo,
            List<Change> changes,
            boolean apologyOwed,
            List<PublicDossier.Sorry> apologies,
            PublicDossier.@Nullable Request supplement,
            PublicDossier.@Nullable Owed payment) {}

    /** National state. */
    record State(int code, String name) {}

    /** The procedure. */
    record Procedure(String code, String name) {}

    /** The three dates. */
    record Appointment(Instant first, Instant original, Instant current) {}

    /** Lateness against the original and the current date. */
    record Standing(String againstOriginal, String againstCurrent) {}

    /** A change of the promised day. */
    record Change(
            Instant at,
            String kind,
            @Nullable Instant before,
            Instant after,
            @Nullable String cause,
            String sentence) {}

    @PostMapping("/lookup")
    @Access(Access.Who.SECRET)
    ResponseEntity<Answer> lookup(@RequestBody Asked asked, HttpServletRequest request) {
        PublicDossier found = asked.token() != null && !asked.token().isBlank()
                ? lookups.byToken(asked.token().strip(), request.getRemoteAddr())
                : byCheck(asked, request.getRemoteAddr());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer(found));
    }

    private PublicDossier byCheck(Asked asked, String address) {
        List<FieldError> errors = new ArrayList<>();
        String code = text(asked.code());
        String check = text(asked.check());
        if (code.isEmpty() || code.length() > LONGEST) {
            errors.add(new FieldError("code", words.say("portal.lookup.code.need")));
        }
        if (check.isEmpty() || check.length() > LONGEST) {
            errors.add(new FieldError("check", words.say("portal.lookup.check.need")));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return lookups.byCheck(code, check, address);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private Answer answer(PublicDossier one) {
        PublicDossier.Promise promise = one.promise();
        return new Answer(
                one.code(),
                new State(
                        one.state().code(),
                        words.say("dossier.state." + one.state().code())),
                new Procedure(one.procedureCode(), one.procedure()),
                one.registeredAt(),
                one.acceptedAt(),
                one.finishedAt(),
                one.returnedAt(),
                promise == null ? null : new Appointment(promise.first(), promise.original(), promise.current()),
                promise == null
                        ? null
                        : new Standing(
                                promise.againstOriginal().name(),
                                promise.againstCurrent().name()),
                one.paused(),
                views.answer(one),
                words.say("portal.first." + one.state().code()) + " " + views.then(one),
                one.changes().stream().map(change -> change(one, change)).toList(),
                one.owesApology(),
                one.apologies(),
                one.request(),
                one.owed());
    }

    private Change change(PublicDossier one, PublicDossier.Change change) {
        return new Change(
                change.at(),
                change.kind().name(),
                change.before(),
                change.after(),
                change.cause() == null ? null : change.cause().name(),
                story.what(one, change) + ". " + story.sentence(one, change));
    }
}
