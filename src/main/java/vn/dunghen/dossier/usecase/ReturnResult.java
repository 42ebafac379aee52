package vn.dunghen.dossier.usecase;

import java.time.Clock;
import vn.dunghen.dossier.DossierId;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.HandBackOutcome;
import vn.dunghen.dossier.ReturnMethod;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;

/** Trả kết quả: the applicant has it; a debt never holds it back. */
@UseCase
public class ReturnResult {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;

    ReturnResult(Dossiers dossiers, DossierProcess process, Actors actors, Clock clock) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(
            String taskId,
            DossierId id,
            HandBackOutcome outcome,
            @Nullable String receivedBy,
            @Nullable ReturnMethod method,
            @Nullable String reason) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        dossier.returnResult(receivedBy, method, actors.current(), clock.instant());
        dossiers.save(dossier);
        process.handedBack(taskId, outcome, false);
    }
}
