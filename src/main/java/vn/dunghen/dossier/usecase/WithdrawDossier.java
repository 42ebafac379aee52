package vn.dunghen.dossier.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.workflow.Watches;

/** Người nộp rút hồ sơ: possible until a result is signed; what is owed stays owed. */
@UseCase
public class WithdrawDossier {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;
    private final Watches watches;
    private final DossierLetters letters;

    WithdrawDossier(
            Dossiers dossiers,
            DossierProcess process,
            Policy policy,
            Actors actors,
            Clock clock,
            Watches watches,
            DossierLetters letters) {
        this.dossiers = dossiers;
        this.process = process;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
        this.watches = watches;
        this.letters = letters;
    }

    public void handle(String code, @Nullable String reason) {
        Dossier dossier = DossierAccess.lock(dossiers, code, policy, "dossier.withdraw");
        dossier.withdraw(reason, actors.current(), clock.instant());
        dossiers.save(dossier);
        letters.withdrawn(dossier);
        process.withdrawn(dossier.id());
        if (dossier.mayDropApology(clock.instant())) {
            process.finishedInTime(dossier.id());
        }
        watches.moved(dossier.subject());
    }
}
