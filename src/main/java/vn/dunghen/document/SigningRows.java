package vn.dunghen.document;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Papers and their digital signatures. */
interface SigningRows extends Repository<SigningRow, String> {

    SigningRow save(SigningRow row);

    Optional<SigningRow> findById(String paper);

    /** Held until the end of the transaction: no second node signs the same paper. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SigningRow s where s.agency = :agency and s.paper = :paper")
    Optional<SigningRow> locked(String agency, String paper);

    @Query("select s from SigningRow s where s.agency = :agency and s.state = vn.dunghen.document.SigningState.WAITING"
            + " and s.dueAt <= :upTo order by s.dueAt, s.paper")
    List<SigningRow> due(String agency, Instant upTo, Limit limit);

    @Query("select s from SigningRow s where s.agency = :agency and s.state = :state order by s.dueAt, s.paper")
    List<SigningRow> in(String agency, SigningState state, Limit limit);

    @Query("select s from SigningRow s where s.agency = :agency and s.sha256 = :sha256")
    List<SigningRow> file(String agency, String sha256);
}
