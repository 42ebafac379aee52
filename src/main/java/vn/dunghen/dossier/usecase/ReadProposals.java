package vn.dunghen.dossier.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.ProposalId;
import vn.dunghen.dossier.ProposalSource;
import vn.dunghen.dossier.ProposalStage;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.domain.ProcedureProposals;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.RuleViolation;

/** Reads proposals for lists and pages. */
@Service
@Transactional(readOnly = true)
public class ReadProposals {

    private static final String PROPOSE = "procedure-proposal.propose";
    private static final String ROW = "select p.id, p.code, p.title, p.source, p.unit, p.proposer, p.stage,"
            + " p.effective_from, p.proposed_at, p.due_at, p.decision_number, ";

    private final JdbcClient jdbc;
    private final ProcedureProposals proposals;
    private final Directory directory;
    private final Policy policy;

    ReadProposals(JdbcClient jdbc, ProcedureProposals proposals, Directory directory, Policy policy) {
        this.jdbc = jdbc;
        this.proposals = proposals;
        this.directory = directory;
        this.policy = policy;
    }

    /** One page, the latest first. @param stage only those at this stage; {@code null} for all */
    public Page<ProposalRow> list(@Nullable ProposalStage stage, @Nullable String cursor, int size) {
        requireView();
        Page.requireSize(size);
        ProposalRow after = cursor == null || cursor.isBlank() ? null : last(cursor);
        List<ProposalRow> rows = jdbc.sql(ROW + "(select count(*) from procedure_proposal_change c"
                        + " where c.proposal_id = p.id) as changes from procedure_proposal p where p.agency = :agency"
                        + (stage == null ? "" : " and p.stage = :stage")
                        + (after == null ? "" : " and (p.proposed_at < :at or (p.proposed_at = :at and p.id < :id))")
                        + " order by p.proposed_at desc, p.id desc fetch first :size rows only")
                .param("agency", directory.agency().code())
                .param("stage", stage == null ? "" : stage.name())
                .param("at", after == null ? null : after.proposedAt().atOffset(ZoneOffset.UTC))
                .param("id", after == null ? null : after.id())
                .param("size", size + 1)
                .query((row, n) -> row(row))
                .list();
        return rows.size() <= size
                ? new Page<>(rows, null)
                : new Page<>(
                        List.copyOf(rows.subList(0, size)), rows.get(size - 1).code());
    }

    private ProposalRow last(String cursor) {
        return jdbc.sql(ROW + "0 as changes from procedure_proposal p where p.agency = ? and p.code = ?")
                .params(directory.agency().code(), cursor)
                .query((row, n) -> row(row))
                .optional()
                .orElseThrow(() -> new InvalidInput("cursor", "Vị trí trang không hợp lệ."));
    }

    /** One proposal by what people call it, read whole. */
    public <T> T byCode(String code, Function<ProcedureProposal, T> read) {
        requireView();
        return read.apply(proposals.findByCode(code).orElseThrow(() -> RuleViolation.notFound("proposal.unknown")));
    }

    public <T> T byId(ProposalId id, Function<ProcedureProposal, T> read) {
        requireView();
        return read.apply(proposals.find(id).orElseThrow(() -> RuleViolation.notFound("proposal.unknown")));
    }

    public boolean mayPropose() {
        return policy.allows(PROPOSE, Policy.Resource.of("procedure-proposal"));
    }

    /** @throws RuleViolation when the reader may see the catalogue but not propose to change it */
    public void requirePropose() {
        policy.require(PROPOSE, Policy.Resource.of("procedure-proposal"));
    }

    private void requireView() {
        policy.require("procedure-proposal.view", Policy.Resource.of("procedure-proposal"));
    }

    private static ProposalRow row(ResultSet row) throws SQLException {
        return new ProposalRow(
                row.getString("id"),
                row.getString("code"),
                row.getString("title"),
                ProposalSource.valueOf(row.getString("source")),
                row.getString("unit"),
                row.getString("proposer"),
                ProposalStage.valueOf(row.getString("stage")),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getInt("changes"),
                row.getString("decision_number"));
    }
}
