package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Limit;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.LegalRegime;
import vn.dunghen.dossier.domain.LegalRegimes;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.kernel.RuleViolation;

/** The rules that bind a dossier today: pinned once it is accepted, in force until then. */
@Component
class Rulebook {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final LegalRegimes regimes;
    private final Procedures procedures;
    private final DeskRules desk;
    private final Clock clock;

    Rulebook(LegalRegimes regimes, Procedures procedures, DeskRules desk, Clock clock) {
        this.regimes = regimes;
        this.procedures = procedures;
        this.desk = desk;
        this.clock = clock;
    }

    LegalRegime regime(Dossier dossier) {
        return dossier.regime()
                .or(() -> regimes.inForce(today()))
                .orElseThrow(() -> RuleViolation.conflict("dossier.regimeNotInForce"));
    }

    /** How often papers may be asked for. */
    int supplementsAllowed(Dossier dossier) {
        return procedure(dossier)
                .supplementsAllowed()
                .orElseGet(() -> regime(dossier).rules().supplementsAllowed());
    }

    /** How long papers asked for are awaited. */
    Limit supplementWindow(Dossier dossier) {
        return procedure(dossier).supplementWindow().orElseGet(() -> desk.reception(today())
                .supplementWindow());
    }

    /** How long a payment that comes first is awaited. */
    Limit paymentWindow(Procedure procedure) {
        return procedure.paymentWindow().orElseGet(() -> desk.reception(today()).paymentWindow());
    }

    int opinionWorkingDays() {
        return desk.reception(today()).opinionWorkingDays();
    }

    private Procedure procedure(Dossier dossier) {
        return dossier.acceptedAt() != null
                ? dossier.procedure()
                : procedures.inForce(dossier.procedure().code(), today()).orElse(dossier.procedure());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
