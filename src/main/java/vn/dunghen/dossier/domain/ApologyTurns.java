package vn.dunghen.dossier.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Signature;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.dossier.ApologyKind;
import vn.dunghen.dossier.ApologyStage;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.ForecastOutcome;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SignOutcome;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Reasons;
import vn.dunghen.kernel.RuleViolation;

/** The verbs of the lateness duty, on behalf of {@link Dossier}. */
final class ApologyTurns {

    private ApologyTurns() {}

    /**
     * Says before the due date whether it will be kept. An extension needs cause, reason and a later working day. Once the
     * promise is broken nothing can be declared any more, and that is what is kept whatever is said.
     */
    static void declareProgress(
            Dossier dossier,
            @Nullable ForecastOutcome outcome,
            @Nullable DelayCause cause,
            @Nullable String reason,
            @Nullable LocalDate proposedDate,
            WorkingCalendar calendar,
            Actor by,
            Instant at) {
        awaitClock(dossier);
        if (dossier.expired(at)) {
            dossier.forecast = null;
            dossier.tell("nothingDeclared", "due", Moments.fact(dossier.due()));
            return;
        }
        if (outcome == null) {
            throw new InvalidInput("outcome", "Chọn khả năng đúng hạn.");
        }
        if (outcome == ForecastOutcome.ON_TIME) {
            dossier.forecast = new Forecast(outcome, null, null, null, by.login(), at);
            dossier.tell("onTimeDeclared", "due", Moments.fact(dossier.due()));
            return;
        }
        refuseSecondApology(dossier);
        if (dossier.paused()) {
            throw RuleViolation.conflict("dossier.clockStands", dossier.code());
        }
        if (!dossier.mayExtend()) {
            throw RuleViolation.conflict("dossier.noReappointmentLeft", dossier.code());
        }
        ProposedDate.check(cause, reason, proposedDate, dossier.due(), at, calendar);
        dossier.forecast = new Forecast(outcome, cause, reason, proposedDate, by.login(), at);
        dossier.tell("extensionAsked", "cause", cause.name(), "proposedDate", String.valueOf(proposedDate));
    }

    /** Begins the apology for the first broken promise, else for a mishap, else for an extension asked in time. */
    static Apology openApology(Dossier dossier, WorkingCalendar calendar, Instant at) {
        awaitClock(dossier);
        refuseSecondApology(dossier);
        var debts = dossier.debts(at);
        var mishap = dossier.mishapDebts().stream().findFirst();
        if (debts.isEmpty() && mishap.isEmpty() && !extensionAsked(dossier)) {
            throw RuleViolation.conflict("dossier.noApologyOwed", dossier.code());
        }
        var promise = debts.isEmpty() ? dossier.currentPromise() : debts.get(0);
        var kind = debts.isEmpty()
                ? mishap.map(one -> ApologyKind.valueOf(one.kind().name())).orElse(ApologyKind.EXTENSION)
                : ApologyKind.EXPIRED;
        int daysBefore = Objects.requireNonNull(dossier.regime).rules().apologyWorkingDaysBefore();
        var apology = new Apology(
                dossier,
                dossier.apologies.size() + 1,
                kind,
                promise,
                calendar.endOfDay(promise.due(), -daysBefore),
                at);
        dossier.apologies.add(apology);
        if (!apology.forPromise()) {
            mishap.orElseThrow().apologisedBy(apology);
        }
        if (kind == ApologyKind.EXPIRED && dossier.reappointments() >= allowed(dossier)) {
            dossier.explanations.add(new Explanation(dossier, dossier.explanations.size() + 1, apology));
        }
        dossier.tell("apologyOpened", "kind", kind.name(), "promise", Moments.fact(promise.due()));
        return apology;
    }

    /** @param proposedDate the new date asked for; only while one may still be given */
    static void draftApology(
            Dossier dossier,
            DelayCause cause,
            String reason,
            @Nullable LocalDate proposedDate,
            WorkingCalendar calendar,
            Actor by,
            Instant at) {
        var apology = theApology(dossier);
        if (proposedDate != null) {
            if (!dossier.mayExtend()) {
                throw RuleViolation.conflict("dossier.noReappointmentLeft", dossier.code());
            }
            ProposedDate.check(cause, reason, proposedDate, dossier.due(), at, calendar);
        } else if (apology.kind() == ApologyKind.EXTENSION && dossier.mayExtend()) {
            throw new InvalidInput("proposedDate", "Ghi ngày trả kết quả mới đề nghị.");
        }
        apology.draft(cause, reason, proposedDate, by.login());
        dossier.tell("apologyDrafted", "cause", cause.name());
    }

    static void explain(Dossier dossier, @Nullable String text, @Nullable String measures, Actor by, Instant at) {
        var why = Reasons.need(text, "explanation", "Ghi nội dung giải trình.");
        var what = Reasons.need(measures, "measures", "Ghi biện pháp khắc phục.");
        theExplanation(dossier).write(why, what, by.login(), at);
        dossier.tell("latenessExplained");
    }

    static void readExplanation(Dossier dossier, @Nullable String note, Actor by, Instant at) {
        theExplanation(dossier).read(note, by.login(), at);
        dossier.tell("explanationRead");
    }

    static void agreeApology(Dossier dossier, ReviewOutcome outcome, @Nullable String reason, Actor by, Instant at) {
        if (outcome == ReviewOutcome.RETURN) {
            theApology(dossier).giveBack(ApologyStage.AGREE, Reasons.need(reason, "reason", "Ghi lý do trả lại."));
            dossier.tell("apologyReturned", "reason", reason);
            return;
        }
        theApology(dossier).agree(by.login());
        dossier.tell("apologyAgreed");
    }

    static void signApology(
            Dossier dossier,
            SignOutcome outcome,
            @Nullable String reason,
            SigningAuthority authority,
            Actor by,
            Instant at) {
        if (outcome == SignOutcome.RETURN) {
            theApology(dossier).giveBack(ApologyStage.SIGN, Reasons.need(reason, "reason", "Ghi lý do trả lại."));
            dossier.tell("apologyReturned", "reason", reason);
            return;
        }
        theApology(dossier).sign(Signature.of(authority, by, at));
        dossier.tell("apologySigned", "capacity", authority.capacity());
    }

    static void issueApology(Dossier dossier, String number, Actor by, Instant at) {
        theApology(dossier).issue(number, at);
        dossier.tell("apologyIssued", "number", number);
    }

    /** The desk changes the appointment, if the letter may change it, and tells the applicant: the apology is sent. */
    static void informApplicant(
            Dossier dossier,
            InformMethod method,
            @Nullable String note,
            WorkingCalendar calendar,
            Actor by,
            Instant at) {
        var apology = theApology(dossier);
        var date = apology.proposedDate();
        var proposed = date == null ? null : calendar.endOfDay(Moments.noon(date), 0);
        var before = dossier.due();
        var refusal = Ledger.Refusal.of(dossier.resolvedAt != null, dossier.mayExtend(), proposed, before, at);
        apology.send(method, note, refusal == null ? proposed : null, at);
        var pinned = Objects.requireNonNull(dossier.regime);
        dossier.append(
                refusal == null
                        ? Ledger.extension(apology, pinned, before, Objects.requireNonNull(proposed), by, at)
                        : Ledger.notMoved(apology, pinned, before, refusal, by, at));
        dossier.tell("apologySent", "method", method.name(), "due", Moments.fact(dossier.due()));
    }

    /** An extension that is no longer needed: the work was done before the date it asked to move. */
    static void dropApology(Dossier dossier, Instant at) {
        var apology = theApology(dossier);
        if (!dossier.mayDropApology(at)) {
            throw RuleViolation.conflict("dossier.apologyStillOwed", dossier.code());
        }
        apology.drop(at);
        dossier.tell("apologyDropped", "promise", Moments.fact(apology.promise().due()));
    }

    private static boolean extensionAsked(Dossier dossier) {
        return dossier.forecast != null
                && dossier.forecast.outcome() == ForecastOutcome.EXTENSION
                && dossier.mayExtend()
                && !dossier.paused()
                && dossier.apologies.stream()
                        .noneMatch(apology ->
                                apology.forPromise() && apology.promise().equals(dossier.currentPromise()));
    }

    private static int allowed(Dossier dossier) {
        return Objects.requireNonNull(dossier.regime).rules().reappointmentsAllowed();
    }

    private static Apology theApology(Dossier dossier) {
        return dossier.openApology().orElseThrow(() -> RuleViolation.conflict("dossier.noApologyOpen", dossier.code()));
    }

    private static Explanation theExplanation(Dossier dossier) {
        return dossier.openExplanation()
                .orElseThrow(() -> RuleViolation.conflict("dossier.noExplanationOwed", dossier.code()));
    }

    private static void refuseSecondApology(Dossier dossier) {
        if (dossier.apologyOnItsWay()) {
            throw RuleViolation.conflict("dossier.apologyOpen", dossier.code());
        }
    }

    private static void awaitClock(Dossier dossier) {
        if (dossier.acceptedAt == null || dossier.closedAt != null) {
            throw RuleViolation.conflict("dossier.clockNotRunning", dossier.code());
        }
    }
}
