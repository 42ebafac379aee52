package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.util.List;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.domain.Registration;

/** Người nộp bổ sung giấy tờ: the papers asked for arrive at the desk. */
@UseCase
public class AddSupplement {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Policy policy;
    private final Clock clock;

    AddSupplement(Dossiers dossiers, DossierProcess process, Policy policy, Clock clock) {
        this.dossiers = dossiers;
        this.process = process;
        this.policy = policy;
        this.clock = clock;
    }

    public void handle(String code, List<Registration.Paper> papers) {
        Dossier dossier = DossierAccess.lock(dossiers, code, policy, "dossier.supplement");
        dossier.bringPapers(papers, clock.instant());
        dossiers.save(dossier);
        process.papersArrived(dossier.id());
    }
}
