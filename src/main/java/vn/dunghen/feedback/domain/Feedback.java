package vn.dunghen.feedback.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Signature;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.feedback.AnswerWay;
import vn.dunghen.feedback.FeedbackChannel;
import vn.dunghen.feedback.FeedbackEvent;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.FeedbackKind;
import vn.dunghen.feedback.FeedbackOutcome;
import vn.dunghen.feedback.FeedbackState;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Reasons;
import vn.dunghen.kernel.RuleViolation;

/** Phản ánh, kiến nghị: received, classified, answered by a unit, signed and sent; nobody handles a complaint about himself. */
@Entity
@Table(name = "feedback_case")
public class Feedback extends FeedbackFacts {

    protected Feedback() {}

    /**
     * What somebody says.
     *
     * @param aboutDossier code of the dossier it is about, if any
     * @param aboutProcedure code of the procedure it is about, if any
     * @param publishAgreed whether the sender agrees to see question and answer published, without a name
     */
    public record Words(
            FeedbackKind kind,
            Sender sender,
            String content,
            @Nullable String aboutDossier,
            @Nullable String aboutProcedure,
            boolean publishAgreed) {}

    /**
     * What the department gives it at the desk.
     *
     * @param acknowledgement number of the slip the sender gets
     * @param dueAt when the sender must have an answer
     */
    public record Receipt(
            FeedbackId id,
            String agency,
            String code,
            FeedbackChannel channel,
            String acknowledgement,
            Instant dueAt,
            Instant at) {}

    public static Feedback receive(Words words, Receipt receipt, Actor by) {
        var feedback = new Feedback();
        feedback.id = receipt.id().value();
        feedback.agency = receipt.agency();
        feedback.code = receipt.code();
        feedback.channel = receipt.channel();
        feedback.kind = words.kind();
        feedback.sender = words.sender();
        feedback.content = words.content();
        feedback.aboutDossier = words.aboutDossier();
        feedback.aboutProcedure = words.aboutProcedure();
        feedback.publishAgreed = words.publishAgreed();
        feedback.state = FeedbackState.RECEIVED;
        feedback.receivedBy = by.login();
        feedback.receivedAt = receipt.at();
        feedback.acknowledgement = receipt.acknowledgement();
        feedback.originalDue = receipt.dueAt();
        feedback.currentDue = receipt.dueAt();
        feedback.promise = 1;
        feedback.tell("received", "slip", receipt.acknowledgement(), "due", Moments.say(receipt.dueAt()));
        return feedback;
    }

    /** What belongs to feedback that came from outside. @param lookupDigest of the secret its sender has */
    public record Outside(String lookupDigest, AnswerWay way) {}

    /** Somebody wrote it himself, without an account. */
    public static Feedback receiveFromOutside(Words words, Outside outside, Receipt receipt, Actor by) {
        var feedback = receive(words, receipt, by);
        feedback.lookupDigest = outside.lookupDigest();
        feedback.answerWay = outside.way();
        return feedback;
    }

    /**
     * What is found out about it.
     *
     * @param about sign-in name of the official complained about; needed when it is about an official, and only then
     * @param head whether that official heads the department, so that only its superior can judge
     */
    public record Finding(FeedbackKind kind, @Nullable String about, boolean head) {}

    /** A unit answers it. @param heads sign-in names of those who would decide there */
    public void handle(Finding finding, String toUnit, List<String> heads, Actor by, Instant at) {
        classify(finding, by, at);
        if (finding.head()) {
            throw RuleViolation.conflict("feedback.aboutDirector", code);
        }
        if (finding.about() != null && heads.contains(finding.about())) {
            throw new InvalidInput(
                    "unit", "Người bị phản ánh đứng đầu đơn vị này. Chọn đơn vị khác, ví dụ Thanh tra Sở.");
        }
        unit = toUnit;
        officer = null;
        reason = null;
        state = FeedbackState.ASSIGNING;
        tell("classified", "kind", kind.name(), "unit", toUnit);
    }

    /** Out of competence: it goes to those who are competent, under a letter, and the sender is told. */
    public void forwardTo(
            Finding finding,
            @Nullable String to,
            @Nullable String why,
            SigningAuthority authority,
            Actor by,
            Instant at) {
        classify(finding, by, at);
        forwardTo = Reasons.need(to, "forwardTo", "Ghi cơ quan có thẩm quyền.");
        reason = Reasons.need(why, "reason", "Ghi lý do.");
        signature = Signature.of(authority, by, at);
        state = FeedbackState.FORWARDING;
        tell("forwardDecided", "to", forwardTo, "reason", reason);
    }

    /** Nothing in it can be handled: no content, no real sender, said before. */
    public void reject(Finding finding, @Nullable String why, Actor by, Instant at) {
        classify(finding, by, at);
        reason = Reasons.need(why, "reason", "Ghi lý do.");
        state = FeedbackState.NOT_HANDLED;
        endedAt = at;
        tell("notHandled", "reason", reason);
    }

    /** The one who classifies is complained about himself, or the matter is the director's: it goes up. */
    public void escalate(@Nullable String why) {
        await(FeedbackState.RECEIVED);
        reason = Reasons.need(why, "reason", "Ghi lý do.");
        tell("escalated", "reason", reason);
    }

    private void classify(Finding finding, Actor by, Instant at) {
        await(FeedbackState.RECEIVED);
        requireNoWaiting();
        if (finding.kind() == FeedbackKind.OFFICIAL && finding.about() == null) {
            throw new InvalidInput("about", "Chọn cán bộ, công chức bị phản ánh.");
        }
        aboutPerson = finding.kind() == FeedbackKind.OFFICIAL ? finding.about() : null;
        requireNotAbout(by);
        kind = finding.kind();
        classifiedBy = by.login();
        classifiedAt = at;
    }

    /** The unit head names who drafts the answer. */
    public void assign(String login, Actor by) {
        await(FeedbackState.ASSIGNING);
        requireNotAbout(by);
        if (login.equals(aboutPerson)) {
            throw new InvalidInput("officer", "Người bị phản ánh không tự xử lý. Chọn người khác.");
        }
        officer = login;
        state = FeedbackState.DRAFTING;
        tell("assigned", "officer", login);
    }

    /** Whoever drafted has gone: somebody else of the unit goes on. */
    public void transfer(String login, String why) {
        if (state.over() || officer == null) {
            throw RuleViolation.conflict("feedback.notNow", code);
        }
        if (login.equals(aboutPerson)) {
            throw new InvalidInput("officer", "Người bị phản ánh không tự xử lý. Chọn người khác.");
        }
        String before = officer;
        officer = login;
        tell("transferred", "officer", login, "before", before, "reason", why);
    }

    /** It is none of this unit's business: it is classified once more. */
    public void refuse(@Nullable String why, Actor by) {
        await(FeedbackState.ASSIGNING);
        requireNotAbout(by);
        reason = Reasons.need(why, "reason", "Ghi lý do.");
        tell("unitRefused", "unit", String.valueOf(unit), "reason", reason);
        unit = null;
        state = FeedbackState.RECEIVED;
    }

    /** Asks the sender for more; the clock stands until the answer comes or its time has passed. */
    public void askSupplement(String what, Actor by, Instant at, Instant endsAt) {
        if (state != FeedbackState.RECEIVED && state != FeedbackState.DRAFTING) {
            throw RuleViolation.conflict("feedback.notNow", code);
        }
        requireNoWaiting();
        requireNotAbout(by);
        supplements.add(new FeedbackSupplement(this, supplements.size(), what, by.login(), at, endsAt));
        tell("supplementAsked", "until", Moments.say(endsAt));
    }

    /** @param due the date moved by the time the clock stood */
    public void supplement(String text, Actor by, Instant at, Instant due) {
        requireNotAbout(by);
        waiting()
                .orElseThrow(() -> RuleViolation.conflict("feedback.notWaiting", code))
                .end(text, by.login(), at, due);
        move(due);
        tell("supplemented", "due", Moments.say(due));
    }

    /** The time to add something has passed: the work goes on with what is known. */
    public void lapseSupplement(Instant at, Instant due) {
        waiting()
                .orElseThrow(() -> RuleViolation.conflict("feedback.notWaiting", code))
                .end(null, null, at, due);
        move(due);
        tell("supplementLapsed", "due", Moments.say(due));
    }

    private void move(Instant due) {
        if (due.isAfter(currentDue)) {
            currentDue = due;
            promise++;
        }
    }

    /**
     * An answer as drafted.
     *
     * @param question what may be published of the question, without a name; only when the sender agrees
     */
    public record Draft(String answer, @Nullable String question, @Nullable String published) {}

    public void draft(Draft draft, Actor by, Instant at) {
        await(FeedbackState.DRAFTING);
        requireNoWaiting();
        requireNotAbout(by);
        answer = Reasons.need(draft.answer(), "answer", "Ghi nội dung trả lời.");
        publicQuestion = publishAgreed ? PublicWords.of("publicQuestion", draft.question(), sender) : null;
        publicAnswer = publishAgreed ? PublicWords.of("publicAnswer", draft.published(), sender) : null;
        draftedBy = by.login();
        draftedAt = at;
        reason = null;
        state = FeedbackState.AGREEING;
        tell("drafted");
    }

    /**
     * The unit head agrees; what is about an official, and what the head has drafted himself, goes on to the director.
     *
     * @param authority in which the head signs what need not go up
     */
    public FeedbackOutcome.Route agree(
            FeedbackOutcome.Agree outcome, @Nullable String why, SigningAuthority authority, Actor by, Instant at) {
        await(FeedbackState.AGREEING);
        requireNotAbout(by);
        if (outcome == FeedbackOutcome.Agree.RETURN) {
            giveBack("agreeReturned", why);
            return FeedbackOutcome.Route.RETURN;
        }
        agreedBy = by.login();
        agreedAt = at;
        if (aboutPerson != null || isDrafter(by)) {
            state = FeedbackState.SIGNING;
            tell("agreed");
            return FeedbackOutcome.Route.DIRECTOR;
        }
        signature = Signature.of(authority, by, at);
        state = FeedbackState.ISSUING;
        tell("signed", "capacity", authority.capacity());
        return FeedbackOutcome.Route.ISSUE;
    }

    public void sign(
            FeedbackOutcome.Sign outcome, @Nullable String why, SigningAuthority authority, Actor by, Instant at) {
        await(FeedbackState.SIGNING);
        requireNotAbout(by);
        if (outcome == FeedbackOutcome.Sign.RETURN) {
            giveBack("signReturned", why);
            return;
        }
        if (isDrafter(by)) {
            throw RuleViolation.forbidden("feedback.fourEyes", code);
        }
        signature = Signature.of(authority, by, at);
        state = FeedbackState.ISSUING;
        tell("signed", "capacity", authority.capacity());
    }

    /** The letter goes out. @param paper id of the kept letter */
    public void answered(String number, String paper, Actor by, Instant at) {
        await(FeedbackState.ISSUING);
        requireNotAbout(by);
        send(number, paper, at);
        state = FeedbackState.ANSWERED;
        tell("answered", "number", number);
        if (publishAgreed) {
            publishedAt = at;
            tell("published");
        }
    }

    public void forwarded(String number, String paper, Actor by, Instant at) {
        await(FeedbackState.FORWARDING);
        requireNotAbout(by);
        send(number, paper, at);
        state = FeedbackState.FORWARDED;
        tell("forwarded", "number", number, "to", String.valueOf(forwardTo));
    }

    private void send(String number, String paper, Instant at) {
        letterNumber = number;
        letterPaper = paper;
        endedAt = at;
    }

    public void urge(String note, Actor by) {
        requireNotAbout(by);
        if (state.over()) {
            throw RuleViolation.conflict("feedback.over", code);
        }
        tell("urged", "note", note);
    }

    private void giveBack(String action, @Nullable String why) {
        reason = Reasons.need(why, "reason", "Ghi lý do.");
        state = FeedbackState.DRAFTING;
        tell(action, "reason", reason);
    }

    private boolean isDrafter(Actor by) {
        return by.login().equals(draftedBy)
                || by.onBehalfOf() != null && by.onBehalfOf().equals(draftedBy);
    }

    /** Whoever is complained about has no hand in it, neither himself nor through a colleague who acts for him. */
    private void requireNotAbout(Actor by) {
        if (aboutPerson != null && (aboutPerson.equals(by.login()) || aboutPerson.equals(by.onBehalfOf()))) {
            throw RuleViolation.forbidden("feedback.ownComplaint", code);
        }
    }

    private void requireNoWaiting() {
        if (waiting().isPresent()) {
            throw RuleViolation.conflict("feedback.waiting", code);
        }
    }

    private void await(FeedbackState expected) {
        if (state != expected) {
            throw RuleViolation.conflict("feedback.notAwaiting." + expected, code);
        }
    }

    private void tell(String action, String... facts) {
        record(new FeedbackEvent(id(), "feedback." + action, facts(code, facts)));
    }
}
