package vn.dunghen.report.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;
import vn.dunghen.report.DueRoll;
import vn.dunghen.report.RegimeId;
import vn.dunghen.report.ReportEvent;
import vn.dunghen.report.ReportFrequency;

/** Chế độ báo cáo: who reports what to whom, how often and by when. Never changed; a later one of the same code takes over from its day. */
@Entity
@Table(name = "report_regime")
public class ReportRegime extends Aggregate {

    @Id
    private String id;

    private String agency;
    private String code;
    private String name;
    private String recipient;
    private @Nullable String via;

    @Enumerated(EnumType.STRING)
    private ReportFrequency frequency;

    private @Nullable Integer cutoffDay;

    @Embedded
    @AttributeOverride(name = "month", column = @Column(name = "internal_month"))
    @AttributeOverride(name = "day", column = @Column(name = "internal_day"))
    @AttributeOverride(name = "roll", column = @Column(name = "internal_roll"))
    private DueRule internal;

    @Embedded
    @AttributeOverride(name = "month", column = @Column(name = "outward_month"))
    @AttributeOverride(name = "day", column = @Column(name = "outward_day"))
    @AttributeOverride(name = "roll", column = @Column(name = "outward_roll"))
    private DueRule outward;

    private int openDays;
    private int closeDays;
    private @Nullable String outline;
    private String basis;
    private @Nullable String verifiedBy;
    private @Nullable LocalDate verifiedOn;
    private LocalDate effectiveFrom;
    private @Nullable LocalDate effectiveTo;

    @ElementCollection
    @CollectionTable(name = "report_regime_figure", joinColumns = @JoinColumn(name = "regime_id"))
    @OrderColumn(name = "position")
    private List<AskedFigure> figures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_regime_unit", joinColumns = @JoinColumn(name = "regime_id"))
    private Set<RegimeUnit> units = new HashSet<>();

    protected ReportRegime() {}

    /**
     * Who reports to whom.
     *
     * @param recipient who gets the department's report
     * @param via through whom it goes there, if through anybody
     * @param outline headings of the department's report, one a line
     * @param basis the paper that orders it
     */
    public record Head(
            String code,
            String name,
            String recipient,
            @Nullable String via,
            @Nullable String outline,
            String basis,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo) {}

    /**
     * When.
     *
     * @param cutoffDay last day counted of the last month; null for whole months
     * @param openDays working days before the internal due day at which units are asked
     * @param closeDays working days before the outward due day at which the collection closes
     */
    public record Rhythm(
            ReportFrequency frequency,
            @Nullable Integer cutoffDay,
            DueRule internal,
            DueRule outward,
            int openDays,
            int closeDays) {}

    /** @param units codes of those who report; empty for every unit that has a head */
    public static ReportRegime define(
            String agency, Head head, Rhythm rhythm, List<AskedFigure> figures, Set<String> units) {
        requireInOrder(head, rhythm);
        var regime = new ReportRegime();
        regime.id = UUID.randomUUID().toString();
        regime.agency = agency;
        regime.code = head.code();
        regime.name = head.name();
        regime.recipient = head.recipient();
        regime.via = head.via();
        regime.outline = head.outline();
        regime.basis = head.basis();
        regime.effectiveFrom = head.effectiveFrom();
        regime.effectiveTo = head.effectiveTo();
        regime.frequency = rhythm.frequency();
        regime.cutoffDay = rhythm.cutoffDay();
        regime.internal = rhythm.internal();
        regime.outward = rhythm.outward();
        regime.openDays = rhythm.openDays();
        regime.closeDays = rhythm.closeDays();
        regime.figures.addAll(figures);
        units.forEach(unit -> regime.units.add(new RegimeUnit(agency, unit)));
        Map<String, String> told = new LinkedHashMap<>();
        told.put("code", head.code());
        told.put("name", head.name());
        told.put("effectiveFrom", Moments.say(head.effectiveFrom()));
        regime.record(new ReportEvent(regime.subject(), "report.regimeDefined", told));
        return regime;
    }

    private static void requireInOrder(Head head, Rhythm rhythm) {
        LocalDate to = head.effectiveTo();
        if (to != null && to.isBefore(head.effectiveFrom())) {
            throw new InvalidInput("effectiveTo", "Ngày hết áp dụng không được trước ngày bắt đầu áp dụng.");
        }
        if (rhythm.frequency() != ReportFrequency.AD_HOC && rhythm.outward().before(rhythm.internal())) {
            throw new InvalidInput("outwardDue.day", "Hạn gửi cấp trên không được trước hạn đơn vị nộp.");
        }
    }

    /** Somebody has held the basis against its original text. */
    public void verify(Actor by, LocalDate on) {
        if (verified()) {
            throw RuleViolation.conflict("report.regimeVerified", code);
        }
        verifiedBy = by.login();
        verifiedOn = on;
        Map<String, String> told = new LinkedHashMap<>();
        told.put("code", code);
        told.put("basis", basis);
        record(new ReportEvent(subject(), "report.regimeVerified", told));
    }

    /** What is counted in a period and by when, with the days off known now. */
    public CampaignDates dates(ReportPeriod period, WorkingCalendar calendar) {
        Instant due = internal.of(period, calendar);
        Instant outwardDue = outward.of(period, calendar);
        Instant closes = calendar.endOfDay(outwardDue, -closeDays);
        return new CampaignDates(
                period.windowFrom(cutoffDay),
                period.windowTo(cutoffDay),
                calendar.startOfDay(due, -openDays),
                due,
                outwardDue,
                closes.isBefore(due) ? due : closes);
    }

    /** What becomes of the dates of a campaign of this regime that has been planned or opened; days named in a request of its own leave a day off. */
    public CampaignDates following(CampaignDates dates, WorkingCalendar calendar, Instant now) {
        boolean own = frequency == ReportFrequency.AD_HOC;
        return dates.following(
                own ? DueRoll.FORWARD : internal.roll(),
                own ? DueRoll.FORWARD : outward.roll(),
                closeDays,
                calendar,
                now);
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    @Override
    public Subject subject() {
        return id().subject();
    }

    public RegimeId id() {
        return new RegimeId(id);
    }

    public String code() {
        return code;
    }

    public Head head() {
        return new Head(code, name, recipient, via, outline, basis, effectiveFrom, effectiveTo);
    }

    public Rhythm rhythm() {
        return new Rhythm(frequency, cutoffDay, internal, outward, openDays, closeDays);
    }

    public String name() {
        return name;
    }

    public ReportFrequency frequency() {
        return frequency;
    }

    /** The day on which somebody held the basis against its original text; null for never. */
    public @Nullable LocalDate verifiedOn() {
        return verifiedOn;
    }

    /** Whether somebody has held the basis against its original text. */
    public boolean verified() {
        return verifiedBy != null && verifiedOn != null;
    }

    public List<AskedFigure> figures() {
        return List.copyOf(figures);
    }

    /** Codes of those who report, in order; empty for every unit that has a head. */
    public List<String> units() {
        return units.stream().map(RegimeUnit::unit).sorted().toList();
    }
}
