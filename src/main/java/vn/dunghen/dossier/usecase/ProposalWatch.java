package vn.dunghen.dossier.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.dossier.ProposalId;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.domain.ProcedureProposals;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.RungNotices;
import vn.dunghen.workflow.Rung;
import vn.dunghen.workflow.WatchTarget;

/** What the deadline watch follows in a publication, and whom its rungs tell. */
@Component
class ProposalWatch implements WatchTarget {

    private final ProcedureProposals proposals;
    private final ChainOfCommand chain;
    private final RungNotices notices;

    ProposalWatch(ProcedureProposals proposals, ChainOfCommand chain, RungNotices notices) {
        this.proposals = proposals;
        this.chain = chain;
        this.notices = notices;
    }

    @Override
    public String kind() {
        return "procedure-publication";
    }

    @Override
    public Optional<Watch> watch(Subject subject) {
        return proposals
                .find(ProposalId.of(subject))
                .filter(proposal -> !proposal.stage().over())
                .map(proposal -> new Watch(1, proposal.proposedAt(), proposal.dueAt()));
    }

    @Override
    public Rung.Act act(Subject subject, Watch watch, Rung rung) {
        ProcedureProposal proposal = proposals.find(ProposalId.of(subject)).orElseThrow();
        notices.tell(
                subject,
                watch,
                rung,
                one -> chain.peopleOf(proposal.unit(), proposal.proposer(), one),
                proposal.code(),
                proposal.code(),
                proposal.head().title(),
                Moments.say(watch.dueAt()));
        return rung.act();
    }
}
