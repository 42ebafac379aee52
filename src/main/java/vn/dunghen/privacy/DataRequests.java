package vn.dunghen.privacy;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All requests for personal data. Saving one publishes its events. */
interface DataRequests extends Repository<DataRequest, String> {

    DataRequest save(DataRequest request);

    Optional<DataRequest> findById(String id);

    Optional<DataRequest> findByAgencyAndCode(String agency, String code);

    /** Open ones first, the most urgent on top; then the latest answered. */
    @Query("select r from DataRequest r where r.agency = :agency"
            + " order by case when r.state = vn.dunghen.privacy.RequestState.OPEN then 0 else 1 end,"
            + " case when r.state = vn.dunghen.privacy.RequestState.OPEN then r.dueAt end, r.answeredAt desc, r.id")
    List<DataRequest> list(String agency, Limit limit);

    /** Those about somebody who is called so or has this number, oldest first. */
    @Query("select r from DataRequest r where r.agency = :agency"
            + " and (lower(r.personName) = lower(:name) or r.idNumber = :number) order by r.registeredAt, r.id")
    List<DataRequest> askedFor(String agency, String name, String number);

    /** Reads the request and holds its row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from DataRequest r where r.agency = :agency and r.code = :code")
    Optional<DataRequest> lock(String agency, String code);
}
