package vn.dunghen.dossier.usecase;

import java.time.Clock;
import vn.dunghen.dossier.DossierId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.AppraisalOutcome;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;

/** Thẩm định hồ sơ. */
@UseCase
public class AppraiseDossier {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;

    AppraiseDossier(Dossiers dossiers, DossierProcess process, Actors actors, Clock clock) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(
            String taskId,
            DossierId id,
            AppraisalOutcome outcome,
            String findings,
            @Nullable String resultSummary,
            List<String> missingComponentCodes,
            @Nullable String missing,
            @Nullable String reason) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        dossier.appraise(findings, resultSummary, actors.current(), clock.instant());
        dossiers.save(dossier);
        process.appraised(taskId, outcome);
    }
}
