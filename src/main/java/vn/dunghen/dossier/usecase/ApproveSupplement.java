package vn.dunghen.dossier.usecase;

import java.time.Clock;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.dossier.ReviewOutcome;
import org.jspecify.annotations.Nullable;

/** Duyệt yêu cầu bổ sung. */
@UseCase
public class ApproveSupplement {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;

    ApproveSupplement(Dossiers dossiers, DossierProcess process, Actors actors, Clock clock) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, DossierId id, ReviewOutcome outcome, @Nullable String reason) {
        throw new UnsupportedOperationException();
    }
}
