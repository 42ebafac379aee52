package vn.dunghen.dossier.usecase;

import java.time.Clock;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.dossier.MishapKind;

/** Báo mất, hỏng hồ sơ hoặc lỗi của cơ quan. */
@UseCase
public class ReportMishap {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;

    ReportMishap(Dossiers dossiers, DossierProcess process, Actors actors, Clock clock) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String code, MishapKind kind, String reason) {
        throw new UnsupportedOperationException();
    }
}
