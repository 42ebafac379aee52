package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.AppraisalOutcome;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Appraisal;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.domain.PapersAsked;
import vn.dunghen.dossier.usecase.papers.Reaskings;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Thẩm định hồ sơ: a result, a refusal, a stop, or papers to be asked for. */
@UseCase
public class AppraiseDossier {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;
    private final Rulebook rules;
    private final Reaskings reaskings;

    AppraiseDossier(
            Dossiers dossiers,
            DossierProcess process,
            Actors actors,
            Clock clock,
            Rulebook rules,
            Reaskings reaskings) {
        this.reaskings = reaskings;
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
        this.rules = rules;
    }

    public void handle(
            String taskId,
            DossierId id,
            AppraisalOutcome outcome,
            @Nullable String findings,
            @Nullable String resultSummary,
            List<String> missingComponentCodes,
            @Nullable String missing,
            @Nullable String reason,
            @Nullable String reaskReason) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        PapersAsked asked = outcome == AppraisalOutcome.SUPPLEMENT
                ? new PapersAsked(
                        missingComponentCodes,
                        missing,
                        reason,
                        rules.regime(dossier).verifiedBasis().orElse(null))
                : null;
        if (asked != null) {
            reaskings.judge(dossier, missingComponentCodes, missing, reaskReason);
        }
        dossier.appraise(
                new Appraisal(outcome, findings, resultSummary, asked, reason), actors.current(), clock.instant());
        dossiers.save(dossier);
        process.appraised(taskId, outcome);
    }
}
