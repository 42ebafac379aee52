package vn.dunghen.dossier.usecase;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.dossier.ProposalId;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.domain.ProcedureProposals;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.workflow.TaskHandler;

/** What the task list and the task forms must know of a proposal. */
@Component
@Transactional(readOnly = true)
public class ProposalTaskFacts {

    private final ProcedureProposals proposals;
    private final PublicationLimits limits;

    ProposalTaskFacts(ProcedureProposals proposals, PublicationLimits limits) {
        this.proposals = proposals;
        this.limits = limits;
    }

    public TaskHandler.SubjectLine describe(ProposalId id) {
        ProcedureProposal proposal = find(id);
        return new TaskHandler.SubjectLine(proposal.code(), proposal.head().title(), null);
    }

    /** A step may take its own time, and not longer than the whole; what opens after that has its own time. */
    public TaskHandler.Deadline due(String task, ProposalId id, Instant openedAt) {
        Instant whole = find(id).dueAt();
        Instant own = limits.due(task, openedAt);
        return new TaskHandler.Deadline(own.isAfter(whole) && openedAt.isBefore(whole) ? whole : own, false);
    }

    public Map<String, Object> read(ProposalId id, Function<ProcedureProposal, Map<String, Object>> answer) {
        return answer.apply(find(id));
    }

    private ProcedureProposal find(ProposalId id) {
        return proposals.find(id).orElseThrow(() -> RuleViolation.notFound("proposal.unknown"));
    }
}
