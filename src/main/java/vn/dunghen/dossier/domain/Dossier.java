package vn.dunghen.dossier.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.dossier.ApologyKind;
import vn.dunghen.dossier.ApologyStage;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.DossierEvent;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.Ending;
import vn.dunghen.dossier.ForecastOutcome;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.ReturnMethod;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SignOutcome;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

/** Hồ sơ: a citizen's case from the desk to the result, with the promises made on the way. Each change is a verb. */
@Entity
@Table(name = "dossier")
public class Dossier extends DossierFacts {

    protected Dossier() {}

    /** A dossier has arrived; its papers are still to be checked. */
    public static Dossier register(Registration registration, Actor by, Instant at) {
        var procedure = registration.procedure();
        ComponentCheck.handedIn(procedure.components(), registration.components());
        var dossier = new Dossier();
        dossier.id = UUID.randomUUID().toString();
        dossier.agency = registration.agency();
        dossier.code = registration.code();
        dossier.receivingUnit = registration.receivingUnit();
        dossier.procedure = procedure;
        dossier.channel = registration.channel();
        dossier.applicant = registration.applicant();
        for (var word : SearchWords.stored(registration.applicant().name())) {
            dossier.searchWords.add(new SearchWord(registration.agency(), word));
        }
        dossier.summary = registration.summary();
        dossier.state = DossierState.REGISTERED;
        dossier.step = WorkStep.CHECK;
        dossier.registeredAt = at;
        dossier.registeredBy = by.login();
        dossier.feeDue = procedure.terms().feeAmount();
        dossier.list(procedure, registration.components());
        dossier.tell(
                "registered",
                "procedure",
                procedure.name(),
                "channel",
                registration.channel().name());
        return dossier;
    }

    /** The desk finds the dossier complete, writes the receipt and starts the clock. */
    public void accept(Acceptance acceptance, Actor by, Instant at) {
        await(WorkStep.CHECK);
        var pinned = acceptance.procedure();
        if (!pinned.code().equals(procedure.code())) {
            throw new IllegalArgumentException(code + " asks for " + procedure.code() + ", not " + pinned.code());
        }
        ComponentCheck.complete(pinned.components(), acceptance.components(), Moments.day(at));
        long fee = pinned.terms().feeAmount();
        if (fee > 0 && !acceptance.feeCollected()) {
            throw new InvalidInput("feeCollected", "Thu đủ phí, lệ phí rồi mới tiếp nhận được hồ sơ này.");
        }
        list(pinned, List.of());
        for (var checked : acceptance.components()) {
            components.stream()
                    .filter(component -> component.code().equals(checked.code()))
                    .forEach(component -> component.check(checked));
        }
        var committed = acceptance.appointment().committed();
        var statutory = acceptance.appointment().statutory();
        procedure = pinned;
        regime = acceptance.regime();
        feeDue = fee;
        feeCollected = fee > 0;
        acceptedAt = at;
        acceptedBy = by.login();
        receiptNumber = acceptance.slip();
        firstDue = committed.due();
        originalDue = committed.due();
        statutoryDue = statutory == null ? null : statutory.due();
        append(Ledger.start(acceptance, committed, by, at));
        state = DossierState.ACCEPTED;
        step = WorkStep.HAND_OVER;
        tell("accepted", "due", Moments.fact(due()), "slip", acceptance.slip());
    }

    /** The desk gives the papers to the unit that handles them. */
    public void handOver(String toUnit, Actor by, Instant at) {
        await(WorkStep.HAND_OVER);
        unit = toUnit;
        handedOverAt = at;
        state = DossierState.PROCESSING;
        step = WorkStep.ASSIGN;
        tell("handedOver", "unit", toUnit);
    }

    public void assign(String toOfficer, Actor by, Instant at) {
        await(WorkStep.ASSIGN);
        officer = toOfficer;
        assignedAt = at;
        step = WorkStep.APPRAISE;
        tell("assigned", "officer", toOfficer);
    }

    public void appraise(String theFindings, String theResult, Actor by, Instant at) {
        await(WorkStep.APPRAISE);
        findings = theFindings;
        resultSummary = theResult;
        appraisedAt = at;
        returnReason = null;
        step = WorkStep.REVIEW;
        tell("appraised", "result", theResult);
    }

    /** @param reason why it is given back; needed with {@code RETURN} only */
    public void review(ReviewOutcome outcome, @Nullable String reason, Actor by, Instant at) {
        await(WorkStep.REVIEW);
        if (outcome == ReviewOutcome.RETURN) {
            giveBack("reviewReturned", reason);
            return;
        }
        reviewedBy = by.login();
        step = WorkStep.SIGN;
        tell("reviewed");
    }

    /** @param reason why it is given back; needed with {@code RETURN} only */
    public void sign(SignOutcome outcome, @Nullable String reason, SigningAuthority authority, Actor by, Instant at) {
        await(WorkStep.SIGN);
        if (outcome == SignOutcome.RETURN) {
            giveBack("signReturned", reason);
            return;
        }
        signature = Signature.of(authority, by, at);
        step = WorkStep.ISSUE;
        tell("signed", "capacity", authority.capacity());
    }

    /** The result gets its number. */
    public void issueResult(String number, Actor by, Instant at) {
        await(WorkStep.ISSUE);
        resultNumber = number;
        issuedAt = at;
        step = WorkStep.FINISH;
        tell("resultIssued", "number", number);
    }

    /** The numbered result is with the desk: the moment lateness is measured by. */
    public void finish(Instant at) {
        await(WorkStep.FINISH);
        finishedAt = at;
        resolvedAt = at;
        ending = Ending.RESULT;
        state = DossierState.FINISHED;
        step = WorkStep.RETURN;
        tell("finished", "due", Moments.fact(due()));
    }

    /** The applicant has the result; never held back by a debt. */
    public void returnResult(String toWhom, ReturnMethod method, Actor by, Instant at) {
        await(WorkStep.RETURN);
        receivedBy = toWhom;
        returnMethod = method;
        returnedAt = at;
        state = DossierState.RETURNED;
        step = WorkStep.CLOSE;
        tell("resultReturned", "method", method.name());
    }

    /** Nothing is owed any more. */
    public void close(Instant at) {
        await(WorkStep.CLOSE);
        if (openApology().isPresent()) {
            throw RuleViolation.conflict("dossier.apologyOpen", code);
        }
        if (!debts(at).isEmpty()) {
            throw RuleViolation.conflict("dossier.apologyOwed", code);
        }
        closedAt = at;
        step = WorkStep.CLOSED;
        tell("closed");
    }

    /** Says before the due date whether it will be kept. An extension needs cause, reason and a later working day. */
    public void declareProgress(
            ForecastOutcome outcome,
            @Nullable DelayCause cause,
            @Nullable String reason,
            @Nullable LocalDate proposedDate,
            WorkingCalendar calendar,
            Actor by,
            Instant at) {
        awaitClock();
        if (outcome == ForecastOutcome.ON_TIME) {
            forecast = new Forecast(outcome, null, null, null, by.login(), at);
            tell("onTimeDeclared", "due", Moments.fact(due()));
            return;
        }
        refuseSecondApology();
        if (!mayExtend()) {
            throw RuleViolation.conflict("dossier.noReappointmentLeft", code);
        }
        if (at.isAfter(due())) {
            throw RuleViolation.conflict("dossier.expiredBeforeExtension", code);
        }
        ProposedDate.check(cause, reason, proposedDate, due(), at, calendar);
        forecast = new Forecast(outcome, cause, reason, proposedDate, by.login(), at);
        tell("extensionAsked", "cause", cause.name(), "proposedDate", String.valueOf(proposedDate));
    }

    /** Begins the apology for the first broken promise, or for the current one when an extension was asked in time. */
    public Apology openApology(WorkingCalendar calendar, Instant at) {
        awaitClock();
        refuseSecondApology();
        var debts = debts(at);
        if (debts.isEmpty() && !extensionAsked()) {
            throw RuleViolation.conflict("dossier.noApologyOwed", code);
        }
        var promise = debts.isEmpty() ? currentPromise() : debts.get(0);
        var kind = debts.isEmpty() ? ApologyKind.EXTENSION : ApologyKind.EXPIRED;
        int daysBefore = Objects.requireNonNull(regime).rules().apologyWorkingDaysBefore();
        var apology = new Apology(
                this, apologies.size() + 1, kind, promise, calendar.endOfDay(promise.due(), -daysBefore), at);
        apologies.add(apology);
        tell("apologyOpened", "kind", kind.name(), "promise", Moments.fact(promise.due()));
        return apology;
    }

    /** @param proposedDate the new date asked for; only while one may still be given */
    public void draftApology(
            DelayCause cause,
            String reason,
            @Nullable LocalDate proposedDate,
            WorkingCalendar calendar,
            Actor by,
            Instant at) {
        var apology = theApology();
        if (proposedDate != null) {
            if (!mayExtend()) {
                throw RuleViolation.conflict("dossier.noReappointmentLeft", code);
            }
            ProposedDate.check(cause, reason, proposedDate, due(), at, calendar);
        } else if (apology.kind() == ApologyKind.EXTENSION && mayExtend()) {
            throw new InvalidInput("proposedDate", "Ghi ngày trả kết quả mới đề nghị.");
        }
        apology.draft(cause, reason, proposedDate, by.login());
        tell("apologyDrafted", "cause", cause.name());
    }

    public void agreeApology(ReviewOutcome outcome, @Nullable String reason, Actor by, Instant at) {
        if (outcome == ReviewOutcome.RETURN) {
            theApology().giveBack(ApologyStage.AGREE, needReason(reason));
            tell("apologyReturned", "reason", reason);
            return;
        }
        theApology().agree(by.login());
        tell("apologyAgreed");
    }

    public void signApology(
            SignOutcome outcome, @Nullable String reason, SigningAuthority authority, Actor by, Instant at) {
        if (outcome == SignOutcome.RETURN) {
            theApology().giveBack(ApologyStage.SIGN, needReason(reason));
            tell("apologyReturned", "reason", reason);
            return;
        }
        theApology().sign(Signature.of(authority, by, at));
        tell("apologySigned", "capacity", authority.capacity());
    }

    public void issueApology(String number, Actor by, Instant at) {
        theApology().issue(number, at);
        tell("apologyIssued", "number", number);
    }

    /** The desk changes the appointment, if the letter may change it, and tells the applicant: the apology is sent. */
    public void informApplicant(
            InformMethod method, @Nullable String note, WorkingCalendar calendar, Actor by, Instant at) {
        var apology = theApology();
        var date = apology.proposedDate();
        var proposed = date == null ? null : calendar.endOfDay(Moments.noon(date), 0);
        var before = due();
        var refusal = Ledger.Refusal.of(finishedAt != null, mayExtend(), proposed, before, at);
        apology.send(method, note, refusal == null ? proposed : null, at);
        var pinned = Objects.requireNonNull(regime);
        append(
                refusal == null
                        ? Ledger.extension(apology, pinned, before, Objects.requireNonNull(proposed), by, at)
                        : Ledger.notMoved(apology, pinned, before, refusal, by, at));
        tell("apologySent", "method", method.name(), "due", Moments.fact(due()));
    }

    /** An extension that is no longer needed: the work was done before the date it asked to move. */
    public void dropApology(Instant at) {
        var apology = theApology();
        if (finishedAt == null || finishedAt.isAfter(apology.promise().due())) {
            throw RuleViolation.conflict("dossier.apologyStillOwed", code);
        }
        apology.drop(at);
        tell("apologyDropped", "promise", Moments.fact(apology.promise().due()));
    }

    /** Working days were decided anew: what is still ahead follows where that lengthens it; a row says so either way. */
    public CalendarMove.Verdict calendarChanged(
            WorkingCalendar before, WorkingCalendar after, String decision, Actor by, Instant at) {
        if (acceptedAt == null || resolvedAt != null || finishedAt != null) {
            return CalendarMove.Verdict.UNTOUCHED;
        }
        var was = due();
        var move = CalendarMove.of(procedure, dates(), before, after, at);
        if (move.verdict() == CalendarMove.Verdict.KEPT) {
            append(CalendarRows.kept(move, decision, by, at));
            tell("keptDespiteCalendar", "due", Moments.fact(was));
        }
        if (move.verdict() == CalendarMove.Verdict.MOVED) {
            append(CalendarRows.moved(move, Objects.requireNonNull(originalDue), was, decision, by, at));
            originalDue = move.original();
            statutoryDue = move.statutory();
            int days = Objects.requireNonNull(regime).rules().apologyWorkingDaysBefore();
            openApology().ifPresent(open -> open.follow(was, due(), after.endOfDay(due(), -days), at));
            tell("movedByCalendar", "dueBefore", Moments.fact(was), "due", Moments.fact(due()), "clock", "CALENDAR");
        }
        return move.verdict();
    }

    /** Lists the papers a version asks for and that are not listed yet. */
    private void list(Procedure version, List<Registration.Paper> handedIn) {
        for (var asked : version.components()) {
            if (components.stream().noneMatch(listed -> listed.code().equals(asked.code()))) {
                var paper = handedIn.stream()
                        .filter(given -> given.code().equals(asked.code()))
                        .findFirst();
                components.add(new DossierComponent(
                        this,
                        components.size(),
                        asked,
                        paper.map(Registration.Paper::kind).orElse(null)));
            }
        }
    }

    private boolean extensionAsked() {
        return forecast != null
                && forecast.outcome() == ForecastOutcome.EXTENSION
                && mayExtend()
                && apologies.stream().noneMatch(apology -> apology.promise().equals(currentPromise()));
    }

    private Apology theApology() {
        return openApology().orElseThrow(() -> RuleViolation.conflict("dossier.noApologyOpen", code));
    }

    private void refuseSecondApology() {
        if (openApology().isPresent()) {
            throw RuleViolation.conflict("dossier.apologyOpen", code);
        }
    }

    private void giveBack(String action, @Nullable String reason) {
        returnReason = needReason(reason);
        step = WorkStep.APPRAISE;
        tell(action, "reason", reason);
    }

    private static String needReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidInput("reason", "Ghi lý do trả lại.");
        }
        return reason;
    }

    private void append(ClockRow.Entry entry) {
        ledger.add(new ClockRow(this, ledger.size() + 1, entry));
        currentDue = entry.dueAfter();
    }

    private void await(WorkStep expected) {
        if (step != expected) {
            throw RuleViolation.conflict("dossier.notAwaiting." + expected, code);
        }
    }

    private void awaitClock() {
        if (acceptedAt == null || closedAt != null) {
            throw RuleViolation.conflict("dossier.clockNotRunning", code);
        }
    }

    private void tell(String action, @Nullable String... facts) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("code", code);
        for (int i = 0; i < facts.length; i += 2) {
            told.put(facts[i], facts[i + 1] == null ? "" : facts[i + 1]);
        }
        record(new DossierEvent(id(), "dossier." + action, told));
    }
}
