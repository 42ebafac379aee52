package vn.dunghen.dossier.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.LimitUnit;

/** How the desk takes dossiers in from a day on: its own limits, the hand-over cut-off and the pattern of codes. */
@Entity
@Table(name = "dossier_reception_rule")
public class ReceptionRule {

    @Id
    private String id;

    private String agency;
    private LocalDate effectiveFrom;
    private int onlineCheckHours;
    private String handOverCutoff;
    private int handOverGraceHours;
    private String codePattern;
    private int supplementWindowAmount;

    @Enumerated(EnumType.STRING)
    private LimitUnit supplementWindowUnit;

    private int opinionWorkingDays;
    private int paymentWindowAmount;

    @Enumerated(EnumType.STRING)
    private LimitUnit paymentWindowUnit;

    private @Nullable String basis;
    private @Nullable String verifiedBy;
    private @Nullable LocalDate verifiedOn;

    protected ReceptionRule() {}

    public ReceptionRule(
            String id,
            String agency,
            LocalDate effectiveFrom,
            int onlineCheckHours,
            LocalTime handOverCutoff,
            int handOverGraceHours,
            String codePattern,
            Limit supplementWindow,
            int opinionWorkingDays) {
        this.id = id;
        this.agency = agency;
        this.effectiveFrom = effectiveFrom;
        this.onlineCheckHours = onlineCheckHours;
        this.handOverCutoff = handOverCutoff.toString();
        this.handOverGraceHours = handOverGraceHours;
        this.codePattern = codePattern;
        this.supplementWindowAmount = supplementWindow.amount();
        this.supplementWindowUnit = supplementWindow.unit();
        this.opinionWorkingDays = opinionWorkingDays;
        this.paymentWindowAmount = supplementWindow.amount();
        this.paymentWindowUnit = supplementWindow.unit();
    }

    /** Within which an online dossier is answered. */
    public Limit onlineCheck() {
        return new Limit(onlineCheckHours, LimitUnit.WORKING_HOUR);
    }

    /** From this time of day on, a dossier is handed over at the start of the next working day. */
    public LocalTime handOverCutoff() {
        return LocalTime.parse(handOverCutoff);
    }

    /** What the desk is given on the next morning for a dossier that came after the cut-off. */
    public Limit handOverGrace() {
        return new Limit(handOverGraceHours, LimitUnit.WORKING_HOUR);
    }

    /** How long papers asked for are awaited, where the procedure says nothing else. */
    public Limit supplementWindow() {
        return new Limit(supplementWindowAmount, supplementWindowUnit);
    }

    /** How long a payment that comes first is awaited, where the procedure says nothing else. */
    public Limit paymentWindow() {
        return new Limit(paymentWindowAmount, paymentWindowUnit);
    }

    /** Working days a unit has for an opinion when no day is given. */
    public int opinionWorkingDays() {
        return opinionWorkingDays;
    }

    /** E.g. {@code H99.15-YYMMDD-NNNN}. */
    public CodePattern codePattern() {
        return new CodePattern(codePattern);
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public String agency() {
        return agency;
    }

    public @Nullable String basis() {
        return basis;
    }

    public boolean verified() {
        return verifiedBy != null && verifiedOn != null;
    }

    public String id() {
        return id;
    }
}
