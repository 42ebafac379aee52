package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.util.stream.Stream;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.Unit;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.UseCase;

/** Bàn giao hồ sơ cho phòng: the desk gives the papers to the unit it has chosen. */
@UseCase
public class HandOverDossier {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;
    private final ChainOfCommand chain;
    private final Directory directory;

    HandOverDossier(
            Dossiers dossiers,
            DossierProcess process,
            Actors actors,
            Clock clock,
            ChainOfCommand chain,
            Directory directory) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
        this.chain = chain;
        this.directory = directory;
    }

    public void handle(String taskId, DossierId id, String unit) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        if (takers(directory).noneMatch(one -> one.code().equals(unit))) {
            throw new InvalidInput("unit", "Chọn một phòng có người giải quyết hồ sơ.");
        }
        dossier.handOver(unit, actors.current(), clock.instant());
        dossiers.save(dossier);
        process.handedOver(taskId, unit, chain.unitHead(unit));
    }

    /** Units that can work a dossier: somebody to assign it and somebody to appraise it. */
    public static Stream<Unit> takers(Directory directory) {
        return directory.units().stream()
                .filter(unit -> !directory.staffOf(Role.UNIT_HEAD, unit.code()).isEmpty())
                .filter(unit -> !directory.staffOf(Role.OFFICER, unit.code()).isEmpty());
    }
}
