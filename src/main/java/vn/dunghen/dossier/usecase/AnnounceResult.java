package vn.dunghen.dossier.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Báo kết quả sớm: the applicant is told before the day that the result is there. */
@UseCase
public class AnnounceResult {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;

    AnnounceResult(Dossiers dossiers, DossierProcess process, Actors actors, Clock clock) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, DossierId id, InformMethod method, @Nullable String note) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        dossier.announceResult(method, note, actors.current(), clock.instant());
        dossiers.save(dossier);
        process.done(taskId);
    }
}
