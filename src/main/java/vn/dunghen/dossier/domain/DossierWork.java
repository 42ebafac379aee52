package vn.dunghen.dossier.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Policy;
import vn.dunghen.directory.Signature;
import vn.dunghen.dossier.AppraisalOutcome;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.Ending;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.ReturnMethod;

/** What is known of the work on a dossier: who did what, what came of it, how it ended. */
@MappedSuperclass
public abstract class DossierWork extends DossierIntake {

    @Nullable String unit;

    @Nullable Instant handedOverAt;

    @Nullable String officer;

    @Nullable Instant assignedAt;

    @Nullable String findings;

    @Nullable String resultSummary;

    @Nullable Instant appraisedAt;

    @Nullable String reviewedBy;

    @Nullable String returnReason;

    @Embedded
    @AttributeOverride(name = "login", column = @Column(name = "signer_login"))
    @AttributeOverride(name = "prefix", column = @Column(name = "signer_prefix"))
    @AttributeOverride(name = "capacity", column = @Column(name = "signer_capacity"))
    @AttributeOverride(name = "title", column = @Column(name = "signer_title"))
    @AttributeOverride(name = "name", column = @Column(name = "signer_name"))
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    @Nullable Signature signature;

    @Nullable String resultNumber;

    @Nullable Instant issuedAt;

    @Nullable Instant finishedAt;

    @Nullable Instant returnedAt;

    @Nullable String receivedBy;

    @Enumerated(EnumType.STRING)
    @Nullable ReturnMethod returnMethod;

    @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Nullable Ending ending;

    @Nullable Instant resolvedAt;

    @Enumerated(EnumType.STRING)
    @Nullable AppraisalOutcome proposal;

    @Nullable String decisionReason;

    @Nullable Instant announcedAt;

    @Enumerated(EnumType.STRING)
    @Nullable InformMethod announceMethod;

    @Nullable String announceNote;

    @Nullable String returnNote;

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.ALL)
    @OrderBy("seq")
    List<Opinion> opinions = new ArrayList<>();

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.ALL)
    @OrderBy("seq")
    List<FormerResult> formerResults = new ArrayList<>();

    /** What the policy looks at: the unit that handles it, the desk until then. */
    public Policy.Resource resource() {
        return new Policy.Resource(DossierId.TYPE, id, state.name(), unit == null ? receivingUnit : unit, officer);
    }

    /** Code of the unit that handles it, once handed over. */
    public @Nullable String unit() {
        return unit;
    }

    public @Nullable Instant handedOverAt() {
        return handedOverAt;
    }

    /** Sign-in name of the officer, once assigned. */
    public @Nullable String officer() {
        return officer;
    }

    public @Nullable Instant assignedAt() {
        return assignedAt;
    }

    public @Nullable String findings() {
        return findings;
    }

    public @Nullable String resultSummary() {
        return resultSummary;
    }

    public @Nullable Instant appraisedAt() {
        return appraisedAt;
    }

    public @Nullable String reviewedBy() {
        return reviewedBy;
    }

    /** Why the proposal was last given back; {@code null} once it has been appraised again. */
    public @Nullable String returnReason() {
        return returnReason;
    }

    public @Nullable Signature signature() {
        return signature;
    }

    public @Nullable String resultNumber() {
        return resultNumber;
    }

    public @Nullable Instant issuedAt() {
        return issuedAt;
    }

    /** When the result was numbered and handed to the desk. */
    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    public @Nullable Instant returnedAt() {
        return returnedAt;
    }

    public @Nullable String receivedBy() {
        return receivedBy;
    }

    public @Nullable ReturnMethod returnMethod() {
        return returnMethod;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /** How the handling ended; {@code null} while it runs. */
    public @Nullable Ending ending() {
        return ending;
    }

    /** When the handling ended: the moment the tables count it as resolved; {@code null} while it runs. */
    public @Nullable Instant resolvedAt() {
        return resolvedAt;
    }

    public boolean closed() {
        return closedAt != null;
    }

    /** What is proposed or decided; {@code null} before the first appraisal. */
    public @Nullable AppraisalOutcome proposal() {
        return proposal;
    }

    /** Why it is refused, stopped, withdrawn or not taken in. */
    public @Nullable String decisionReason() {
        return decisionReason;
    }

    /** When the applicant was told that the result was there before its day. */
    public @Nullable Instant announcedAt() {
        return announcedAt;
    }

    public @Nullable InformMethod announceMethod() {
        return announceMethod;
    }

    public @Nullable String announceNote() {
        return announceNote;
    }

    /** What was noted when the result or the papers were given back. */
    public @Nullable String returnNote() {
        return returnNote;
    }

    public List<Opinion> opinions() {
        return List.copyOf(opinions);
    }

    /** Results that were numbered and taken back for an error of the agency. */
    public List<FormerResult> formerResults() {
        return List.copyOf(formerResults);
    }
}
