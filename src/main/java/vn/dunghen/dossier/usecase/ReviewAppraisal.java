package vn.dunghen.dossier.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Duyệt kết quả thẩm định: the unit head agrees or returns with a reason. */
@UseCase
public class ReviewAppraisal {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;

    ReviewAppraisal(Dossiers dossiers, DossierProcess process, Actors actors, Clock clock) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, DossierId id, ReviewOutcome outcome, @Nullable String reason) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        dossier.review(outcome, reason, actors.current(), clock.instant());
        dossiers.save(dossier);
        process.reviewed(taskId, outcome);
    }
}
