package vn.dunghen.report.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The department's own reports. Saving one publishes its events. */
public interface Syntheses extends Repository<Synthesis, String> {

    Synthesis save(Synthesis synthesis);

    Optional<Synthesis> findByCampaignId(String campaignId);

    boolean existsByCampaignId(String campaignId);

    /** Reads the report and holds its row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Synthesis s where s.campaignId = :campaign")
    Optional<Synthesis> lockByCampaign(String campaign);
}
