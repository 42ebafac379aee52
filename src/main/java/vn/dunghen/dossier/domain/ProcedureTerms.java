package vn.dunghen.dossier.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Limit;

/** What is said of a procedure, as columns: by a version in force and by a proposal alike. */
@MappedSuperclass
public abstract class ProcedureTerms {

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

    private boolean sameDay;
    private long feeAmount;
    private @Nullable String feeRule;
    private boolean startNeedsPayment;
    private String serviceLevel;
    private String resultName;
    private @Nullable String basis;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "supplement_window_amount"))
    @AttributeOverride(name = "unit", column = @Column(name = "supplement_window_unit"))
    private @Nullable LimitValue supplementWindow;

    private @Nullable String unit;

    protected ProcedureTerms() {}

    ProcedureTerms(Procedure.Terms terms) {
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
        this.supplementWindow = LimitValue.of(terms.supplementWindow());
        this.unit = terms.unit();
    }

    public Procedure.Terms terms() {
        return new Procedure.Terms(
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
                basis,
                LimitValue.read(supplementWindow),
                unit);
    }

    public String name() {
        return name;
    }
}
