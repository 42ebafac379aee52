package vn.dunghen.dossier.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Signature;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.dossier.ChangeKind;
import vn.dunghen.dossier.ProposalEvent;
import vn.dunghen.dossier.ProposalId;
import vn.dunghen.dossier.ProposalOutcome;
import vn.dunghen.dossier.ProposalSource;
import vn.dunghen.dossier.ProposalStage;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

/** Đề xuất công bố thủ tục: changes to the catalogue that are checked, approved and published as one decision. */
@Entity
@Table(name = "procedure_proposal")
public class ProcedureProposal extends Aggregate {

    @Id
    private String id;

    private String agency;
    private String code;
    private String title;
    private String reason;
    private LocalDate effectiveFrom;

    @Enumerated(EnumType.STRING)
    private ProposalSource source;

    private String unit;
    private String proposer;

    @Enumerated(EnumType.STRING)
    private ProposalStage stage;

    private Instant proposedAt;
    private Instant dueAt;
    private @Nullable Instant submittedAt;
    private @Nullable String checkedBy;
    private @Nullable Instant checkedAt;
    private @Nullable String returnReason;

    @Embedded
    @AttributeOverride(name = "login", column = @Column(name = "signed_by"))
    @AttributeOverride(name = "prefix", column = @Column(name = "signature_prefix"))
    @AttributeOverride(name = "capacity", column = @Column(name = "signature_capacity"))
    @AttributeOverride(name = "title", column = @Column(name = "signature_title"))
    @AttributeOverride(name = "name", column = @Column(name = "signature_name"))
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    private @Nullable Signature signature;

    private @Nullable String decisionNumber;
    private @Nullable Instant decidedAt;
    private @Nullable Instant endedAt;

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ProposedChange> changes = new ArrayList<>();

    protected ProcedureProposal() {}

    /**
     * What a proposal says as a whole.
     *
     * @param title what the decision will be called
     * @param reason why, and on what basis
     * @param effectiveFrom the first day on which the new versions are offered
     */
    public record Head(String title, String reason, LocalDate effectiveFrom) {}

    /**
     * Where a proposal comes from.
     *
     * @param unit the proposing unit
     * @param dueAt when it must have been published
     */
    public record Origin(String agency, String code, ProposalSource source, String unit, Instant dueAt) {}

    public static ProcedureProposal propose(
            Origin origin, Head head, List<ProposedChange.Draft> changes, Procedures catalogue, Actor by, Instant at) {
        var proposal = new ProcedureProposal();
        proposal.id = UUID.randomUUID().toString();
        proposal.agency = origin.agency();
        proposal.code = origin.code();
        proposal.source = origin.source();
        proposal.unit = origin.unit();
        proposal.proposer = by.login();
        proposal.dueAt = origin.dueAt();
        proposal.proposedAt = at;
        proposal.stage = ProposalStage.DRAFT;
        proposal.say(head);
        proposal.write(changes, catalogue, at);
        proposal.tell("proposed", "title", proposal.title, "changes", String.valueOf(changes.size()));
        return proposal;
    }

    /** Writes the whole proposal anew while it is with its proposer. */
    public void revise(Head head, List<ProposedChange.Draft> drafts, Procedures catalogue, Instant at) {
        await(ProposalStage.DRAFT);
        say(head);
        changes.clear();
        write(drafts, catalogue, at);
        tell("revised", "title", title, "changes", String.valueOf(drafts.size()));
    }

    /** The proposer hands it in, perhaps with another title, reason or day. */
    public void submit(Head head, Procedures catalogue, Instant at) {
        await(ProposalStage.DRAFT);
        say(head);
        requirePublishable(catalogue, at, true);
        submittedAt = at;
        returnReason = null;
        stage = ProposalStage.CHECK;
        tell("submitted", "effectiveFrom", Moments.say(effectiveFrom));
    }

    public void withdraw(Instant at) {
        await(ProposalStage.DRAFT);
        stage = ProposalStage.WITHDRAWN;
        endedAt = at;
        tell("withdrawn");
    }

    /** The office controls it; never the proposer. */
    public void check(ProposalOutcome.Check outcome, @Nullable String why, Procedures catalogue, Actor by, Instant at) {
        await(ProposalStage.CHECK);
        requireAnother(by);
        if (outcome == ProposalOutcome.Check.RETURN) {
            giveBack("checkReturned", why);
            return;
        }
        requirePublishable(catalogue, at, false);
        checkedBy = by.login();
        checkedAt = at;
        stage = ProposalStage.APPROVE;
        tell("checked");
    }

    public void approve(
            ProposalOutcome.Approve outcome,
            @Nullable String why,
            SigningAuthority authority,
            Procedures catalogue,
            Actor by,
            Instant at) {
        await(ProposalStage.APPROVE);
        requireAnother(by);
        switch (outcome) {
            case RETURN -> giveBack("approvalReturned", why);
            case REJECT -> {
                returnReason = needReason(why);
                stage = ProposalStage.REJECTED;
                endedAt = at;
                tell("rejected", "reason", returnReason);
            }
            case APPROVE -> {
                requirePublishable(catalogue, at, false);
                signature = Signature.of(authority, by, at);
                stage = ProposalStage.NUMBER;
                tell("approved", "capacity", authority.capacity());
            }
        }
    }

    /** The clerk finds that no number can be given any more, e.g. because the day has passed. */
    public void returnFromNumbering(@Nullable String why) {
        await(ProposalStage.NUMBER);
        signature = null;
        giveBack("numberingReturned", why);
    }

    /** The decision gets its number. */
    public void number(String number, Procedures catalogue, Instant at) {
        await(ProposalStage.NUMBER);
        requirePublishable(catalogue, at, false);
        decisionNumber = number;
        decidedAt = at;
        tell("numbered", "number", number);
    }

    /** The next version of each procedure enters the catalogue; an abolished one gets its end. */
    public void publish(Procedures catalogue, Instant at) {
        await(ProposalStage.NUMBER);
        var number = decisionNumber;
        if (number == null) {
            throw RuleViolation.conflict("proposal.notNumbered", code);
        }
        for (var change : changes) {
            var history = catalogue.history(change.code());
            if (change.kind() == ChangeKind.ABOLISHED) {
                var last = history.get(0);
                last.abolish(effectiveFrom, number);
                catalogue.save(last);
            } else {
                var before = history.isEmpty() ? null : history.get(0);
                catalogue.save(Procedure.decided(change, before, effectiveFrom, number));
            }
            tellOf(change, number);
        }
        stage = ProposalStage.PUBLISHED;
        endedAt = at;
        tell("published", "number", number, "effectiveFrom", Moments.say(effectiveFrom));
    }

    /** Late: the chief of office has asked those it waits for. */
    public void urge(String note) {
        if (stage.over()) {
            throw RuleViolation.conflict("proposal.over", code);
        }
        tell("urged", "note", note);
    }

    private void say(Head head) {
        title = head.title();
        reason = head.reason();
        effectiveFrom = head.effectiveFrom();
    }

    private void write(List<ProposedChange.Draft> drafts, Procedures catalogue, Instant at) {
        for (var draft : drafts) {
            changes.add(new ProposedChange(this, changes.size(), draft));
        }
        requirePublishable(catalogue, at, true);
    }

    /** @param typing whether the person can still change what is wrong */
    private void requirePublishable(Procedures catalogue, Instant at, boolean typing) {
        var errors = new ArrayList<InvalidInput.FieldError>();
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            var refusal = CatalogueRule.refusal(
                    change.kind(), effectiveFrom, catalogue.history(change.code()), Moments.day(at));
            if (refusal.isEmpty()) {
                continue;
            }
            if (!typing) {
                throw RuleViolation.conflict(
                        "proposal.refused." + refusal.get(), change.code(), Moments.say(effectiveFrom));
            }
            var error = ProposalWords.error(refusal.get(), i, change.code(), effectiveFrom);
            if (!errors.contains(error)) {
                errors.add(error);
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /** Four eyes: who proposes neither checks nor approves, in nobody's name. */
    private void requireAnother(Actor by) {
        if (proposer.equals(by.login()) || proposer.equals(by.onBehalfOf())) {
            throw RuleViolation.forbidden("proposal.fourEyes", code);
        }
    }

    private void giveBack(String action, @Nullable String why) {
        returnReason = needReason(why);
        stage = ProposalStage.DRAFT;
        tell(action, "reason", returnReason);
    }

    private static String needReason(@Nullable String why) {
        if (why == null || why.isBlank()) {
            throw new InvalidInput("reason", "Ghi lý do.");
        }
        return why;
    }

    private void await(ProposalStage expected) {
        if (stage != expected) {
            throw RuleViolation.conflict("proposal.notAwaiting." + expected, code);
        }
    }

    private void tell(String action, String... facts) {
        record(new ProposalEvent(subject(), "proposal." + action, facts(code, facts)));
    }

    private void tellOf(ProposedChange change, String number) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("procedure", change.code());
        told.put("number", number);
        told.put("effectiveFrom", Moments.say(effectiveFrom));
        told.put("proposal", code);
        var action = change.kind() == ChangeKind.ABOLISHED ? "abolished" : "published";
        record(new ProposalEvent(new Subject(ProposalEvent.PROCEDURE, change.code()), "procedure." + action, told));
    }

    @Override
    public Subject subject() {
        return id().subject();
    }

    public ProposalId id() {
        return new ProposalId(id);
    }

    public String agency() {
        return agency;
    }

    public String code() {
        return code;
    }

    public Head head() {
        return new Head(title, reason, effectiveFrom);
    }

    public ProposalSource source() {
        return source;
    }

    public String unit() {
        return unit;
    }

    public String proposer() {
        return proposer;
    }

    public ProposalStage stage() {
        return stage;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable String checkedBy() {
        return checkedBy;
    }

    public @Nullable Instant checkedAt() {
        return checkedAt;
    }

    public @Nullable String returnReason() {
        return returnReason;
    }

    public @Nullable Signature signature() {
        return signature;
    }

    public @Nullable String decisionNumber() {
        return decisionNumber;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public List<ProposedChange> changes() {
        return List.copyOf(changes);
    }
}
