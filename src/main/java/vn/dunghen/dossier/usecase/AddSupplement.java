package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.domain.Registration;
import vn.dunghen.kernel.UseCase;

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

    /** @param words what came that the list of papers does not name */
    public void handle(String code, List<Registration.Paper> papers, @Nullable String words) {
        Dossier dossier = DossierAccess.lock(dossiers, code, policy, "dossier.supplement");
        dossier.bringPapers(papers, words, clock.instant());
        dossiers.save(dossier);
        process.papersArrived(dossier.id());
    }
}
