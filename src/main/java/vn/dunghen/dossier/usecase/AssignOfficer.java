package vn.dunghen.dossier.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Role;
import vn.dunghen.dossier.AssignOutcome;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.UseCase;

/** Phân công người giải quyết, or back to the desk with a reason. */
@UseCase
public class AssignOfficer {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;
    private final Directory directory;

    AssignOfficer(Dossiers dossiers, DossierProcess process, Actors actors, Clock clock, Directory directory) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
        this.directory = directory;
    }

    public void handle(
            String taskId, DossierId id, AssignOutcome outcome, @Nullable String officer, @Nullable String reason) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        boolean known = directory.staffOf(Role.OFFICER, dossier.unit()).stream()
                .anyMatch(staff -> staff.login().equals(officer));
        if (outcome == AssignOutcome.ASSIGN && !known) {
            throw new InvalidInput("officer", "Chọn một chuyên viên của phòng được giao hồ sơ");
        }
        dossier.assign(outcome, officer, reason, actors.current(), clock.instant());
        dossiers.save(dossier);
        if (outcome == AssignOutcome.ASSIGN) {
            process.assigned(taskId, officer);
        } else {
            process.assignmentReturned(taskId);
        }
    }
}
