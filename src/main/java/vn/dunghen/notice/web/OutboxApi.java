package vn.dunghen.notice.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.ConfirmLetter;
import vn.dunghen.notice.DropLetter;
import vn.dunghen.notice.Outbox;
import vn.dunghen.notice.Outbox.Letter;
import vn.dunghen.notice.Outbox.State;
import vn.dunghen.notice.RetryLetter;

/** What leaves the house, for scripts. Addresses are masked; what a letter says is read on its page, where the reading is recorded. */
@RestController
@RequestMapping("/api/v1/outbox")
class OutboxApi {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Outbox outbox;
    private final Policy policy;
    private final LetterViews views;
    private final RetryLetter retry;
    private final ConfirmLetter confirm;
    private final DropLetter drop;

    OutboxApi(
            Outbox outbox,
            Policy policy,
            LetterViews views,
            RetryLetter retry,
            ConfirmLetter confirm,
            DropLetter drop) {
        this.outbox = outbox;
        this.policy = policy;
        this.views = views;
        this.retry = retry;
        this.confirm = confirm;
        this.drop = drop;
    }

    /** Times carry the offset of Vietnam. */
    record LetterView(
            String id,
            String key,
            String channel,
            String recipient,
            Subject subject,
            String template,
            State state,
            int attempts,
            OffsetDateTime putAt,
            @Nullable OffsetDateTime dueAt,
            @Nullable OffsetDateTime settledAt,
            @Nullable String reason) {

        static LetterView of(Letter letter) {
            return new LetterView(
                    letter.id(),
                    letter.message().key(),
                    letter.message().channel(),
                    LetterViews.masked(letter.message().recipient()),
                    letter.message().subject(),
                    letter.message().template(),
                    letter.state(),
                    letter.attempts(),
                    letter.putAt().atZone(ZONE).toOffsetDateTime(),
                    offset(letter.dueAt()),
                    offset(letter.settledAt()),
                    letter.reason());
        }

        private static @Nullable OffsetDateTime offset(@Nullable Instant moment) {
            return moment == null ? null : moment.atZone(ZONE).toOffsetDateTime();
        }
    }

    /** Why a letter is not to be sent. */
    record Dropping(@Nullable String reason) {}

    @GetMapping
    @Access(may = "outbox.view")
    Page<LetterView> list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String size) {
        policy.require("outbox.view", Policy.Resource.of("outbox"));
        var filter = new Outbox.Filter(states(state), subject(subject), null);
        return outbox.search(filter, cursor, size(size)).map(LetterView::of);
    }

    @PostMapping("/{id}/retry")
    @Access(may = "outbox.settle")
    LetterView retry(@PathVariable String id) {
        retry.handle(id);
        return one(id);
    }

    @PostMapping("/{id}/confirm")
    @Access(may = "outbox.settle")
    LetterView confirm(@PathVariable String id) {
        confirm.handle(id);
        return one(id);
    }

    @PostMapping("/{id}/drop")
    @Access(may = "outbox.settle")
    LetterView drop(@PathVariable String id, @RequestBody Dropping why) {
        drop.handle(id, why.reason());
        return one(id);
    }

    private LetterView one(String id) {
        return LetterView.of(outbox.find(id).orElseThrow(() -> RuleViolation.notFound("notFound")));
    }

    private List<State> states(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new InvalidInput("state", views.say("letters.error.state")));
    }

    private @Nullable Subject subject(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        int cut = text.indexOf(':');
        if (cut < 1 || cut == text.length() - 1) {
            throw new InvalidInput("subject", views.say("notice.error.subject"));
        }
        return new Subject(text.substring(0, cut), text.substring(cut + 1));
    }

    private int size(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return 50;
        }
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 200) {
            throw new InvalidInput("size", views.say("notice.error.size"));
        }
        return Integer.parseInt(text);
    }
}
