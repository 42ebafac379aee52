package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Soạn thư xin lỗi. */
@UseCase
public class DraftApology {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;
    private final WorkingCalendar calendar;

    DraftApology(Dossiers dossiers, DossierProcess process, Actors actors, Clock clock, WorkingCalendar calendar) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
        this.calendar = calendar;
    }

    public void handle(String taskId, DossierId id, DelayCause cause, String reason, @Nullable LocalDate proposedDate) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        dossier.draftApology(cause, reason, proposedDate, calendar, actors.current(), clock.instant());
        dossiers.save(dossier);
        process.done(taskId);
    }
}
