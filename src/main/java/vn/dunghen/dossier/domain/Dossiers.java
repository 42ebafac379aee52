package vn.dunghen.dossier.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.dunghen.dossier.DossierId;

/** All dossiers. Saving one publishes its events. */
public interface Dossiers extends Repository<Dossier, String> {

    Dossier save(Dossier dossier);

    Optional<Dossier> findById(String id);

    Optional<Dossier> findByCode(String code);

    @Query("select o from Opinion o join fetch o.dossier where o.id = :id")
    Optional<Opinion> opinion(String id);

    /** Reads the dossier anew and holds its row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Dossier d where d.id = :id")
    Optional<Dossier> readAndHold(String id);

    /** Reads the dossier and holds its row until the transaction ends; a row that is held already is as it was read. */
    default Optional<Dossier> lockById(String id) {
        return HeldRows.first(id) ? readAndHold(id) : findById(id);
    }

    /** Reads the dossier and holds its row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Dossier d where d.code = :code")
    Optional<Dossier> lockByCode(String code);

    default Optional<Dossier> find(DossierId id) {
        return findById(id.value());
    }

    default Optional<Dossier> lock(DossierId id) {
        return lockById(id.value());
    }
}
