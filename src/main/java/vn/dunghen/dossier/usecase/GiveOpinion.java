package vn.dunghen.dossier.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Cho ý kiến phối hợp. */
@UseCase
public class GiveOpinion {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;

    GiveOpinion(Dossiers dossiers, DossierProcess process, Actors actors, Clock clock) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, DossierId id, String opinionId, @Nullable String opinion) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        dossier.giveOpinion(opinionId, opinion, actors.current(), clock.instant());
        dossiers.save(dossier);
        process.done(taskId);
    }
}
