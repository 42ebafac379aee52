package vn.dunghen.dossier.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.MishapKind;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Báo mất, hỏng hồ sơ hoặc lỗi của cơ quan: an apology is owed. */
@UseCase
public class ReportMishap {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;

    ReportMishap(Dossiers dossiers, DossierProcess process, Policy policy, Actors actors, Clock clock) {
        this.dossiers = dossiers;
        this.process = process;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String code, MishapKind kind, @Nullable String reason) {
        Dossier dossier = DossierAccess.lock(dossiers, code, policy, "dossier.reportMishap");
        dossier.reportMishap(kind, reason, actors.current(), clock.instant());
        dossiers.save(dossier);
        if (dossier.owesApology(clock.instant())) {
            process.mishapReported(dossier.id());
        }
    }
}
