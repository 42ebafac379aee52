package vn.dunghen.notice.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.notice.ConfirmLetter;
import vn.dunghen.notice.DropLetter;
import vn.dunghen.notice.LetterWords;
import vn.dunghen.notice.Outbox;
import vn.dunghen.notice.Outbox.Letter;
import vn.dunghen.notice.Outbox.State;
import vn.dunghen.notice.OutboxChannel;
import vn.dunghen.notice.RetryLetter;
import vn.dunghen.notice.web.views.LetterPage;
import vn.dunghen.notice.web.views.LettersPage;
import vn.dunghen.wording.Wording;

/** Thư gửi: what left, what waits, and what somebody must decide about. */
@Controller
@RequestMapping("/quan-tri/thu-gui")
class LetterPages {

    private static final String LIST = "/quan-tri/thu-gui";
    private static final String OPEN = "CAN-XEM";
    private static final String ALL = "TAT-CA";
    private static final List<State> TO_LOOK_AT = List.of(State.UNCONFIRMED, State.REFUSED, State.GIVEN_UP);
    private static final Set<State> DECIDABLE =
            EnumSet.of(State.WAITING, State.UNCONFIRMED, State.REFUSED, State.GIVEN_UP);

    private final Outbox outbox;
    private final List<OutboxChannel> channels;
    private final Policy policy;
    private final AuditTrail trail;
    private final LetterWords words;
    private final LetterViews views;
    private final RetryLetter retry;
    private final ConfirmLetter confirm;
    private final DropLetter drop;

    LetterPages(
            Outbox outbox,
            List<OutboxChannel> channels,
            Policy policy,
            AuditTrail trail,
            LetterWords words,
            LetterViews views,
            RetryLetter retry,
            ConfirmLetter confirm,
            DropLetter drop) {
        this.outbox = outbox;
        this.channels = channels;
        this.policy = policy;
        this.trail = trail;
        this.words = words;
        this.views = views;
        this.retry = retry;
        this.confirm = confirm;
        this.drop = drop;
    }

    @GetMapping
    @Access(may = "outbox.view")
    ModelAndView list(
            @RequestParam(name = "tinh-trang", required = false) @Nullable String chosen,
            @RequestParam(required = false) @Nullable String cursor) {
        require("outbox.view");
        List<LettersPage.Choice> choices = choices();
        String code = choices.stream()
                .map(LettersPage.Choice::code)
                .filter(one -> one.equals(chosen))
                .findFirst()
                .orElse(OPEN);
        Page<Letter> found = outbox.search(new Outbox.Filter(states(code), null, null), cursor, 50);
        String next = found.next() == null ? null : LIST + "?tinh-trang=" + code + "&cursor=" + found.next();
        boolean serverMissing =
                channels.stream().anyMatch(channel -> channel.name().equals(Outbox.MAIL) && !channel.ready());
        return new ModelAndView("notice/thu-gui")
                .addObject("page", new LettersPage(views.rows(found.items()), code, choices, serverMissing, next));
    }

    @GetMapping("/{id}")
    @Access(may = "outbox.view")
    ModelAndView show(@PathVariable String id) {
        return page(id, "", List.of(), null, HttpStatus.OK);
    }

    @PostMapping("/{id}/gui-lai")
    @Access(may = "outbox.settle")
    ModelAndView retry(@PathVariable String id, RedirectAttributes flash) {
        return decided(id, null, () -> retry.handle(id), "letters.retried", flash);
    }

    @PostMapping("/{id}/xac-nhan")
    @Access(may = "outbox.settle")
    ModelAndView confirm(@PathVariable String id, RedirectAttributes flash) {
        return decided(id, null, () -> confirm.handle(id), "letters.confirmed", flash);
    }

    @PostMapping("/{id}/bo")
    @Access(may = "outbox.settle")
    ModelAndView drop(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes flash) {
        return decided(id, reason, () -> drop.handle(id, reason), "letters.dropped", flash);
    }

    private ModelAndView decided(
            String id, @Nullable String reason, Runnable decision, String done, RedirectAttributes flash) {
        String typed = reason == null ? "" : reason;
        try {
            decision.run();
            flash.addFlashAttribute("done", views.say(done));
            return new ModelAndView("redirect:" + LIST + "/" + id);
        } catch (InvalidInput invalid) {
            return page(id, typed, invalid.errors(), null, HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (RuleViolation refused) {
            if (refused.kind() != RuleViolation.Kind.CONFLICT) {
                throw refused;
            }
            String why = views.say("rule." + refused.key());
            return page(id, typed, List.of(), why, HttpStatus.CONFLICT);
        }
    }

    private ModelAndView page(
            String id,
            String reason,
            List<InvalidInput.FieldError> errors,
            @Nullable String refused,
            HttpStatus status) {
        require("outbox.view");
        Letter letter = outbox.find(id).orElseThrow(() -> RuleViolation.notFound("notFound"));
        boolean whole = policy.allows("outbox.read", Policy.Resource.of("outbox"));
        if (whole) {
            String name = words.name(letter.message().template());
            trail.recordAccess(letter.message().subject(), views.say("letters.read", name));
        }
        Wording.Said said = whole ? words.of(letter.message()) : words.withoutValues(letter.message());
        boolean may = policy.allows("outbox.settle", Policy.Resource.of("outbox"));
        var page = new LetterPage(
                views.row(letter, whole),
                !whole,
                said.subject(),
                said.lines(),
                views.enclosures(letter.message().enclosures(), whole),
                may && DECIDABLE.contains(letter.state()),
                may && letter.state() == State.UNCONFIRMED,
                may && DECIDABLE.contains(letter.state()),
                reason,
                errors,
                refused);
        return new ModelAndView("notice/thu", status).addObject("page", page);
    }

    private List<LettersPage.Choice> choices() {
        List<LettersPage.Choice> choices = new ArrayList<>();
        choices.add(new LettersPage.Choice(OPEN, views.say("letters.filter.open")));
        for (State state : State.values()) {
            choices.add(new LettersPage.Choice(state.name(), views.say("letters.state." + state)));
        }
        choices.add(new LettersPage.Choice(ALL, views.say("letters.filter.all")));
        return choices;
    }

    private static List<State> states(String code) {
        return switch (code) {
            case OPEN -> TO_LOOK_AT;
            case ALL -> List.of();
            default -> List.of(State.valueOf(code));
        };
    }

    private void require(String action) {
        policy.require(action, Policy.Resource.of("outbox"));
    }
}
