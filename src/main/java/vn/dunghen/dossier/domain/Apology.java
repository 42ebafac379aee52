package vn.dunghen.dossier.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Signature;
import vn.dunghen.dossier.ApologyKind;
import vn.dunghen.dossier.ApologyStage;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.kernel.RuleViolation;

/** An apology for one promise of a dossier, from draft to the applicant. Changed through its dossier only. */
@Entity
@Table(name = "dossier_apology")
public class Apology {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id", updatable = false)
    private Dossier dossier;

    private String agency;
    private int seq;

    @Enumerated(EnumType.STRING)
    private ApologyKind kind;

    @Enumerated(EnumType.STRING)
    private ApologyStage stage;

    private int promiseNo;
    private Instant promiseDue;
    private Instant timelyUntil;
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable DelayCause cause;

    private @Nullable String reason;
    private @Nullable LocalDate proposedDate;
    private @Nullable String draftedBy;
    private @Nullable String agreedBy;
    private @Nullable String returnReason;

    @Embedded
    @AttributeOverride(name = "login", column = @Column(name = "signer_login"))
    @AttributeOverride(name = "prefix", column = @Column(name = "signer_prefix"))
    @AttributeOverride(name = "capacity", column = @Column(name = "signer_capacity"))
    @AttributeOverride(name = "title", column = @Column(name = "signer_title"))
    @AttributeOverride(name = "name", column = @Column(name = "signer_name"))
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    private @Nullable Signature signature;

    @Column(name = "document_number")
    private @Nullable String number;

    private @Nullable Instant issuedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable InformMethod method;

    private @Nullable String informNote;
    private @Nullable Instant sentAt;
    private @Nullable Instant newDue;
    private @Nullable Instant droppedAt;

    protected Apology() {}

    Apology(Dossier dossier, int seq, ApologyKind kind, Promise promise, Instant timelyUntil, Instant at) {
        this.dossier = dossier;
        this.agency = dossier.agency();
        this.seq = seq;
        this.kind = kind;
        this.stage = ApologyStage.DRAFT;
        this.promiseNo = promise.no();
        this.promiseDue = promise.due();
        this.timelyUntil = timelyUntil;
        this.openedAt = at;
    }

    private void advance(ApologyStage from, ApologyStage to) {
        if (stage != from) {
            throw RuleViolation.conflict(
                    "dossier.apologyNotAwaiting" + from.name().charAt(0)
                            + from.name().substring(1).toLowerCase(Locale.ROOT),
                    dossier.code());
        }
        stage = to;
    }

    void draft(DelayCause cause, String reason, @Nullable LocalDate proposedDate, String by) {
        advance(ApologyStage.DRAFT, ApologyStage.AGREE);
        this.cause = cause;
        this.reason = reason;
        this.proposedDate = proposedDate;
        this.draftedBy = by;
        this.returnReason = null;
    }

    void agree(String by) {
        advance(ApologyStage.AGREE, ApologyStage.SIGN);
        agreedBy = by;
    }

    void sign(Signature signature) {
        advance(ApologyStage.SIGN, ApologyStage.ISSUE);
        this.signature = signature;
    }

    void giveBack(ApologyStage from, String reason) {
        advance(from, ApologyStage.DRAFT);
        returnReason = reason;
        agreedBy = null;
    }

    void issue(String number, Instant at) {
        advance(ApologyStage.ISSUE, ApologyStage.INFORM);
        this.number = number;
        this.issuedAt = at;
    }

    void send(InformMethod method, @Nullable String note, @Nullable Instant newDue, Instant at) {
        advance(ApologyStage.INFORM, ApologyStage.SENT);
        this.method = method;
        this.informNote = note;
        this.newDue = newDue;
        this.sentAt = at;
    }

    /** The promise it is about ends later by the calendar; its last timely moment follows while that is ahead. */
    void follow(Instant dueBefore, Instant due, Instant timely, Instant at) {
        if (promiseDue.equals(dueBefore)) {
            promiseDue = due;
            timelyUntil = timelyUntil.isAfter(at) && timely.isAfter(timelyUntil) ? timely : timelyUntil;
        }
    }

    void drop(Instant at) {
        stage = ApologyStage.DROPPED;
        droppedAt = at;
    }

    /** Whether it answers for a promise, not for a mishap. */
    public boolean forPromise() {
        return kind == ApologyKind.EXTENSION || kind == ApologyKind.EXPIRED;
    }

    boolean open() {
        return stage != ApologyStage.SENT && stage != ApologyStage.DROPPED;
    }

    /** Whether it was sent in time: before the promise expired, by the working days its regime asks for. */
    public boolean inTime() {
        return sentAt != null && !sentAt.isAfter(timelyUntil);
    }

    /** From 1 on, within the dossier. */
    public int seq() {
        return seq;
    }

    public ApologyKind kind() {
        return kind;
    }

    public ApologyStage stage() {
        return stage;
    }

    public Promise promise() {
        return new Promise(promiseNo, promiseDue);
    }

    /** Last moment at which sending it counts as in time. */
    public Instant timelyUntil() {
        return timelyUntil;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable DelayCause cause() {
        return cause;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable LocalDate proposedDate() {
        return proposedDate;
    }

    public @Nullable String draftedBy() {
        return draftedBy;
    }

    public @Nullable String agreedBy() {
        return agreedBy;
    }

    public @Nullable String returnReason() {
        return returnReason;
    }

    public @Nullable Signature signature() {
        return signature;
    }

    public @Nullable String number() {
        return number;
    }

    public @Nullable Instant issuedAt() {
        return issuedAt;
    }

    public @Nullable InformMethod method() {
        return method;
    }

    public @Nullable String informNote() {
        return informNote;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    /** The new appointment it brought; {@code null} when it moved no date. */
    public @Nullable Instant newDue() {
        return newDue;
    }
}
