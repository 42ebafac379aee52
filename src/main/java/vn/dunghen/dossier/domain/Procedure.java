package vn.dunghen.dossier.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Limit;

/** One version of an administrative procedure as published; a dossier is pinned to the version in force when it is accepted. */
@Entity
@Table(name = "dossier_procedure")
public class Procedure {

    @Id
    private String id;

    private String agency;
    private String code;
    private int versionNo;
    private LocalDate effectiveFrom;
    private String name;
    private String fieldCode;
    private String fieldName;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "committed_amount"))
    @AttributeOverride(name = "unit", column = @Column(name = "committed_unit"))
    private LimitValue committed;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "statutory_amount"))
    @AttributeOverride(name = "unit", column = @Column(name = "statutory_unit"))
    private @Nullable LimitValue statutory;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "first_phase_amount"))
    @AttributeOverride(name = "unit", column = @Column(name = "first_phase_unit"))
    private @Nullable LimitValue firstPhase;

    private @Nullable Integer supplementsAllowed;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "supplement_window_amount"))
    @AttributeOverride(name = "unit", column = @Column(name = "supplement_window_unit"))
    private @Nullable LimitValue supplementWindow;

    private boolean sameDay;
    private long feeAmount;
    private @Nullable String feeRule;
    private boolean startNeedsPayment;
    private String serviceLevel;
    private String resultName;
    private @Nullable String basis;
    private @Nullable String verifiedBy;
    private @Nullable LocalDate verifiedOn;

    @ElementCollection
    @CollectionTable(name = "dossier_procedure_component", joinColumns = @JoinColumn(name = "procedure_id"))
    @OrderColumn(name = "position")
    private List<ProcedureComponent> components = new ArrayList<>();

    protected Procedure() {}

    public Procedure(
            String agency,
            String code,
            int versionNo,
            LocalDate effectiveFrom,
            Terms terms,
            List<ProcedureComponent> components) {
        this.id = code + "@" + versionNo;
        this.agency = agency;
        this.code = code;
        this.versionNo = versionNo;
        this.effectiveFrom = effectiveFrom;
        this.name = terms.name();
        this.fieldCode = terms.fieldCode();
        this.fieldName = terms.fieldName();
        this.committed = Objects.requireNonNull(LimitValue.of(terms.committed()));
        this.statutory = LimitValue.of(terms.statutory());
        this.firstPhase = LimitValue.of(terms.firstPhase());
        this.sameDay = terms.sameDay();
        this.feeAmount = terms.feeAmount();
        this.feeRule = terms.feeRule();
        this.startNeedsPayment = terms.startNeedsPayment();
        this.serviceLevel = terms.serviceLevel();
        this.resultName = terms.resultName();
        this.basis = terms.basis();
        this.components.addAll(components);
    }

    /**
     * What a version of a procedure says.
     *
     * @param fieldCode code of the field (lĩnh vực), e.g. {@code ATBX}
     * @param committed the limit the department promises
     * @param statutory the limit of the law; {@code null} when the law sets none
     * @param firstPhase time to check the papers before the statutory limit starts, if the law sets one
     * @param feeAmount đồng, 0 when free
     * @param serviceLevel {@code TT} (toàn trình) or {@code MP} (một phần)
     */
    public record Terms(
            String name,
            String fieldCode,
            String fieldName,
            Limit committed,
            @Nullable Limit statutory,
            @Nullable Limit firstPhase,
            boolean sameDay,
            long feeAmount,
            @Nullable String feeRule,
            boolean startNeedsPayment,
            String serviceLevel,
            String resultName,
            @Nullable String basis) {}

    public Terms terms() {
        return new Terms(
                name,
                fieldCode,
                fieldName,
                new Limit(committed.amount(), committed.unit()),
                LimitValue.read(statutory),
                LimitValue.read(firstPhase),
                sameDay,
                feeAmount,
                feeRule,
                startNeedsPayment,
                serviceLevel,
                resultName,
                basis);
    }

    /** Whether somebody has checked the basis against the original text; an unchecked basis is never printed. */
    public boolean verified() {
        return verifiedBy != null;
    }

    public Optional<String> verifiedBasis() {
        return verified() ? Optional.ofNullable(basis) : Optional.empty();
    }

    /** How often papers may be asked for, where its own law says otherwise than the regime. */
    public Optional<Integer> supplementsAllowed() {
        return Optional.ofNullable(supplementsAllowed);
    }

    /** How long papers asked for are awaited, where its own law says so. */
    public Optional<Limit> supplementWindow() {
        return Optional.ofNullable(LimitValue.read(supplementWindow));
    }

    /** This version with its own rules about supplements. */
    public Procedure withSupplements(@Nullable Integer allowed, @Nullable Limit window) {
        var version = new Procedure(agency, code, versionNo, effectiveFrom, terms(), components);
        version.supplementsAllowed = allowed;
        version.supplementWindow = LimitValue.of(window);
        return version;
    }

    public String id() {
        return id;
    }

    public String code() {
        return code;
    }

    public int version() {
        return versionNo;
    }

    public String name() {
        return name;
    }

    public String agency() {
        return agency;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public @Nullable LocalDate verifiedOn() {
        return verifiedOn;
    }

    public @Nullable String verifiedBy() {
        return verifiedBy;
    }

    /** The papers asked for, in the order of the receipt. */
    public List<ProcedureComponent> components() {
        return List.copyOf(components);
    }
}
