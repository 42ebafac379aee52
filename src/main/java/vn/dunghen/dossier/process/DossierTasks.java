package vn.dunghen.dossier.process;

import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.usecase.DossierTaskFacts;
import vn.dunghen.workflow.ProcessTasks;

/** What all user tasks of dossier-handling.bpmn share. */
final class DossierTasks {

    private DossierTasks() {}

    static ProcessTasks<DossierId, Dossier, Answers> by(DossierTaskFacts facts) {
        return new ProcessTasks<>(
                "dossier-handling", DossierId::of, facts::describe, facts::due, facts::read, Answers::new);
    }
}
