package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.ForecastOutcome;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.domain.Forecast;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Khai khả năng đúng hạn: on time, or an extension with cause, reason and date; nothing once the promise is broken. */
@UseCase
public class DeclareProgress {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;
    private final WorkingCalendar calendar;

    DeclareProgress(Dossiers dossiers, DossierProcess process, Actors actors, Clock clock, WorkingCalendar calendar) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
        this.calendar = calendar;
    }

    public void handle(
            String taskId,
            DossierId id,
            @Nullable ForecastOutcome outcome,
            @Nullable DelayCause cause,
            @Nullable String reason,
            @Nullable LocalDate proposedDate) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        dossier.declareProgress(outcome, cause, reason, proposedDate, calendar, actors.current(), clock.instant());
        dossiers.save(dossier);
        Forecast said = dossier.forecast();
        if (said == null) {
            process.nothingDeclared(taskId);
        } else {
            process.progressDeclared(taskId, said.outcome());
        }
    }
}
