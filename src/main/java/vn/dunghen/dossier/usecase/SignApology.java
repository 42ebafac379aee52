package vn.dunghen.dossier.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.SignOutcome;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Ký thư xin lỗi: the director or a deputy signs or returns with a reason. */
@UseCase
public class SignApology {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;
    private final Signers signers;

    SignApology(Dossiers dossiers, DossierProcess process, Actors actors, Clock clock, Signers signers) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
        this.signers = signers;
    }

    public void handle(String taskId, DossierId id, SignOutcome outcome, @Nullable String reason) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        dossier.signApology(outcome, reason, signers.authority(), actors.current(), clock.instant());
        dossiers.save(dossier);
        process.apologySigned(taskId, outcome);
    }
}
