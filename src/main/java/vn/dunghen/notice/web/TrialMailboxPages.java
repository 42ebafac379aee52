package vn.dunghen.notice.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.notice.Outbox;
import vn.dunghen.notice.TrialLetters;
import vn.dunghen.notice.TrialLetters.TrialLetter;

/** Hộp thư thử: what the receivers would read, as long as no mail leaves. There is no such page where it does. */
@Controller
@RequestMapping("/quan-tri/hop-thu-thu")
class TrialMailboxPages {

    private final ObjectProvider<TrialLetters> letters;
    private final Outbox outbox;
    private final AuditTrail trail;
    private final Policy policy;
    private final LetterViews views;

    TrialMailboxPages(
            ObjectProvider<TrialLetters> letters, Outbox outbox, AuditTrail trail, Policy policy, LetterViews views) {
        this.letters = letters;
        this.outbox = outbox;
        this.trail = trail;
        this.policy = policy;
        this.views = views;
    }

    /** A letter that arrived, as the list shows it. */
    record Row(String id, String subject, String to, String at) {
        static Row of(TrialLetter letter, String to) {
            return new Row(letter.id(), letter.subject(), to, LetterViews.said(letter.arrivedAt()));
        }
    }

    @GetMapping
    @Access(may = "outbox.read")
    String list(Model model) {
        List<Row> rows = mailbox().latest().stream()
                .map(letter -> Row.of(letter, LetterViews.masked(letter.recipient())))
                .toList();
        model.addAttribute("rows", rows);
        return "notice/hop-thu-thu";
    }

    @GetMapping("/{id}")
    @Access(may = "outbox.read")
    String show(@PathVariable String id, Model model) {
        TrialLetter letter = mailbox().find(id).orElseThrow(() -> RuleViolation.notFound("notFound"));
        outbox.find(id)
                .ifPresent(sent ->
                        trail.recordAccess(sent.message().subject(), views.say("letters.read", letter.subject())));
        model.addAttribute("row", Row.of(letter, letter.recipient()));
        model.addAttribute("lines", letter.lines());
        model.addAttribute("enclosures", views.enclosures(letter.enclosures(), true));
        return "notice/hop-thu-thu-mot";
    }

    private TrialLetters mailbox() {
        policy.require("outbox.read", Policy.Resource.of("outbox"));
        TrialLetters found = letters.getIfAvailable();
        if (found == null) {
            throw RuleViolation.notFound("notFound");
        }
        return found;
    }
}
