package vn.dunghen.report.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Reasons;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.CampaignState;
import vn.dunghen.report.ReportEvent;

/** Kỳ báo cáo: one period of a regime, from its planned opening to the day everything that will come has come. */
@Entity
@Table(name = "report_campaign")
public class Campaign extends Aggregate {

    @Id
    private String id;

    @Version
    private @Nullable Integer version;

    private String agency;
    private String code;
    private String regimeId;
    private String regimeCode;
    private String name;
    private String period;

    @Embedded
    private CampaignDates dates;

    @Enumerated(EnumType.STRING)
    private CampaignState state;

    private @Nullable String askedBy;
    private boolean askedAll;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;

    protected Campaign() {}

    /** @param name what people call it, e.g. the regime's name with the period */
    public static Campaign plan(
            String agency, ReportRegime regime, String period, String name, CampaignDates dates, Actor by) {
        var campaign = new Campaign();
        campaign.id = UUID.randomUUID().toString();
        campaign.agency = agency;
        campaign.code = regime.code() + "-" + period;
        campaign.regimeId = regime.id().value();
        campaign.regimeCode = regime.code();
        campaign.period = period;
        campaign.name = name;
        campaign.dates = dates;
        campaign.state = CampaignState.PLANNED;
        campaign.askedBy = by.equals(Actor.SYSTEM) ? null : by.login();
        campaign.tell("campaignPlanned", "opens", Moments.fact(dates.opensAt()));
        return campaign;
    }

    /** Asked for before its day. */
    public void bringForward(Actor by, Instant at) {
        await(CampaignState.PLANNED);
        dates = dates.openingAt(at);
        askedBy = by.login();
        tell("campaignBroughtForward");
    }

    /** Units are asked from now on, by the regime as it stands today. */
    public void open(ReportRegime regime, CampaignDates asOfToday, Instant at) {
        await(CampaignState.PLANNED);
        regimeId = regime.id().value();
        dates = asOfToday.openingAt(at);
        state = CampaignState.COLLECTING;
        openedAt = at;
        tell(
                "campaignOpened",
                "due",
                Moments.fact(dates.internalDueAt()),
                "outward",
                Moments.fact(dates.outwardDueAt()));
    }

    /** A day off decided meanwhile moves dates that units have been told. */
    public void followCalendar(CampaignDates moved, String basis) {
        dates = moved;
        tell(
                "campaignMoved",
                "due",
                Moments.fact(moved.internalDueAt()),
                "outward",
                Moments.fact(moved.outwardDueAt()),
                "basis",
                basis);
    }

    /** The regime has ended meanwhile. */
    public void drop(Instant at) {
        await(CampaignState.PLANNED);
        state = CampaignState.DROPPED;
        closedAt = at;
        tell("campaignDropped");
    }

    /** Every unit of the regime has been asked. */
    public void askedAllUnits(int units) {
        await(CampaignState.COLLECTING);
        askedAll = true;
        tell("campaignAsked", "units", String.valueOf(units));
    }

    /** Somebody ends the collection before its moment. */
    public void endEarly(@Nullable String reason) {
        await(CampaignState.COLLECTING);
        requireAskedAll();
        tell("campaignEndedEarly", "reason", Reasons.need(reason, "reason", "Nêu lý do đóng kỳ sớm."));
    }

    public void collected(Instant at) {
        await(CampaignState.COLLECTING);
        state = CampaignState.COLLECTED;
        closedAt = at;
        tell("campaignCollected");
    }

    /** Units can be added and excused while the collection runs. */
    public void requireCollecting() {
        await(CampaignState.COLLECTING);
        requireAskedAll();
    }

    private void requireAskedAll() {
        if (!askedAll) {
            throw RuleViolation.conflict("report.stillAsking", code);
        }
    }

    private void await(CampaignState expected) {
        if (state != expected) {
            throw RuleViolation.conflict("report.campaignNot." + expected, code);
        }
    }

    private void tell(String action, String... facts) {
        record(new ReportEvent(subject(), "report." + action, facts(code, facts)));
    }

    /** @throws InvalidInput when the dates of an ad hoc request do not follow each other */
    public static void requireInOrder(CampaignDates dates, Instant now) {
        if (dates.windowTo().isBefore(dates.windowFrom())) {
            throw new InvalidInput("windowTo", "Ngày cuối kỳ số liệu không được trước ngày đầu kỳ.");
        }
        if (!dates.internalDueAt().isAfter(now)) {
            throw new InvalidInput("due", "Hạn đơn vị nộp phải sau lúc này.");
        }
        if (dates.outwardDueAt().isBefore(dates.internalDueAt())) {
            throw new InvalidInput("outwardDue", "Hạn gửi cấp trên không được trước hạn đơn vị nộp.");
        }
    }

    @Override
    public Subject subject() {
        return id().subject();
    }

    public CampaignId id() {
        return new CampaignId(id);
    }

    public String code() {
        return code;
    }

    public String regimeId() {
        return regimeId;
    }

    public String regimeCode() {
        return regimeCode;
    }

    public String name() {
        return name;
    }

    public String period() {
        return period;
    }

    public CampaignDates dates() {
        return dates;
    }

    public CampaignState state() {
        return state;
    }

    public boolean askedAll() {
        return askedAll;
    }

    public @Nullable String askedBy() {
        return askedBy;
    }

    public @Nullable Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }
}
