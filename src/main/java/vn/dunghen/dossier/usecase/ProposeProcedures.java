package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.ProposalSource;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.domain.ProcedureProposals;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.dossier.domain.ProposedChange;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.UseCase;

/** Đề xuất công bố thủ tục: begins the way of a change into the catalogue. */
@UseCase
public class ProposeProcedures {

    private final ProcedureProposals proposals;
    private final Procedures catalogue;
    private final ProposalCodes codes;
    private final ProposalDrafts drafts;
    private final PublicationLimits limits;
    private final ProcedurePublication process;
    private final Directory directory;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;

    ProposeProcedures(
            ProcedureProposals proposals,
            Procedures catalogue,
            ProposalCodes codes,
            ProposalDrafts drafts,
            PublicationLimits limits,
            ProcedurePublication process,
            Directory directory,
            Policy policy,
            Actors actors,
            Clock clock) {
        this.proposals = proposals;
        this.catalogue = catalogue;
        this.codes = codes;
        this.drafts = drafts;
        this.limits = limits;
        this.process = process;
        this.directory = directory;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    /** @throws InvalidInput for what is malformed, backwards, unknown or doubled */
    public ProcedureProposal handle(
            ProcedureProposal.Head head, List<ProposedChange.Draft> changes, ProposalSource source) {
        policy.require("procedure-proposal.propose", Policy.Resource.of("procedure-proposal"));
        drafts.check(head, changes, null);
        Instant now = clock.instant();
        Actor by = actors.current();
        String agency = directory.agency().code();
        String unit = directory.staff(by.login()).orElseThrow().unit();
        ProcedureProposal proposal = ProcedureProposal.propose(
                new ProcedureProposal.Origin(
                        agency,
                        codes.next(agency, Years.of(now)),
                        source,
                        unit,
                        limits.due(PublicationLimits.WHOLE, now)),
                head,
                changes,
                catalogue,
                by,
                now);
        proposals.save(proposal);
        process.proposed(proposal.id(), by.login());
        return proposal;
    }
}
