package vn.dunghen.dossier.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.dunghen.dossier.ProposalId;
import vn.dunghen.dossier.ProposalStage;

/** All proposals to change the catalogue. Saving one publishes its events. */
public interface ProcedureProposals extends Repository<ProcedureProposal, String> {

    ProcedureProposal save(ProcedureProposal proposal);

    Optional<ProcedureProposal> findById(String id);

    Optional<ProcedureProposal> findByCode(String code);

    /** Reads the proposal and holds its row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ProcedureProposal p where p.id = :id")
    Optional<ProcedureProposal> lockById(String id);

    /** Codes of procedures that a proposal at one of these stages speaks of, each with the code of that proposal. */
    @Query(
            "select c.code, p.code from ProposedChange c join c.proposal p where p.stage in :stages and c.code in :codes")
    List<Object[]> speakingOf(List<String> codes, List<ProposalStage> stages);

    default Optional<ProcedureProposal> find(ProposalId id) {
        return findById(id.value());
    }

    default Optional<ProcedureProposal> lock(ProposalId id) {
        return lockById(id.value());
    }
}
