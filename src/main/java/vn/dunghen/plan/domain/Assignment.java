package vn.dunghen.plan.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Reasons;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.AssignmentEvent;
import vn.dunghen.plan.AssignmentOutcome;
import vn.dunghen.plan.AssignmentState;
import vn.dunghen.plan.AssignmentTimeliness;
import vn.dunghen.plan.PlanId;

/** Nhiệm vụ: one row of a plan as one unit's work, from its opening to the confirmed result. */
@Entity
@Table(name = "plan_assignment")
public class Assignment extends AssignmentFacts {

    protected Assignment() {}

    /**
     * Who is meant.
     *
     * @param monitors at least one; any of them confirms the result
     * @param outside names the directory does not know, as written; never made anybody's task
     */
    public record Units(String lead, List<String> monitors, List<String> coordinating, @Nullable String outside) {}

    /**
     * Opens the work.
     *
     * @param due null for work that stands or waits to be asked for
     * @param checkIns for work that stands, else empty
     */
    public static Assignment open(
            String agency,
            String code,
            PlanId plan,
            int year,
            PlannedWork work,
            Units units,
            @Nullable Instant due,
            List<AssignmentDue.CheckIn> checkIns,
            Instant at) {
        var assignment = new Assignment();
        assignment.id = UUID.randomUUID().toString();
        assignment.agency = agency;
        assignment.code = code;
        assignment.planId = plan.value();
        assignment.planYear = year;
        assignment.work = work;
        assignment.originUnit = units.lead();
        assignment.leadUnit = units.lead();
        assignment.monitorUnit = units.monitors().get(0);
        assignment.moreMonitors = units.monitors().size() == 1
                ? null
                : String.join(",", units.monitors().subList(1, units.monitors().size()));
        assignment.outside = units.outside();
        assignment.state = work.onRequest() ? AssignmentState.WAITING : AssignmentState.OFFERED;
        assignment.openedAt = at;
        assignment.dueSetAt = at;
        assignment.promise = 1;
        units.coordinating()
                .forEach(
                        unit -> assignment.coordinations.add(new AssignmentCoordination(assignment, agency, unit, at)));
        checkIns.forEach(one ->
                assignment.checkIns.add(new AssignmentCheckIn(assignment, agency, assignment.checkIns.size(), one)));
        assignment.originalDue =
                checkIns.isEmpty() ? due : checkIns.get(checkIns.size() - 1).dueAt();
        assignment.currentDue = checkIns.isEmpty() ? due : checkIns.get(0).dueAt();
        assignment.tell("opened", "unit", units.lead(), "due", Moments.fact(assignment.currentDue));
        return assignment;
    }

    /** Somebody asks for work that was waiting for that, by a day. */
    public void request(Instant due, String note, Instant at) {
        await(AssignmentState.WAITING);
        state = AssignmentState.OFFERED;
        originalDue = due;
        currentDue = due;
        dueSetAt = at;
        tell("requested", "due", Moments.fact(due), "note", note);
    }

    /** The year is over and nobody asked. */
    public void passUnasked() {
        await(AssignmentState.WAITING);
        state = AssignmentState.NOT_ASKED;
        tell("neverAsked");
    }

    public void accept(String theOfficer, Instant at) {
        await(AssignmentState.OFFERED);
        state = AssignmentState.IN_PROGRESS;
        officer = theOfficer;
        acceptedAt = at;
        tell("accepted", "unit", leadUnit, "officer", theOfficer);
    }

    /** The lead unit says that the work is not its own; once told to keep it, it cannot say so again. */
    public void refuse(@Nullable String reason) {
        await(AssignmentState.OFFERED);
        if (overruled) {
            throw RuleViolation.conflict("assignment.mustKeep", code);
        }
        returnReason = Reasons.need(reason, "reason", "Nêu lý do không nhận nhiệm vụ.");
        tell("refused", "unit", leadUnit, "reason", returnReason);
    }

    public void reassign(AssignmentOutcome.Reassign outcome, @Nullable String unit, String reason) {
        await(AssignmentState.OFFERED);
        if (outcome == AssignmentOutcome.Reassign.KEEP) {
            overruled = true;
            tell("kept", "unit", leadUnit, "reason", reason);
            return;
        }
        String wanted = Reasons.need(unit, "unit", "Chọn đơn vị chủ trì mới.");
        if (wanted.equals(leadUnit)) {
            throw new InvalidInput("unit", "Đơn vị này vừa từ chối; chọn đơn vị khác.");
        }
        String before = leadUnit;
        leadUnit = wanted;
        tell("reassigned", "from", before, "unit", wanted, "reason", reason);
    }

    /** Another officer of the unit goes on with the work. */
    public void transfer(String to, String reason) {
        if (state != AssignmentState.VERIFYING) {
            await(AssignmentState.IN_PROGRESS);
        }
        if (to.equals(officer)) {
            throw RuleViolation.conflict("assignment.sameOfficer", code);
        }
        String before = Optional.ofNullable(officer).orElse("");
        officer = to;
        tell("transferred", "from", before, "officer", to, "reason", reason);
    }

    public AssignmentNote note(int thePercent, String text, Actor by, Instant at) {
        await(AssignmentState.IN_PROGRESS);
        percent = thePercent;
        var note = new AssignmentNote(this, agency, notes.size(), thePercent, text, by.login(), at);
        notes.add(note);
        tell("progressed", "percent", String.valueOf(thePercent), "text", text);
        return note;
    }

    /** The officer looks back on a quarter of work that stands. @return whether it was the last of the year */
    public boolean checkIn(String text, @Nullable BigDecimal reached, Actor by, Instant at) {
        await(AssignmentState.IN_PROGRESS);
        var now = openCheckIn().orElseThrow(() -> RuleViolation.conflict("assignment.noCheckIn", code));
        now.done(text, by.login(), at);
        tell("checkedIn", "period", now.period(), "text", text);
        var next = openCheckIn();
        if (next.isPresent()) {
            moveDue(next.get().dueAt(), at);
            return false;
        }
        report(text, reached, by, at);
        return true;
    }

    /** The result is handed to the monitoring unit; if it is accepted, this is the moment the work was finished. */
    public void report(String text, @Nullable BigDecimal reached, Actor by, Instant at) {
        await(AssignmentState.IN_PROGRESS);
        state = AssignmentState.VERIFYING;
        result = text;
        figure = reached;
        reportedBy = by.login();
        reportedAt = at;
        returnReason = null;
        tell("reported", "result", text, "figure", reached == null ? "" : reached.toPlainString());
    }

    /** Neither who did the work nor who reported it, be it for another. */
    public boolean mayBeVerifiedBy(String login) {
        return !login.equals(reportedBy) && !login.equals(officer);
    }

    /** Never by the one who reported. */
    public void verify(AssignmentOutcome.Verify outcome, @Nullable String reason, Actor by, Instant at) {
        await(AssignmentState.VERIFYING);
        if (!mayBeVerifiedBy(by.login()) || by.onBehalfOf() != null && !mayBeVerifiedBy(by.onBehalfOf())) {
            throw RuleViolation.forbidden("assignment.ownResult");
        }
        if (outcome == AssignmentOutcome.Verify.RETURN) {
            returnReason = Reasons.need(reason, "reason", "Nêu lý do trả lại.");
            state = AssignmentState.IN_PROGRESS;
            tell("returned", "reason", returnReason);
            return;
        }
        state = AssignmentState.DONE;
        finishedAt = reportedAt;
        verifiedBy = by.login();
        verifiedAt = at;
        percent = 100;
        extensions.forEach(AssignmentExtension::lapse);
        tell("verified", "finished", Moments.fact(finishedAt));
    }

    /** Asks for more time; counted, whatever becomes of it. */
    public AssignmentExtension askExtension(Instant wanted, String reason, Actor by, Instant at) {
        return ExtensionTurns.ask(this, wanted, reason, by, at);
    }

    /** Moves the current date when granted; the original one stands for good. */
    public void decideExtension(
            AssignmentOutcome.Extension outcome, @Nullable Instant until, String reason, Actor by, Instant at) {
        ExtensionTurns.decide(this, outcome, until, reason, by, at);
    }

    /** A day that has become a day off no longer holds a date that is still ahead. @return whether the date moved */
    public boolean followCalendar(WorkingCalendar calendar, String basis, Instant at) {
        return CalendarTurns.follow(this, calendar, basis, at);
    }

    AssignmentExtension extend(Instant due, Instant wanted, String reason, Actor by, Instant at) {
        var extension = new AssignmentExtension(this, agency, extensions.size(), due, wanted, reason, by.login(), at);
        extensions.add(extension);
        return extension;
    }

    void moveDue(Instant until, Instant at) {
        currentDue = until;
        dueSetAt = at;
        promise++;
    }

    /** A coordinating unit says what it contributes. */
    public void coordinate(String unit, String contribution, Actor by, Instant at) {
        if (state.over()) {
            throw RuleViolation.conflict("assignment.over", code);
        }
        coordinations.stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> RuleViolation.conflict("assignment.notCoordinating", code))
                .confirm(contribution, by.login(), at);
        tell("coordinated", "unit", unit, "contribution", contribution);
    }

    /** The chief of office has spoken to those the work waits for. */
    public void urge(String note) {
        tell("urged", "note", note);
    }

    public void cancel(String reason) {
        if (state.over()) {
            throw RuleViolation.conflict("assignment.over", code);
        }
        state = AssignmentState.CANCELLED;
        endReason = reason;
        extensions.forEach(AssignmentExtension::lapse);
        tell("cancelled", "reason", reason);
    }

    void await(AssignmentState expected) {
        if (state != expected) {
            throw RuleViolation.conflict("assignment.notIn." + expected, code);
        }
    }

    void tell(String action, String... facts) {
        record(new AssignmentEvent(id(), "assignment." + action, facts(code, facts)));
    }

    /** Against the date first given; extensions do not touch it. Work that stands is late when any of its check-ins was. */
    public AssignmentTimeliness againstOriginal(Instant now) {
        return AssignmentJudgement.of(this, originalDue, now);
    }

    /** Against the date as extensions have moved it. */
    public AssignmentTimeliness againstCurrent(Instant now) {
        return AssignmentJudgement.of(this, currentDue, now);
    }

    /** Done before its first due day without ever asking for more time. */
    public boolean finishedEarlyUnaided() {
        return finishedAt != null && extensions.isEmpty() && againstOriginal(finishedAt) == AssignmentTimeliness.EARLY;
    }

    /** A result that waits for its confirmation stops the clock; one that was returned never has. */
    @Nullable Instant settledAt() {
        return state == AssignmentState.VERIFYING ? reportedAt : finishedAt;
    }

    public Optional<AssignmentCheckIn> openCheckIn() {
        return checkIns.stream().filter(one -> one.doneAt() == null).findFirst();
    }

    public Optional<AssignmentExtension> openExtension() {
        return extensions.stream().filter(AssignmentExtension::open).findFirst();
    }
}
