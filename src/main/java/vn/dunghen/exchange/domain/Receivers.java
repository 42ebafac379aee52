package vn.dunghen.exchange.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All receivers. Saving one publishes its events. */
public interface Receivers extends Repository<Receiver, String> {

    Receiver save(Receiver receiver);

    @Query("select r from Receiver r where r.agency = :agency and r.id = :id and r.removedAt is null")
    Optional<Receiver> find(String agency, String id);

    /** Those that have not been removed, the oldest first. */
    @Query("select r from Receiver r where r.agency = :agency and r.removedAt is null order by r.addedAt, r.id")
    List<Receiver> all(String agency);
}
