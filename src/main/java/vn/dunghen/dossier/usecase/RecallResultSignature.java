package vn.dunghen.dossier.usecase;

import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.workflow.TaskInbox;

/** Rút chữ ký: who signed a result takes the signature back before the records clerk has taken it. */
@UseCase
public class RecallResultSignature {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Policy policy;
    private final TaskInbox inbox;
    private final Actors actors;

    RecallResultSignature(Dossiers dossiers, DossierProcess process, Policy policy, TaskInbox inbox, Actors actors) {
        this.dossiers = dossiers;
        this.process = process;
        this.policy = policy;
        this.inbox = inbox;
        this.actors = actors;
    }

    /** @throws RuleViolation 403 for another's signature, 409 once the records clerk has the result in hand */
    public void handle(String code, @Nullable String reason) {
        Dossier dossier = DossierAccess.lock(dossiers, code, policy, "dossier.view");
        boolean taken = inbox.openOf(dossier.subject()).stream()
                .anyMatch(task -> task.kind().equals("dossier-handling/issue-result") && task.assignee() != null);
        if (taken) {
            throw RuleViolation.conflict("dossier.resultTaken", code);
        }
        dossier.recallSignature(reason, actors.current());
        dossiers.save(dossier);
        process.signatureRecalled(dossier.id());
    }
}
