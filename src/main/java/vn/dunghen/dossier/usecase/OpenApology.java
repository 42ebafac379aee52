package vn.dunghen.dossier.usecase;

import java.time.Clock;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.UseCase;

/** Mở hồ sơ xin lỗi: an apology is owed or an extension was asked. */
@UseCase
public class OpenApology {

    private final Dossiers dossiers;
    private final WorkingCalendar calendar;
    private final Clock clock;

    OpenApology(Dossiers dossiers, WorkingCalendar calendar, Clock clock) {
        this.dossiers = dossiers;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @return whether the lateness must be explained to the director as well */
    public boolean handle(DossierId id) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        dossier.openApology(calendar, clock.instant());
        dossiers.save(dossier);
        return dossier.openExplanation().isPresent();
    }
}
