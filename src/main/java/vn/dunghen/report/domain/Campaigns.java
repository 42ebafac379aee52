package vn.dunghen.report.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.CampaignState;

/** All campaigns. Saving one publishes its events. */
public interface Campaigns extends Repository<Campaign, String> {

    Campaign save(Campaign campaign);

    Optional<Campaign> findById(String id);

    Optional<Campaign> findByCode(String code);

    Optional<Campaign> findByRegimeCodeAndPeriod(String regimeCode, String period);

    boolean existsByRegimeCodeAndState(String regimeCode, CampaignState state);

    /** Reads the campaign and holds its row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Campaign c where c.id = :id")
    Optional<Campaign> lockById(String id);

    /** Campaigns of a regime that have been opened, the latest window first. */
    @Query("select c from Campaign c where c.regimeCode = :regime and c.openedAt is not null"
            + " order by c.dates.windowTo desc, c.code desc")
    List<Campaign> openedOf(String regime);

    /** Codes of the periods of a regime whose campaign is in any other state. */
    @Query("select c.period from Campaign c where c.regimeCode = :regime and c.state <> :state")
    List<String> periodsBut(String regime, CampaignState state);

    @Query("select count(c) from Campaign c where c.regimeCode = :regime")
    int countOf(String regime);

    default Optional<Campaign> find(CampaignId id) {
        return findById(id.value());
    }
}
