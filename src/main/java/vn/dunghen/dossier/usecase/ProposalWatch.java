package vn.dunghen.dossier.usecase;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.dossier.ProposalId;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.domain.ProcedureProposals;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.Notices;
import vn.dunghen.workflow.Rung;
import vn.dunghen.workflow.WatchTarget;

/** What the deadline watch follows in a publication, and whom its rungs tell. */
@Component
class ProposalWatch implements WatchTarget {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final ProcedureProposals proposals;
    private final ChainOfCommand chain;
    private final Notices notices;
    private final MessageSource messages;

    ProposalWatch(ProcedureProposals proposals, ChainOfCommand chain, Notices notices, MessageSource messages) {
        this.proposals = proposals;
        this.chain = chain;
        this.notices = notices;
        this.messages = messages;
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
        Set<String> people = new LinkedHashSet<>();
        rung.who().forEach(one -> people.addAll(chain.peopleOf(proposal.unit(), proposal.proposer(), one)));
        String text = messages.getMessage(
                "notice." + rung.kind() + "." + rung.code(),
                new Object[] {proposal.code(), proposal.head().title(), DAY.format(watch.dueAt())},
                rung.name() + ": " + proposal.code(),
                Locale.forLanguageTag("vi"));
        people.forEach(login -> notices.tell(
                rung.kind() + "/" + subject.id() + "/" + watch.promise() + "/" + rung.code(),
                login,
                subject,
                rung.code(),
                watch.dueAt(),
                text));
        return rung.act();
    }
}
