package vn.dunghen.dossier.usecase;

import java.time.Clock;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.dossier.InformMethod;
import org.jspecify.annotations.Nullable;

/** Báo kết quả sớm. */
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
        throw new UnsupportedOperationException();
    }
}
