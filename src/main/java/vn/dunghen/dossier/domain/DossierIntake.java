package vn.dunghen.dossier.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.Channel;
import vn.dunghen.dossier.DossierEvent;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** What is known of a dossier from its registration and its reception. */
@MappedSuperclass
public abstract class DossierIntake extends Aggregate {

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

    @Nullable String lookupToken;

    @Enumerated(EnumType.STRING)
    DossierState state;

    @Enumerated(EnumType.STRING)
    WorkStep step;

    Instant registeredAt;
    String registeredBy;

    long feeDue;
    boolean feeCollected;

    @Nullable Instant paymentAskedAt;

    @Nullable String paymentAskedBy;

    @Nullable Instant paymentUntil;

    @Nullable Instant acceptedAt;

    @Nullable String acceptedBy;

    @Nullable String receiptNumber;

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.ALL)
    @OrderBy("position")
    List<DossierComponent> components = new ArrayList<>();

    /** As {@link SearchWords} writes them. */
    @Nullable String searchWords;

    List<String> componentCodes() {
        return components.stream().map(DossierComponent::code).toList();
    }

    /** The events not yet published. */
    List<DomainEvent> told() {
        return List.copyOf(recorded());
    }

    /** Records what happened, with the code of the dossier as its first fact. */
    void tell(String action, @Nullable String... facts) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("code", code);
        for (int i = 0; i < facts.length; i += 2) {
            told.put(facts[i], facts[i + 1] == null ? "" : facts[i + 1]);
        }
        record(new DossierEvent(id(), "dossier." + action, told));
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

    /** The secret in the QR of its slips; {@code null} for dossiers of before there were secrets. */
    public @Nullable String lookupToken() {
        return lookupToken;
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

    /** Whether something is owed and has not been paid. */
    public boolean feeOwed() {
        return feeDue > 0 && !feeCollected;
    }

    /** When the payment that comes before the clock was asked for; {@code null} when none was. */
    public @Nullable Instant paymentAskedAt() {
        return paymentAskedAt;
    }

    /** Until when that payment is awaited. */
    public @Nullable Instant paymentUntil() {
        return paymentUntil;
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

    public List<DossierComponent> components() {
        return List.copyOf(components);
    }
}
