package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.SupplementCheck;
import vn.dunghen.dossier.domain.Acceptance;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.workflow.Watches;

/** Kiểm tra giấy tờ bổ sung: complete, the clock goes on; else more is awaited. */
@UseCase
public class ReceiveSupplement {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;
    private final WorkingCalendar calendar;
    private final Watches watches;

    ReceiveSupplement(
            Dossiers dossiers,
            DossierProcess process,
            Actors actors,
            Clock clock,
            WorkingCalendar calendar,
            Watches watches) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
        this.calendar = calendar;
        this.watches = watches;
    }

    public void handle(
            String taskId,
            DossierId id,
            SupplementCheck outcome,
            List<Acceptance.CheckedComponent> components,
            @Nullable String note) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        dossier.receivePapers(outcome, components, note, calendar, actors.current(), clock.instant());
        dossiers.save(dossier);
        process.supplementChecked(taskId, outcome);
        watches.moved(dossier.subject());
    }
}
