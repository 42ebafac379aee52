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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Limit;
import vn.dunghen.payment.Bill;
import vn.dunghen.payment.Tariff;

/** One version of an administrative procedure as published; a dossier is pinned to the version in force when it is accepted. */
@Entity
@Table(name = "dossier_procedure")
public class Procedure extends ProcedureTerms {

    @Id
    private String id;

    private String agency;
    private String code;
    private int versionNo;
    private LocalDate effectiveFrom;
    private @Nullable LocalDate effectiveTo;
    private @Nullable String decisionNumber;
    private @Nullable String endedBy;
    private @Nullable Integer supplementsAllowed;
    private @Nullable String verifiedBy;
    private @Nullable LocalDate verifiedOn;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "payment_window_amount"))
    @AttributeOverride(name = "unit", column = @Column(name = "payment_window_unit"))
    private @Nullable LimitValue paymentWindow;

    @ElementCollection
    @CollectionTable(name = "dossier_procedure_component", joinColumns = @JoinColumn(name = "procedure_id"))
    @OrderColumn(name = "position")
    private List<ProcedureComponent> components = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "dossier_procedure_fee", joinColumns = @JoinColumn(name = "procedure_id"))
    @OrderColumn(name = "position")
    private List<ProcedureFee> fees = new ArrayList<>();

    protected Procedure() {}

    public Procedure(
            String agency,
            String code,
            int versionNo,
            LocalDate effectiveFrom,
            Terms terms,
            List<ProcedureComponent> components) {
        super(terms);
        this.id = code + "@" + versionNo;
        this.agency = agency;
        this.code = code;
        this.versionNo = versionNo;
        this.effectiveFrom = effectiveFrom;
        this.components.addAll(components);
    }

    /**
     * The version a decision brings.
     *
     * @param before the version it follows; what a proposal does not speak of carries over
     */
    static Procedure decided(
            ProposedChange change, @Nullable Procedure before, LocalDate effectiveFrom, String decision) {
        var version = new Procedure(
                change.agency(),
                change.code(),
                before == null ? 1 : before.version() + 1,
                effectiveFrom,
                change.terms(),
                change.components());
        version.supplementsAllowed = before == null ? null : before.supplementsAllowed;
        version.paymentWindow = before == null ? null : before.paymentWindow;
        version.fees.addAll(change.schedule(before));
        version.decisionNumber = decision;
        return version;
    }

    /**
     * What a version of a procedure says.
     *
     * @param fieldCode code of the field (lĩnh vực), e.g. {@code ATBX}
     * @param committed the limit the department promises
     * @param statutory the limit of the law; {@code null} when the law sets none
     * @param firstPhase time to check the papers before the statutory limit starts, if the law sets one
     * @param feeAmount đồng, 0 when free
     * @param serviceLevel {@code TT} (toàn trình), {@code MP} (một phần) or {@code CC} (cung cấp thông tin)
     * @param supplementWindow how long the desk waits for missing papers; {@code null} for the general rule
     * @param unit the unit that handles it; {@code null} leaves the choice to the routing table
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
            @Nullable String basis,
            @Nullable Limit supplementWindow,
            @Nullable String unit) {

        /** Terms with the general window for supplements, routed by the table. */
        public Terms(
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
                @Nullable String basis) {
            this(
                    name,
                    fieldCode,
                    fieldName,
                    committed,
                    statutory,
                    firstPhase,
                    sameDay,
                    feeAmount,
                    feeRule,
                    startNeedsPayment,
                    serviceLevel,
                    resultName,
                    basis,
                    null,
                    null);
        }

        /** The same terms with another window for supplements. */
        Terms awaiting(@Nullable Limit window) {
            return new Terms(
                    name,
                    fieldCode,
                    fieldName,
                    committed,
                    statutory,
                    firstPhase,
                    sameDay,
                    feeAmount,
                    feeRule,
                    startNeedsPayment,
                    serviceLevel,
                    resultName,
                    basis,
                    window,
                    unit);
        }
    }

    /** The procedure ends: the first day on which it is offered no more. What was accepted before keeps this version. */
    void abolish(LocalDate from, String decision) {
        effectiveTo = from.minusDays(1);
        endedBy = decision;
    }

    /** Whether it has not ended on that day. */
    public boolean offeredOn(LocalDate day) {
        return !effectiveFrom.isAfter(day) && (effectiveTo == null || !effectiveTo.isBefore(day));
    }

    /** Whether somebody has checked the basis against the original text; an unchecked basis is never printed. */
    public boolean verified() {
        return verifiedBy != null;
    }

    public Optional<String> verifiedBasis() {
        return verified() ? Optional.ofNullable(terms().basis()) : Optional.empty();
    }

    /** How often papers may be asked for, where its own law says otherwise than the regime. */
    public Optional<Integer> supplementsAllowed() {
        return Optional.ofNullable(supplementsAllowed);
    }

    /** How long papers asked for are awaited, where its own law says so. */
    public Optional<Limit> supplementWindow() {
        return Optional.ofNullable(terms().supplementWindow());
    }

    /** How long a payment that comes first is awaited, where its own rules say so. */
    public Optional<Limit> paymentWindow() {
        return Optional.ofNullable(LimitValue.read(paymentWindow));
    }

    /** The schedule its fee is counted by; empty when the one amount is all there is. */
    public List<Tariff> tariffs() {
        return fees.stream().map(ProcedureFee::tariff).toList();
    }

    /** The same with the basis of each line. */
    public List<ProcedureFee> fees() {
        return List.copyOf(fees);
    }

    /**
     * What it costs.
     *
     * @param counts number of units or value in đồng by code of the tariff; empty for the one usual amount, which a schedule
     *     of nothing but shares of a value has not
     * @throws vn.dunghen.kernel.InvalidInput at {@code fees} when the schedule cannot be counted so
     */
    public Bill bill(Map<String, Long> counts) {
        boolean usual = counts.isEmpty() && tariffs().stream().anyMatch(tariff -> tariff.perMille() == null);
        return fees.isEmpty() || usual ? Bill.flat(terms().feeAmount()) : Bill.of(tariffs(), counts);
    }

    /** This version with a schedule of fees. */
    public Procedure withFees(List<ProcedureFee> schedule) {
        var version = new Procedure(agency, code, versionNo, effectiveFrom, terms(), components);
        version.fees.addAll(schedule);
        return version;
    }

    /** This version with its own rules about supplements. */
    public Procedure withSupplements(@Nullable Integer allowed, @Nullable Limit window) {
        var version = new Procedure(agency, code, versionNo, effectiveFrom, terms().awaiting(window), components);
        version.supplementsAllowed = allowed;
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

    public String agency() {
        return agency;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** The last day on which it is offered; {@code null} while no end is decided. */
    public @Nullable LocalDate effectiveTo() {
        return effectiveTo;
    }

    /** The decision that published this version; {@code null} for what came with the installation. */
    public @Nullable String decisionNumber() {
        return decisionNumber;
    }

    /** The decision that abolished the procedure; {@code null} while none has. */
    public @Nullable String endedBy() {
        return endedBy;
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
