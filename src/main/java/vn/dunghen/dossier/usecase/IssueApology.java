package vn.dunghen.dossier.usecase;

import java.time.Clock;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Vào số, phát hành thư xin lỗi: the letter gets its number and is printed. */
@UseCase
public class IssueApology {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;
    private final DossierSlips slips;

    IssueApology(Dossiers dossiers, DossierProcess process, Actors actors, Clock clock, DossierSlips slips) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
        this.slips = slips;
    }

    public void handle(String taskId, DossierId id) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        dossier.issueApology(slips.apology(dossier), actors.current(), clock.instant());
        dossiers.save(dossier);
        process.done(taskId);
    }
}
