package vn.dunghen.dossier.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.dossier.ProposalId;
import vn.dunghen.dossier.ProposalStage;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.usecase.ReadProposals;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.SubjectPanel;
import vn.dunghen.workflow.SubjectTimeline;

/** What a task's page shows of its proposal. */
@Component
class ProposalPanel implements SubjectPanel {

    private static final int MOST_NAMED = 8;
    private static final List<ProposalStage> WAY = List.of(
            ProposalStage.DRAFT,
            ProposalStage.CHECK,
            ProposalStage.APPROVE,
            ProposalStage.NUMBER,
            ProposalStage.PUBLISHED);

    private final ReadProposals proposals;
    private final SubjectTimeline timeline;
    private final PageWords words;

    ProposalPanel(ReadProposals proposals, SubjectTimeline timeline, PageWords words) {
        this.proposals = proposals;
        this.timeline = timeline;
        this.words = words;
    }

    @Override
    public String subjectType() {
        return ProposalId.TYPE;
    }

    @Override
    public Panel of(Subject subject) {
        return proposals.byId(ProposalId.of(subject), this::panel);
    }

    private Panel panel(ProcedureProposal proposal) {
        return new Panel(
                words.say("proposal.facts"),
                "/quan-tri/thu-tuc/de-xuat/" + proposal.code(),
                words.say("proposal.open"),
                facts(proposal),
                timeline(proposal.subject()),
                WAY.stream().map(stage -> step(stage, proposal)).toList());
    }

    List<Fact> facts(ProcedureProposal proposal) {
        List<Fact> facts = new ArrayList<>();
        ProcedureProposal.Head head = proposal.head();
        facts.add(new Fact(words.say("proposal.title"), head.title()));
        facts.add(new Fact(words.say("proposal.effectiveFrom"), CatalogueDates.say(head.effectiveFrom())));
        facts.add(new Fact(words.say("proposal.reason"), head.reason()));
        facts.add(new Fact(
                words.say("proposal.proposer"), words.person(proposal.proposer()), words.unit(proposal.unit())));
        if (proposal.returnReason() != null) {
            facts.add(new Fact(words.say("proposal.returned"), proposal.returnReason()));
        }
        proposal.changes().stream()
                .limit(MOST_NAMED)
                .forEach(change -> facts.add(
                        new Fact(words.say("proposal.kind." + change.kind()), change.code() + " " + change.name())));
        int more = proposal.changes().size() - MOST_NAMED;
        if (more > 0) {
            facts.add(new Fact(words.say("proposal.more"), words.say("proposal.more.count", more)));
        }
        return facts;
    }

    List<Event> timeline(Subject subject) {
        return timeline.of(subject, words::moment);
    }

    private Step step(ProposalStage stage, ProcedureProposal proposal) {
        int now = WAY.indexOf(proposal.stage());
        int at = WAY.indexOf(stage);
        boolean published = proposal.stage() == ProposalStage.PUBLISHED;
        State state = published || at < now ? State.DONE : at == now ? State.NOW : State.TO_COME;
        return new Step(words.say("proposal.way." + stage), "", state);
    }
}
