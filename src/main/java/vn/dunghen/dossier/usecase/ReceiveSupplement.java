package vn.dunghen.dossier.usecase;

import java.time.Clock;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.dossier.SupplementCheck;
import vn.dunghen.dossier.domain.Acceptance;
import java.util.List;

/** Kiểm tra giấy tờ bổ sung. */
@UseCase
public class ReceiveSupplement {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;

    ReceiveSupplement(Dossiers dossiers, DossierProcess process, Actors actors, Clock clock) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, DossierId id, SupplementCheck outcome, List<Acceptance.CheckedComponent> components) {
        throw new UnsupportedOperationException();
    }
}
