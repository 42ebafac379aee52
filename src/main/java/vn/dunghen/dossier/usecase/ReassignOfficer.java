package vn.dunghen.dossier.usecase;

import org.springframework.context.event.EventListener;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.workflow.TaskGiven;

/**
 * Whoever is given the appraisal handles the dossier from then on: has the officer's rights, is asked whether the promise
 * holds, drafts the apology and stands in the figures.
 */
@UseCase
public class ReassignOfficer {

    private static final String APPRAISAL = "dossier-handling/appraise";

    private final Dossiers dossiers;
    private final DossierProcess process;

    ReassignOfficer(Dossiers dossiers, DossierProcess process) {
        this.dossiers = dossiers;
        this.process = process;
    }

    @EventListener
    void on(TaskGiven task) {
        if (task.kind().equals(APPRAISAL)) {
            handle(DossierId.of(task.subject()), task.to());
        }
    }

    public void handle(DossierId id, String officer) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        dossier.reassign(officer);
        dossiers.save(dossier);
        process.reassigned(id, officer);
    }
}
