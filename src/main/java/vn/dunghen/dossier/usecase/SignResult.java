package vn.dunghen.dossier.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.SignOutcome;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.workflow.Watches;

/** Ký kết quả: the director or a deputy signs or returns with a reason. */
@UseCase
public class SignResult {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;
    private final Signers signers;
    private final WorkingCalendar calendar;
    private final Watches watches;

    SignResult(
            Dossiers dossiers,
            DossierProcess process,
            Actors actors,
            Clock clock,
            Signers signers,
            WorkingCalendar calendar,
            Watches watches) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
        this.signers = signers;
        this.calendar = calendar;
        this.watches = watches;
    }

    public void handle(String taskId, DossierId id, SignOutcome outcome, @Nullable String reason) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        dossier.sign(outcome, reason, signers.authority(), calendar, actors.current(), clock.instant());
        dossiers.save(dossier);
        process.signed(taskId, outcome);
        watches.moved(dossier.subject());
    }
}
