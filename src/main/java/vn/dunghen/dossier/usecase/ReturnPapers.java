package vn.dunghen.dossier.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.ReturnMethod;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Trả lại giấy tờ of a dossier that was withdrawn. */
@UseCase
public class ReturnPapers {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;

    ReturnPapers(Dossiers dossiers, DossierProcess process, Actors actors, Clock clock) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, DossierId id, @Nullable ReturnMethod method, @Nullable String note) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        dossier.returnPapers(method, note, actors.current(), clock.instant());
        dossiers.save(dossier);
        process.done(taskId);
    }
}
