package vn.dunghen.dossier.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.ApologyStage;
import vn.dunghen.dossier.Channel;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.Ending;
import vn.dunghen.dossier.LedgerKind;
import vn.dunghen.dossier.ReturnMethod;
import vn.dunghen.dossier.Timeliness;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** What is known of a dossier and what follows from it. Only the verbs of {@link Dossier} change it. */
@MappedSuperclass
public abstract class DossierFacts extends Aggregate {

    private static final Set<LedgerKind> COUNTED_FROM_RECEPTION =
            EnumSet.of(LedgerKind.START, LedgerKind.EXTENSION, LedgerKind.NOT_MOVED, LedgerKind.CALENDAR);

    @Id
    String id;

    @Version
    @Nullable Long version;

    String agency;
    String code;
    String receivingUnit;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "procedure_id")
    Procedure procedure;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "regime_code")
    @Nullable LegalRegime regime;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "applicant_kind"))
    @AttributeOverride(name = "name", column = @Column(name = "applicant_name"))
    @AttributeOverride(name = "idNumber", column = @Column(name = "applicant_id_number"))
    @AttributeOverride(name = "phone", column = @Column(name = "applicant_phone"))
    @AttributeOverride(name = "email", column = @Column(name = "applicant_email"))
    @AttributeOverride(name = "address", column = @Column(name = "applicant_address"))
    Applicant applicant;

    @Nullable String summary;

    @Enumerated(EnumType.STRING)
    DossierState state;

    @Enumerated(EnumType.STRING)
    WorkStep step;

    Instant registeredAt;
    String registeredBy;

    long feeDue;
    boolean feeCollected;

    @Nullable Instant acceptedAt;

    @Nullable String acceptedBy;

    @Nullable String receiptNumber;

    @Nullable Instant firstDue;

    @Nullable Instant originalDue;

    @Nullable Instant currentDue;

    @Nullable Instant statutoryDue;

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

    @Embedded
    @AttributeOverride(name = "outcome", column = @Column(name = "forecast_outcome"))
    @AttributeOverride(name = "cause", column = @Column(name = "forecast_cause"))
    @AttributeOverride(name = "reason", column = @Column(name = "forecast_reason"))
    @AttributeOverride(name = "proposedDate", column = @Column(name = "forecast_proposed_date"))
    @AttributeOverride(name = "byLogin", column = @Column(name = "forecast_by"))
    @AttributeOverride(name = "at", column = @Column(name = "forecast_at"))
    @Nullable Forecast forecast;

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.ALL)
    @OrderBy("position")
    List<DossierComponent> components = new ArrayList<>();

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.ALL)
    @OrderBy("seq")
    List<ClockRow> ledger = new ArrayList<>();

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.ALL)
    @OrderBy("seq")
    List<Apology> apologies = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "dossier_token", joinColumns = @JoinColumn(name = "dossier_id"))
    Set<SearchWord> searchWords = new HashSet<>();

    /** The promises made so far, in order: the receipt's, then each re-appointment's. */
    public List<Promise> promises() {
        var promises = new ArrayList<Promise>();
        ledger.stream().filter(row -> row.kind() != LedgerKind.NOT_MOVED).forEach(row -> {
            int no = row.kind() == LedgerKind.CALENDAR ? promises.size() : promises.size() + 1;
            promises.removeIf(promise -> promise.no() == no);
            promises.add(new Promise(no, row.dueAfter()));
        });
        return List.copyOf(promises);
    }

    /** What a change of the calendar would move. */
    CalendarMove.Dates dates() {
        return new CalendarMove.Dates(
                Objects.requireNonNull(acceptedAt),
                Objects.requireNonNull(originalDue),
                due(),
                statutoryDue,
                ledger.stream().map(ClockRow::kind).allMatch(COUNTED_FROM_RECEPTION::contains));
    }

    /** Broken promises for which no apology has been sent. */
    public List<Promise> debts(Instant now) {
        Set<Integer> apologised = apologies.stream()
                .filter(apology -> apology.stage() == ApologyStage.SENT)
                .map(apology -> apology.promise().no())
                .collect(Collectors.toSet());
        return Lateness.debts(promises(), apologised, finishedAt, now);
    }

    /** Whether an apology must be begun now: there is a debt and no apology is being prepared. */
    public boolean owesApology(Instant now) {
        return openApology().isEmpty() && !debts(now).isEmpty();
    }

    /** Whether the date may still be moved with an apology: running, and a re-appointment is left. */
    public boolean mayExtend() {
        return regime != null
                && finishedAt == null
                && reappointments() < regime.rules().reappointmentsAllowed();
    }

    public int reappointments() {
        return (int) ledger.stream()
                .filter(row -> row.kind() == LedgerKind.EXTENSION)
                .count();
    }

    /** Against the original due date; empty before acceptance. */
    public Optional<Timeliness> againstOriginal(Instant now) {
        return Optional.ofNullable(originalDue).map(due -> Lateness.of(finishedAt, due, now));
    }

    /** Against the current due date; empty before acceptance. */
    public Optional<Timeliness> againstCurrent(Instant now) {
        return Optional.ofNullable(currentDue).map(due -> Lateness.of(finishedAt, due, now));
    }

    /** The apology being prepared, if any; there is at most one. */
    public Optional<Apology> openApology() {
        return apologies.stream().filter(Apology::open).findFirst();
    }

    /** What the policy looks at: the unit that handles it, the desk until then. */
    public Policy.Resource resource() {
        return new Policy.Resource(DossierId.TYPE, id, state.name(), unit == null ? receivingUnit : unit, officer);
    }

    /** The events not yet published. */
    List<DomainEvent> told() {
        return List.copyOf(recorded());
    }

    Promise currentPromise() {
        var promises = promises();
        return promises.get(promises.size() - 1);
    }

    Instant due() {
        return Objects.requireNonNull(currentDue);
    }

    @Override
    public Subject subject() {
        return id().subject();
    }

    public DossierId id() {
        return new DossierId(id);
    }

    public String agency() {
        return agency;
    }

    public String code() {
        return code;
    }

    public String receivingUnit() {
        return receivingUnit;
    }

    public Procedure procedure() {
        return procedure;
    }

    /** The regime pinned at acceptance. */
    public Optional<LegalRegime> regime() {
        return Optional.ofNullable(regime);
    }

    public Channel channel() {
        return channel;
    }

    public Applicant applicant() {
        return applicant;
    }

    public @Nullable String summary() {
        return summary;
    }

    public DossierState state() {
        return state;
    }

    public WorkStep step() {
        return step;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** Đồng, 0 when free. */
    public long feeDue() {
        return feeDue;
    }

    public boolean feeCollected() {
        return feeCollected;
    }

    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    public @Nullable String acceptedBy() {
        return acceptedBy;
    }

    public @Nullable String receiptNumber() {
        return receiptNumber;
    }

    /** The first promise, kept for good. */
    public @Nullable Instant firstDue() {
        return firstDue;
    }

    /** The first promise as moved only by lawful supplements; the agency's lateness is measured against it. */
    public @Nullable Instant originalDue() {
        return originalDue;
    }

    /** What the applicant was last told. */
    public @Nullable Instant currentDue() {
        return currentDue;
    }

    public @Nullable Instant statutoryDue() {
        return statutoryDue;
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

    public @Nullable Forecast forecast() {
        return forecast;
    }

    public List<DossierComponent> components() {
        return List.copyOf(components);
    }

    public List<ClockRow> ledger() {
        return List.copyOf(ledger);
    }

    public List<Apology> apologies() {
        return List.copyOf(apologies);
    }
}
