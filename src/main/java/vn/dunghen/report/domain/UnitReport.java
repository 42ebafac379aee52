package vn.dunghen.report.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.Reasons;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.ReportEvent;
import vn.dunghen.report.ReportOutcome;
import vn.dunghen.report.ReportTimeliness;
import vn.dunghen.report.UnitReportId;
import vn.dunghen.report.UnitReportState;
import vn.dunghen.report.VersionKind;

/** Báo cáo của đơn vị: what one unit owes to one campaign, with every version it handed in. */
@Entity
@Table(name = "unit_report")
public class UnitReport extends Aggregate {

    @Id
    private String id;

    @Version
    private @Nullable Integer version;

    private String agency;
    private String code;
    private String campaignId;
    private String unit;

    @Enumerated(EnumType.STRING)
    private UnitReportState state;

    private Instant openedAt;
    private Instant dueAt;
    private Instant currentDueAt;
    private Instant dueSetAt;
    private int promise;
    private @Nullable Instant firstSubmittedAt;
    private @Nullable String submittedBy;
    private int returns;
    private @Nullable String returnReason;
    private int escalations;
    private @Nullable Instant escalatedAt;
    private @Nullable Integer acceptedNumber;
    private boolean restated;
    private @Nullable String excuseReason;
    private @Nullable Instant endedAt;

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<UnitReportVersion> versions = new ArrayList<>();

    protected UnitReport() {}

    /**
     * The unit is asked.
     *
     * @param byHead whether the unit has no officer, so that its head does it all
     */
    public static UnitReport ask(String agency, Campaign campaign, String unit, boolean byHead, Instant at) {
        Instant dueAt = campaign.dates().internalDueAt();
        var report = new UnitReport();
        report.id = UUID.randomUUID().toString();
        report.agency = agency;
        report.code = campaign.code() + "-" + unit;
        report.campaignId = campaign.id().value();
        report.unit = unit;
        report.state = byHead ? UnitReportState.SUBMITTING : UnitReportState.FILLING;
        report.openedAt = at;
        report.dueAt = dueAt;
        report.currentDueAt = dueAt;
        report.dueSetAt = at;
        report.promise = 1;
        report.tell("asked", "unit", unit, "due", Moments.fact(dueAt));
        return report;
    }

    /** The officer hands the filled report to the head of the unit. */
    public void fill(ReportText text, List<ReportCell> cells, Actor by, Instant at) {
        await(UnitReportState.FILLING);
        draft().write(text, cells, by.login(), at);
        state = UnitReportState.SUBMITTING;
        tell("filled", "unit", unit, "version", number());
    }

    /** The officer is away: the head of the unit fills it in. */
    public void takeOver() {
        await(UnitReportState.FILLING);
        tell("takenOver", "unit", unit);
    }

    /** The head of the unit hands it in, or gives it back to the officer. */
    public void submit(
            ReportOutcome.Submit outcome,
            ReportText text,
            List<ReportCell> cells,
            @Nullable String why,
            Actor by,
            Instant at) {
        if (state != UnitReportState.FILLING) {
            await(UnitReportState.SUBMITTING);
        }
        if (outcome == ReportOutcome.Submit.RETURN) {
            returnReason = Reasons.need(why, "reason", "Nêu điều cần làm lại.");
            state = UnitReportState.FILLING;
            tell("sentBackToOfficer", "unit", unit, "reason", returnReason);
            return;
        }
        UnitReportVersion draft = draft();
        draft.write(text, cells, by.login(), at);
        handIn(draft, by, at);
    }

    /** A mistake found after acceptance: a new version goes to the office, the older stays. */
    public void correct(ReportText text, List<ReportCell> cells, @Nullable String why, Actor by, Instant at) {
        await(UnitReportState.ACCEPTED);
        var correction = open(VersionKind.CORRECTION, Reasons.need(why, "reason", "Nêu lý do đính chính."));
        correction.write(text, cells, by.login(), at);
        tell("correctionAsked", "unit", unit, "version", number(), "reason", why);
        handIn(correction, by, at);
    }

    /** The window has closed and estimates were given: the unit is asked for the final figures. @return whether it is */
    public boolean restate(Instant until, Instant at) {
        restated = true;
        boolean estimates =
                accepted().stream().flatMap(one -> one.cells().stream()).anyMatch(ReportCell::estimated);
        if (state != UnitReportState.ACCEPTED || !estimates) {
            tell("restatementNotNeeded", "unit", unit);
            return false;
        }
        state = UnitReportState.FILLING;
        moveDue(until, at);
        tell("restatementAsked", "unit", unit, "due", Moments.fact(until));
        return true;
    }

    /** The office takes it or gives it back; never the one who submitted it. */
    public void check(ReportOutcome.Check outcome, @Nullable String why, Instant againUntil, Actor by, Instant at) {
        await(UnitReportState.SUBMITTED);
        if (by.login().equals(submittedBy) || submittedBy != null && submittedBy.equals(by.onBehalfOf())) {
            throw RuleViolation.forbidden("report.ownReport");
        }
        UnitReportVersion checked = latest();
        if (outcome == ReportOutcome.Check.RETURN) {
            returnReason = Reasons.need(why, "reason", "Nêu lý do trả lại.");
            checked.giveBack(returnReason);
            returns++;
            state = UnitReportState.FILLING;
            if (againUntil.isAfter(currentDueAt)) {
                moveDue(againUntil, at);
            }
            tell("returned", "unit", unit, "version", number(), "reason", returnReason);
            return;
        }
        checked.accept(by.login(), at);
        acceptedNumber = checked.number();
        returnReason = null;
        state = UnitReportState.ACCEPTED;
        endedAt = at;
        tell("accepted", "unit", unit, "version", number());
    }

    /** The campaign's date has left a day off: the unit's goes along while it is still ahead. @return whether it moved */
    public boolean followCalendar(Instant until, Instant at) {
        boolean open = state.owed() || state == UnitReportState.SUBMITTED;
        if (!open || !dueAt.isAfter(at) || !until.isAfter(dueAt)) {
            return false;
        }
        dueAt = until;
        if (currentDueAt.isBefore(until)) {
            moveDue(until, at);
        }
        tell("dueMoved", "unit", unit, "due", Moments.fact(until));
        return true;
    }

    /** A rung at or after the due moment told somebody above the unit. */
    public void escalate(String rung, Instant at) {
        escalations++;
        escalatedAt = at;
        tell("escalated", "unit", unit, "rung", rung);
    }

    /** The chief of office has spoken to the unit. */
    public void urge(String note) {
        tell("urged", "unit", unit, "note", note);
    }

    public void excuse(@Nullable String why, Instant at) {
        if (!state.owed() || firstSubmittedAt != null) {
            throw RuleViolation.conflict("report.notExcusable", code);
        }
        excuseReason = Reasons.need(why, "reason", "Nêu lý do miễn báo cáo.");
        state = UnitReportState.EXCUSED;
        endedAt = at;
        tell("excused", "unit", unit, "reason", excuseReason);
    }

    /** The campaign closed and nothing had been handed in; before the unit's date that is no failing of the unit. */
    public void closeUnreported(Instant at) {
        if (!state.owed() || firstSubmittedAt != null) {
            throw RuleViolation.conflict("report.notOwed", code);
        }
        state = UnitReportState.NOT_REPORTED;
        endedAt = at;
        tell(at.isAfter(dueAt) ? "notReported" : "closedEarly", "unit", unit);
    }

    /** How the unit kept its first date at a moment. */
    public ReportTimeliness timeliness(Instant now) {
        return judge(state, firstSubmittedAt, dueAt, endedAt, now);
    }

    /** @param endedAt when the report came to its end, if it has */
    public static ReportTimeliness judge(
            UnitReportState state,
            @Nullable Instant firstSubmittedAt,
            Instant dueAt,
            @Nullable Instant endedAt,
            Instant now) {
        if (firstSubmittedAt != null) {
            return firstSubmittedAt.isAfter(dueAt) ? ReportTimeliness.LATE : ReportTimeliness.ON_TIME;
        }
        return switch (state) {
            case EXCUSED -> ReportTimeliness.NONE;
            case NOT_REPORTED ->
                endedAt != null && !endedAt.isAfter(dueAt)
                        ? ReportTimeliness.CLOSED_EARLY
                        : ReportTimeliness.NOT_REPORTED;
            default -> now.isAfter(dueAt) ? ReportTimeliness.RUNNING_LATE : ReportTimeliness.RUNNING;
        };
    }

    private void handIn(UnitReportVersion filled, Actor by, Instant at) {
        filled.submit(by.login(), at);
        submittedBy = by.login();
        firstSubmittedAt = firstSubmittedAt == null ? at : firstSubmittedAt;
        returnReason = null;
        state = UnitReportState.SUBMITTED;
        tell(
                "submitted",
                "unit",
                unit,
                "version",
                number(),
                "against",
                timeliness(at).name());
    }

    /** The version still being written, a new one when the last was handed in. */
    private UnitReportVersion draft() {
        if (!versions.isEmpty() && latest().draft()) {
            return latest();
        }
        return open(again(), null);
    }

    private VersionKind again() {
        if (acceptedNumber == null) {
            return VersionKind.FIRST;
        }
        // a correction that was given back stays a correction
        return latest().kind() == VersionKind.CORRECTION && latest().number() > acceptedNumber
                ? VersionKind.CORRECTION
                : VersionKind.RESTATED;
    }

    private UnitReportVersion open(VersionKind kind, @Nullable String why) {
        var fresh = new UnitReportVersion(this, agency, versions.size() + 1, kind, why);
        versions.add(fresh);
        return fresh;
    }

    private UnitReportVersion latest() {
        return versions.get(versions.size() - 1);
    }

    private String number() {
        return String.valueOf(versions.size());
    }

    private void moveDue(Instant until, Instant at) {
        currentDueAt = until;
        dueSetAt = at;
        promise++;
    }

    private void await(UnitReportState expected) {
        if (state != expected) {
            throw RuleViolation.conflict("report.notIn." + expected, code);
        }
    }

    private void tell(String action, String... facts) {
        record(new ReportEvent(subject(), "report." + action, facts(code, facts)));
    }

    @Override
    public Subject subject() {
        return id().subject();
    }

    public UnitReportId id() {
        return new UnitReportId(id);
    }

    public String code() {
        return code;
    }

    public CampaignId campaign() {
        return new CampaignId(campaignId);
    }

    public String unit() {
        return unit;
    }

    public UnitReportState state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** The first date, the one it is judged by. */
    public Instant dueAt() {
        return dueAt;
    }

    /** The date the next step is due, later than the first once it was given back or restated. */
    public Instant currentDueAt() {
        return currentDueAt;
    }

    public Instant dueSetAt() {
        return dueSetAt;
    }

    public int promise() {
        return promise;
    }

    public @Nullable Instant firstSubmittedAt() {
        return firstSubmittedAt;
    }

    public @Nullable String submittedBy() {
        return submittedBy;
    }

    public int returns() {
        return returns;
    }

    public @Nullable String returnReason() {
        return returnReason;
    }

    public int escalations() {
        return escalations;
    }

    public @Nullable String excuseReason() {
        return excuseReason;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public List<UnitReportVersion> versions() {
        return List.copyOf(versions);
    }

    /** The version that counts. */
    public Optional<UnitReportVersion> accepted() {
        return versions.stream()
                .filter(one -> acceptedNumber != null && one.number() == acceptedNumber)
                .findFirst();
    }

    public boolean wasAccepted() {
        return acceptedNumber != null;
    }
}
