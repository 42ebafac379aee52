package vn.dunghen.dossier.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one-stop rules in force during a span of days: slips, and the numbers the lateness duty rests on. */
@Entity
@Table(name = "dossier_regime")
public class LegalRegime {

    @Id
    private String code;

    private String agency;
    private LocalDate effectiveFrom;
    private @Nullable LocalDate effectiveTo;
    private int apologyWorkingDaysBefore;
    private int reappointmentsAllowed;
    private int supplementsAllowed;
    private boolean supplementRestarts;
    private int supplementNoticeDays;
    private String basis;
    private @Nullable String verifiedBy;
    private @Nullable LocalDate verifiedOn;

    @ElementCollection
    @CollectionTable(name = "dossier_regime_form", joinColumns = @JoinColumn(name = "regime_code"))
    @OrderBy("number")
    private List<RegimeForm> forms = new ArrayList<>();

    protected LegalRegime() {}

    public LegalRegime(String agency, String code, LocalDate effectiveFrom, Rules rules, List<RegimeForm> forms) {
        this.agency = agency;
        this.code = code;
        this.effectiveFrom = effectiveFrom;
        this.apologyWorkingDaysBefore = rules.apologyWorkingDaysBefore();
        this.reappointmentsAllowed = rules.reappointmentsAllowed();
        this.supplementsAllowed = rules.supplementsAllowed();
        this.supplementRestarts = rules.supplementRestarts();
        this.supplementNoticeDays = rules.supplementNoticeDays();
        this.basis = rules.basis();
        this.forms.addAll(forms);
    }

    /**
     * The numbers of a regime.
     *
     * @param apologyWorkingDaysBefore working days before expiry by the end of which an apology counts as in time
     * @param reappointmentsAllowed how often the date may be moved with an apology
     * @param supplementsAllowed how often papers may be asked for after reception
     * @param supplementRestarts whether the limit is counted anew after a supplement
     * @param supplementNoticeDays working days after hand-over within which a supplement must be asked
     */
    public record Rules(
            int apologyWorkingDaysBefore,
            int reappointmentsAllowed,
            int supplementsAllowed,
            boolean supplementRestarts,
            int supplementNoticeDays,
            String basis) {}

    public Rules rules() {
        return new Rules(
                apologyWorkingDaysBefore,
                reappointmentsAllowed,
                supplementsAllowed,
                supplementRestarts,
                supplementNoticeDays,
                basis);
    }

    /** The basis, once somebody has checked it against the original text. */
    public Optional<String> verifiedBasis() {
        return verifiedBy == null ? Optional.empty() : Optional.of(basis);
    }

    /** @throws IllegalArgumentException when the regime knows no such slip */
    public RegimeForm form(RegimeForm.SlipPurpose purpose) {
        return forms.stream()
                .filter(form -> form.purpose() == purpose)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " has no slip for " + purpose));
    }

    public boolean hasForm(RegimeForm.SlipPurpose purpose) {
        return forms.stream().anyMatch(form -> form.purpose() == purpose);
    }

    public String code() {
        return code;
    }

    public String agency() {
        return agency;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public @Nullable LocalDate effectiveTo() {
        return effectiveTo;
    }

    public @Nullable LocalDate verifiedOn() {
        return verifiedOn;
    }

    public List<RegimeForm> forms() {
        return List.copyOf(forms);
    }
}
