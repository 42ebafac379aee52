package vn.dunghen.plan.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Signature;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.Subject;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanSource;
import vn.dunghen.plan.PlanState;

/** What is known of a plan: what it says, how far it is, who did what to it. */
@MappedSuperclass
public abstract class PlanFacts extends Aggregate {

    @Id
    String id;

    // null until first stored: this is how the repository tells a new plan from a known one
    @Version
    @Nullable Long version;

    String agency;
    String code;
    String title;

    @Column(name = "plan_year")
    int year;

    String unit;
    String drafter;

    @Enumerated(EnumType.STRING)
    PlanSource source;

    @Nullable String fileHash;

    @Enumerated(EnumType.STRING)
    PlanState state;

    Instant draftedAt;
    LocalDate endsOn;
    int revision;
    int opinionRound;

    @Nullable Instant opinionsDueAt;

    @Nullable String returnReason;

    @Nullable String requestNumber;

    @Nullable String requestPaper;

    @Nullable String checkedBy;

    @Nullable Instant checkedAt;

    @Nullable Integer approvedVersion;

    @Embedded
    @AttributeOverride(name = "login", column = @Column(name = "approver"))
    @AttributeOverride(name = "prefix", column = @Column(name = "approver_prefix"))
    @AttributeOverride(name = "capacity", column = @Column(name = "approver_capacity"))
    @AttributeOverride(name = "title", column = @Column(name = "approver_title"))
    @AttributeOverride(name = "name", column = @Column(name = "approver_name"))
    @AttributeOverride(name = "at", column = @Column(name = "approved_at"))
    @Nullable Signature approval;

    @Nullable Integer numberYear;

    @Nullable Integer numberValue;

    @Nullable String documentNumber;

    @Nullable LocalDate datedOn;

    @Embedded
    @AttributeOverride(name = "login", column = @Column(name = "signed_by"))
    @AttributeOverride(name = "prefix", column = @Column(name = "signature_prefix"))
    @AttributeOverride(name = "capacity", column = @Column(name = "signature_capacity"))
    @AttributeOverride(name = "title", column = @Column(name = "signature_title"))
    @AttributeOverride(name = "name", column = @Column(name = "signature_name"))
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    @Nullable Signature signature;

    @Nullable String issuedBy;

    @Nullable Instant issuedAt;

    @Nullable Instant inForceAt;

    @Nullable String publishedUrl;

    @Nullable String publishedBy;

    @Nullable Instant publishedAt;

    @Nullable String evaluation;

    @Nullable String evaluatedBy;

    @Nullable Instant evaluatedAt;

    @Nullable Instant endedAt;

    @Nullable String endReason;

    @Nullable String recallNumber;

    @Nullable String recallPaper;

    @Nullable String replaces;

    @Nullable String replacedBy;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @OrderBy("position")
    List<PlanVersion> versions = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @OrderBy("round, unit")
    List<PlanOpinion> opinions = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @OrderBy("position")
    List<PlanRecipient> recipients = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @OrderBy("position")
    List<VoidNumber> voidNumbers = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    List<PlanResult> results = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @OrderBy("position")
    List<PlanCorrection> corrections = new ArrayList<>();

    @Override
    public Subject subject() {
        return id().subject();
    }

    public PlanId id() {
        return new PlanId(id);
    }

    public String agency() {
        return agency;
    }

    public String code() {
        return code;
    }

    /** The number once it has one, the code before. */
    public String name() {
        return documentNumber == null ? code : documentNumber;
    }

    public String title() {
        return title;
    }

    public int year() {
        return year;
    }

    public String unit() {
        return unit;
    }

    public String drafter() {
        return drafter;
    }

    public PlanSource source() {
        return source;
    }

    public PlanState state() {
        return state;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    /** The last day the plan speaks of. */
    public LocalDate endsOn() {
        return endsOn;
    }

    /** Grows with each change of what the plan says. */
    public int revision() {
        return revision;
    }

    public @Nullable Instant opinionsDueAt() {
        return opinionsDueAt;
    }

    public @Nullable String returnReason() {
        return returnReason;
    }

    /** Number of the letter that asked for opinions, once it went out. */
    public @Nullable String requestNumber() {
        return requestNumber;
    }

    public @Nullable String requestPaper() {
        return requestPaper;
    }

    public @Nullable String checkedBy() {
        return checkedBy;
    }

    public @Nullable Instant checkedAt() {
        return checkedAt;
    }

    public @Nullable Integer approvedVersion() {
        return approvedVersion;
    }

    public @Nullable Signature approval() {
        return approval;
    }

    public @Nullable Integer numberYear() {
        return numberYear;
    }

    public @Nullable Integer numberValue() {
        return numberValue;
    }

    public @Nullable String documentNumber() {
        return documentNumber;
    }

    public @Nullable LocalDate datedOn() {
        return datedOn;
    }

    public @Nullable Signature signature() {
        return signature;
    }

    public @Nullable Instant issuedAt() {
        return issuedAt;
    }

    public @Nullable Instant inForceAt() {
        return inForceAt;
    }

    public @Nullable String publishedUrl() {
        return publishedUrl;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable String evaluation() {
        return evaluation;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String endReason() {
        return endReason;
    }

    /** Number of the decision that took it back. */
    public @Nullable String recallNumber() {
        return recallNumber;
    }

    public @Nullable String recallPaper() {
        return recallPaper;
    }

    public @Nullable PlanId replaces() {
        return replaces == null ? null : new PlanId(replaces);
    }

    public @Nullable PlanId replacedBy() {
        return replacedBy == null ? null : new PlanId(replacedBy);
    }

    public List<PlanVersion> versions() {
        return List.copyOf(versions);
    }

    /** Those of the last round. */
    public List<PlanOpinion> opinions() {
        return opinions.stream().filter(one -> one.round() == opinionRound).toList();
    }

    public List<PlanRecipient> recipients() {
        return List.copyOf(recipients);
    }

    public List<VoidNumber> voidNumbers() {
        return List.copyOf(voidNumbers);
    }

    public List<PlanResult> results() {
        return List.copyOf(results);
    }

    public List<PlanCorrection> corrections() {
        return List.copyOf(corrections);
    }
}
