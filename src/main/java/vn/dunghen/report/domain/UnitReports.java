package vn.dunghen.report.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.dunghen.report.UnitReportId;
import vn.dunghen.report.UnitReportState;

/** All units' reports. Saving one publishes its events. */
public interface UnitReports extends Repository<UnitReport, String> {

    UnitReport save(UnitReport report);

    Optional<UnitReport> findById(String id);

    Optional<UnitReport> findByCode(String code);

    Optional<UnitReport> findByCampaignIdAndUnit(String campaignId, String unit);

    /** Reads the report and holds its row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from UnitReport r where r.id = :id")
    Optional<UnitReport> lockById(String id);

    @Query("select r from UnitReport r where r.campaignId = :campaign order by r.unit")
    List<UnitReport> ofCampaign(String campaign);

    @Query("select r.unit from UnitReport r where r.campaignId = :campaign")
    List<String> unitsAsked(String campaign);

    @Query("select count(r) from UnitReport r where r.campaignId = :campaign and r.state in :states")
    long countIn(String campaign, Collection<UnitReportState> states);

    /** Ids of those that have handed in nothing. */
    @Query("select r.id from UnitReport r where r.campaignId = :campaign and r.firstSubmittedAt is null"
            + " and r.state in ('FILLING', 'SUBMITTING') order by r.unit")
    List<String> unreported(String campaign, Limit most);

    /** Units that have handed in nothing. */
    @Query("select r.unit from UnitReport r where r.campaignId = :campaign and r.firstSubmittedAt is null"
            + " and r.state in ('FILLING', 'SUBMITTING') order by r.unit")
    List<String> owing(String campaign);

    /** Ids of accepted ones whose estimates nobody has looked at since the window closed. */
    @Query("select r.id from UnitReport r where r.campaignId = :campaign and r.restated = false"
            + " and r.acceptedNumber is not null order by r.unit")
    List<String> toRestate(String campaign, Limit most);

    default Optional<UnitReport> find(UnitReportId id) {
        return findById(id.value());
    }
}
