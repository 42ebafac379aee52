package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.document.NumberBooks;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.ReceptionOutcome;
import vn.dunghen.dossier.domain.Acceptance;
import vn.dunghen.dossier.domain.Appointment;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.domain.LegalRegime;
import vn.dunghen.dossier.domain.LegalRegimes;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;

/** Kiểm tra thành phần hồ sơ, tiếp nhận: the clock starts, pinned to the regime and procedure in force today. */
@UseCase
public class AcceptDossier {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Dossiers dossiers;
    private final Procedures procedures;
    private final LegalRegimes regimes;
    private final DossierProcess process;
    private final DossierSlips slips;
    private final WorkingCalendar calendar;
    private final Actors actors;
    private final Clock clock;

    AcceptDossier(
            Dossiers dossiers,
            Procedures procedures,
            LegalRegimes regimes,
            DossierProcess process,
            DossierSlips slips,
            WorkingCalendar calendar,
            Actors actors,
            Clock clock) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.regimes = regimes;
        this.process = process;
        this.slips = slips;
        this.calendar = calendar;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(
            String taskId, DossierId id, List<Acceptance.CheckedComponent> components, boolean feeCollected) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        Procedure procedure = procedures
                .inForce(dossier.procedure().code(), today)
                .orElseThrow(() -> RuleViolation.conflict("dossier.procedureNotInForce"));
        LegalRegime regime =
                regimes.inForce(today).orElseThrow(() -> RuleViolation.conflict("dossier.regimeNotInForce"));
        NumberBooks.Number number = slips.reserveReceipt(dossier, regime, now);
        dossier.accept(
                new Acceptance(
                        procedure,
                        regime,
                        Appointment.of(procedure, now, calendar),
                        slips.text(number),
                        components,
                        feeCollected),
                actors.current(),
                now);
        dossiers.save(dossier);
        process.componentsChecked(taskId, ReceptionOutcome.ACCEPT, null);
    }
}
