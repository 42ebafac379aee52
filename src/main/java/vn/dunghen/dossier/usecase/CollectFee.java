package vn.dunghen.dossier.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;

/** Thu phí, lệ phí bằng tiền mặt: the whole amount, and the dossier goes on at once. */
@UseCase
public class CollectFee {

    private final Dossiers dossiers;
    private final DossierCharges charges;
    private final AcceptDossier accept;
    private final DossierProcess process;
    private final Policy policy;
    private final Clock clock;

    CollectFee(
            Dossiers dossiers,
            DossierCharges charges,
            AcceptDossier accept,
            DossierProcess process,
            Policy policy,
            Clock clock) {
        this.dossiers = dossiers;
        this.charges = charges;
        this.accept = accept;
        this.process = process;
        this.policy = policy;
        this.clock = clock;
    }

    /** At the desk's own task. @param collected whether the money is in the drawer */
    public void handle(String taskId, DossierId id, boolean collected) {
        if (!collected) {
            throw new InvalidInput("feeCollected", "Đánh dấu khi đã thu đủ; chưa thu thì để việc này chờ.");
        }
        Dossier dossier = DossierAccess.lock(dossiers, id);
        charges.takeCash(dossier);
        accept.paid(dossier);
        process.done(taskId);
    }

    /** Whenever it is owed. @param amount as counted by who took it; {@code null} for what is owed */
    public void handle(String code, @Nullable Long amount) {
        Dossier dossier = DossierAccess.lock(dossiers, code, policy, "dossier.collectFee");
        if (!dossier.feeOwed()) {
            throw RuleViolation.conflict("dossier.nothingOwed", code);
        }
        charges.takeCash(dossier, amount == null ? dossier.feeDue() : amount);
        if (dossier.step() == WorkStep.AWAIT_PAYMENT) {
            accept.paid(dossier);
            process.feePaid(dossier.id());
        } else {
            dossier.payFee(clock.instant());
            dossiers.save(dossier);
        }
    }
}
