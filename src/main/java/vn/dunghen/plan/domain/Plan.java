package vn.dunghen.plan.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Signature;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.PlanEvent;
import vn.dunghen.plan.PlanOutcome;
import vn.dunghen.plan.PlanSource;
import vn.dunghen.plan.PlanState;

/** Kế hoạch: what a department means to do, from its first draft to its evaluation. */
@Entity
@Table(name = "plan")
public class Plan extends PlanFacts {

    protected Plan() {}

    /**
     * Where a plan comes from.
     *
     * @param code what it is called before it has a number
     * @param unit of its drafter
     * @param fileHash of the file it was read from, if any
     * @param replaces id of the plan it is to replace, if any
     */
    public record Origin(
            String agency,
            String code,
            PlanSource source,
            @Nullable String fileHash,
            String unit,
            int year,
            LocalDate endsOn,
            @Nullable String replaces) {}

    public static Plan draft(Origin origin, ImportedPlan said, Actor by, Instant at) {
        PlanReadiness.requireWritable(said.content());
        var plan = new Plan();
        plan.id = UUID.randomUUID().toString();
        plan.agency = origin.agency();
        plan.code = origin.code();
        plan.source = origin.source();
        plan.fileHash = origin.fileHash();
        plan.unit = origin.unit();
        plan.year = origin.year();
        plan.endsOn = origin.endsOn();
        plan.replaces = origin.replaces();
        plan.drafter = by.login();
        plan.state = PlanState.DRAFTING;
        plan.draftedAt = at;
        plan.title = said.content().title();
        plan.versions.add(new PlanVersion(plan, 1, said, by.login(), at));
        plan.tell(
                "drafted",
                "title",
                plan.title,
                "rows",
                String.valueOf(said.content().rows().size()));
        return plan;
    }

    /**
     * Writes the plan anew while it is with its drafter; what was handed in stays, a change makes the next version.
     *
     * @param seen revision the person saw; null when they do not say
     */
    public void write(ImportedPlan said, @Nullable Integer seen, Actor by, Instant at) {
        requireWriting(seen);
        PlanReadiness.requireWritable(said.content());
        var now = current();
        if (now.submittedAt() == null) {
            now.write(said, by.login(), at);
        } else {
            versions.add(new PlanVersion(this, versions.size() + 1, said, by.login(), at));
        }
        title = said.content().title();
        revision++;
        tell("written", "version", String.valueOf(current().number()), "revision", String.valueOf(revision));
    }

    /** The version that is worked on, or was handed in last. */
    public PlanVersion current() {
        return versions.get(versions.size() - 1);
    }

    /** The drafter hands it in, straight to the office or first to the units asked. */
    public void submit(String newTitle, LocalDate end, Instant at) {
        await(PlanState.DRAFTING);
        PlanDrafting.handIn(this, newTitle, end, at);
        state = PlanState.FORM_CHECK;
        tell("submitted", "version", String.valueOf(current().number()));
    }

    public void askOpinions(String newTitle, LocalDate end, Set<String> units, Instant due, Instant at) {
        await(PlanState.DRAFTING);
        PlanDrafting.handIn(this, newTitle, end, at);
        PlanDrafting.ask(this, units, due, at);
    }

    public void withdraw(Instant at) {
        await(PlanState.DRAFTING, PlanState.CONSOLIDATING);
        end(PlanState.WITHDRAWN, null, at);
        tell("withdrawn");
    }

    public void giveOpinion(String asked, PlanOutcome.Opinion verdict, @Nullable String text, Actor by, Instant at) {
        await(PlanState.OPINIONS);
        PlanDrafting.give(this, asked, verdict, text, by, at);
    }

    /** The letter that asks the units goes out; never by the hand of the drafter. */
    public void issueRequest(String number, String paper, Actor by) {
        requireRequestOpen(by);
        requestNumber = number;
        requestPaper = paper;
        tell("requestIssued", "number", number);
    }

    /** Whether the letter waits for somebody like them to sign it. */
    public boolean requestOpenTo(Actor by) {
        return state == PlanState.OPINIONS
                && requestNumber == null
                && !drafter.equals(by.login())
                && !drafter.equals(by.onBehalfOf());
    }

    public void requireRequestOpen(Actor by) {
        await(PlanState.OPINIONS);
        requireAnother(by);
        if (requestNumber != null) {
            throw RuleViolation.conflict("plan.requestIssued", name(), requestNumber);
        }
    }

    /** The date has passed: silence counts as agreement. */
    public void recordSilence(String asked, Instant at) {
        await(PlanState.OPINIONS);
        PlanDrafting.silent(this, asked, at);
    }

    /** @param answers to the opinions, by unit @param names what a message calls a unit, by its code */
    public void consolidate(
            String newTitle, LocalDate end, Map<String, String> answers, UnaryOperator<String> names, Instant at) {
        await(PlanState.CONSOLIDATING);
        PlanDrafting.answer(this, answers, names);
        PlanDrafting.handIn(this, newTitle, end, at);
        state = PlanState.FORM_CHECK;
        tell("consolidated", "version", String.valueOf(current().number()));
    }

    /** The office looks at the form; never the drafter. */
    public void checkForm(PlanOutcome.Check outcome, @Nullable String why, Actor by, Instant at) {
        await(PlanState.FORM_CHECK);
        requireAnother(by);
        if (outcome == PlanOutcome.Check.RETURN) {
            giveBack("formReturned", why);
            return;
        }
        checkedBy = by.login();
        checkedAt = at;
        state = PlanState.APPROVAL;
        tell("formChecked");
    }

    public void approve(
            PlanOutcome.Approve outcome, @Nullable String why, SigningAuthority authority, Actor by, Instant at) {
        await(PlanState.APPROVAL);
        requireAnother(by);
        switch (outcome) {
            case RETURN -> giveBack("approvalReturned", why);
            case REJECT -> {
                end(PlanState.REJECTED, PlanReasons.need(why), at);
                tell("rejected", "reason", Objects.requireNonNull(endReason));
            }
            case APPROVE -> {
                approval = Signature.of(authority, by, at);
                approvedVersion = current().number();
                state = PlanState.NUMBERING;
                tell("approved", "capacity", authority.capacity(), "version", String.valueOf(approvedVersion));
            }
        }
    }

    /** The clerk finds that no number can be given yet. */
    public void returnFromNumbering(@Nullable String why) {
        await(PlanState.NUMBERING);
        giveBack("numberingReturned", why);
    }

    /** @param text number and symbol, e.g. {@code 12/KH-SKHCN} */
    public void number(String text, int bookYear, int value, LocalDate dated, Instant at) {
        await(PlanState.NUMBERING);
        PlanIssuing.number(this, text, bookYear, value, dated, Objects.requireNonNull(approval), at);
    }

    public void sign(SigningAuthority authority, Actor by, Instant at) {
        await(PlanState.SIGNING);
        requireAnother(by);
        signature = Signature.of(authority, by, at);
        state = PlanState.DISSEMINATING;
        tell("signed", "number", Objects.requireNonNull(documentNumber), "capacity", authority.capacity());
    }

    /** The signer gives it back; the number becomes void and is never used again. */
    public void returnFromSigning(@Nullable String why, Actor by, Instant at) {
        await(PlanState.SIGNING);
        PlanIssuing.voidNumber(this, PlanReasons.need(why), by, at);
        giveBack("signingReturned", why);
    }

    /** The signer takes the signature back before the clerk has taken the issuing. */
    public void recallSignature(@Nullable String why, Actor by) {
        await(PlanState.DISSEMINATING);
        PlanIssuing.recallSignature(this, PlanReasons.need(why), by);
    }

    public void issue(List<PlanRecipient.Line> lines, Instant readBy, Actor by, Instant at) {
        await(PlanState.DISSEMINATING);
        PlanIssuing.issue(this, lines, readBy, by, at);
    }

    /** From now on the plan is work. */
    public void enterForce(Instant at) {
        await(PlanState.DISSEMINATING);
        if (issuedAt == null) {
            throw RuleViolation.conflict("plan.notIssued", name());
        }
        inForceAt = at;
        state = PlanState.IN_FORCE;
        tell("enteredForce", "number", name(), "until", endsOn.toString());
    }

    public void acknowledge(String reader, @Nullable String note, Actor by, Instant at) {
        PlanIssuing.acknowledge(this, reader, note, by, at);
    }

    public void publish(String url, Actor by, Instant at) {
        PlanIssuing.publish(this, url, by, at);
    }

    public void evaluate(String summary, List<PlanResult.Judgement> judgements, Actor by, Instant at) {
        await(PlanState.IN_FORCE, PlanState.EVALUATING);
        PlanClosing.evaluate(this, summary, judgements, by, at);
    }

    /** The director agrees with the evaluation, and the plan is closed; or wants more. */
    public void decideEvaluation(PlanOutcome.Approve outcome, @Nullable String why, Actor by, Instant at) {
        await(PlanState.EVALUATING);
        PlanClosing.decide(this, outcome, why, by, at);
    }

    public void askCorrection(String wrong, String right, Actor by, Instant at) {
        await(PlanState.IN_FORCE, PlanState.EVALUATING);
        PlanClosing.ask(this, wrong, right, by, at);
    }

    public void signCorrection(SigningAuthority authority, Actor by, Instant at) {
        PlanClosing.sign(this, authority, by, at);
    }

    public void dropCorrection(@Nullable String why) {
        PlanClosing.drop(this, PlanReasons.need(why));
    }

    /** @param paper the letter as it was kept */
    public void issueCorrection(String number, String paper, Instant at) {
        PlanClosing.issue(this, number, paper, at);
    }

    /** Thu hồi: the plan is taken back, with its work. */
    public void recall(@Nullable String why, SigningAuthority authority, Instant at) {
        await(PlanState.IN_FORCE, PlanState.EVALUATING);
        end(PlanState.RECALLED, PlanReasons.need(why), at);
        tell("recalled", "reason", Objects.requireNonNull(endReason), "capacity", authority.capacity());
    }

    /** The decision that takes it back has gone out. */
    public void recallDecided(String number, String paper) {
        await(PlanState.RECALLED);
        recallNumber = number;
        recallPaper = paper;
        tell("recallDecided", "number", number);
    }

    /** Another plan has been issued in its place. */
    public void replace(Plan by, Instant at) {
        await(PlanState.IN_FORCE, PlanState.EVALUATING);
        end(PlanState.REPLACED, null, at);
        replacedBy = by.id;
        tell("replaced", "by", by.name());
    }

    void end(PlanState how, @Nullable String why, Instant at) {
        state = how;
        endReason = why;
        endedAt = at;
    }

    /** Four eyes: who drafts neither checks nor approves nor signs, in nobody's name. */
    void requireAnother(Actor by) {
        if (drafter.equals(by.login()) || drafter.equals(by.onBehalfOf())) {
            throw RuleViolation.forbidden("plan.fourEyes", name());
        }
    }

    private void requireWriting(@Nullable Integer seen) {
        if (state != PlanState.DRAFTING && state != PlanState.CONSOLIDATING) {
            throw RuleViolation.conflict("plan.notWritable", name());
        }
        if (seen != null && seen != revision) {
            throw RuleViolation.conflict("plan.stale", name());
        }
    }

    private void giveBack(String action, @Nullable String why) {
        returnReason = PlanReasons.need(why);
        state = PlanState.CONSOLIDATING;
        tell(action, "reason", returnReason);
    }

    void await(PlanState... expected) {
        if (!List.of(expected).contains(state)) {
            throw RuleViolation.conflict("plan.notNow." + expected[0], name());
        }
    }

    void tell(String action, String... facts) {
        record(new PlanEvent(subject(), "plan." + action, facts(code, facts)));
    }
}
