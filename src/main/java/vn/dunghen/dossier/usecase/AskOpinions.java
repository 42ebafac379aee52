package vn.dunghen.dossier.usecase;

import java.time.Clock;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;
import java.util.List;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Hỏi ý kiến đơn vị. */
@UseCase
public class AskOpinions {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;

    AskOpinions(Dossiers dossiers, DossierProcess process, Actors actors, Clock clock) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String code, List<String> units, String question, @Nullable LocalDate due) {
        throw new UnsupportedOperationException();
    }
}
