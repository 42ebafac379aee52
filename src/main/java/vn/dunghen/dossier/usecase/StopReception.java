package vn.dunghen.dossier.usecase;

import java.time.Clock;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;


/** Dừng ở khâu tiếp nhận: the papers asked for never came. */
@UseCase
public class StopReception {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;

    StopReception(Dossiers dossiers, DossierProcess process, Actors actors, Clock clock) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(DossierId id) {
        throw new UnsupportedOperationException();
    }
}
