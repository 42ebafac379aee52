package vn.dunghen.dossier.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.ChangeKind;
import vn.dunghen.dossier.ProposalSource;
import vn.dunghen.dossier.ProposalStage;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.ProcedureComponent;
import vn.dunghen.dossier.domain.ProcedureProposal;

/** A proposal as scripts read it. */
record ProposalAnswer(
        String id,
        String code,
        String title,
        String reason,
        LocalDate effectiveFrom,
        ProposalSource source,
        String unit,
        String proposer,
        ProposalStage stage,
        Instant proposedAt,
        Instant dueAt,
        @Nullable Instant submittedAt,
        @Nullable String checkedBy,
        @Nullable String returnReason,
        @Nullable String signer,
        @Nullable String decisionNumber,
        @Nullable Instant endedAt,
        List<Change> changes) {

    /** What it says of one procedure. */
    record Change(ChangeKind kind, String code, Procedure.Terms terms, List<ProcedureComponent> components) {}

    static ProposalAnswer of(ProcedureProposal proposal) {
        ProcedureProposal.Head head = proposal.head();
        return new ProposalAnswer(
                proposal.id().value(),
                proposal.code(),
                head.title(),
                head.reason(),
                head.effectiveFrom(),
                proposal.source(),
                proposal.unit(),
                proposal.proposer(),
                proposal.stage(),
                proposal.proposedAt(),
                proposal.dueAt(),
                proposal.submittedAt(),
                proposal.checkedBy(),
                proposal.returnReason(),
                proposal.signature() == null ? null : proposal.signature().name(),
                proposal.decisionNumber(),
                proposal.endedAt(),
                proposal.changes().stream()
                        .map(one -> new Change(one.kind(), one.code(), one.terms(), one.components()))
                        .toList());
    }
}
