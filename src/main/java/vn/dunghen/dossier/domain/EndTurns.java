package vn.dunghen.dossier.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.Ending;
import vn.dunghen.dossier.MishapKind;
import vn.dunghen.dossier.ReturnMethod;
import vn.dunghen.dossier.SupplementStage;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Reasons;
import vn.dunghen.kernel.RuleViolation;

/** The verbs with which the handling of a dossier ends, on behalf of {@link Dossier}. */
final class EndTurns {

    private EndTurns() {}

    static void refuseAtReception(Dossier dossier, @Nullable String reason, Instant at) {
        dossier.await(WorkStep.CHECK);
        var why = Reasons.need(reason, "reason", "Ghi lý do từ chối tiếp nhận.");
        dossier.openSupplement().ifPresent(request -> request.end(SupplementStage.DROPPED));
        notAccepted(dossier, DossierState.NOT_ACCEPTED, why, at);
        dossier.tell("receptionRefused", "reason", why);
    }

    static void stopReception(Dossier dossier, Instant at) {
        var request = SupplementTurns.overdue(dossier, at);
        if (dossier.acceptedAt != null) {
            throw RuleViolation.conflict("dossier.notAwaiting." + WorkStep.CHECK, dossier.code());
        }
        request.end(SupplementStage.OVERRUN);
        notAccepted(
                dossier,
                DossierState.STOPPED,
                "Người nộp không bổ sung giấy tờ trước " + Moments.say(Objects.requireNonNull(request.windowUntil()))
                        + ".",
                at);
        dossier.tell("receptionStopped", "reason", dossier.decisionReason);
    }

    static void withdraw(Dossier dossier, @Nullable String reason, Instant at) {
        if (!dossier.mayWithdraw()) {
            throw RuleViolation.conflict("dossier.tooLateToWithdraw", dossier.code());
        }
        var why = Reasons.need(reason, "reason", "Ghi lý do rút hồ sơ.");
        dossier.openSupplement().ifPresent(request -> request.end(SupplementStage.DROPPED));
        if (dossier.acceptedAt == null) {
            notAccepted(dossier, DossierState.WITHDRAWN, why, at);
        } else {
            dossier.decisionReason = why;
            dossier.state = DossierState.WITHDRAWN;
            dossier.ending = Ending.WITHDRAWN;
            dossier.resolvedAt = at;
            dossier.step = WorkStep.RETURN_PAPERS;
        }
        dossier.tell("withdrawn", "reason", why);
    }

    static void notAccepted(Dossier dossier, DossierState state, String reason, Instant at) {
        dossier.state = state;
        dossier.ending = Ending.NOT_ACCEPTED;
        dossier.decisionReason = reason;
        dossier.resolvedAt = at;
        dossier.closedAt = at;
        dossier.step = WorkStep.CLOSED;
    }

    static void finish(Dossier dossier, Instant at) {
        dossier.await(WorkStep.FINISH);
        dossier.resolvedAt = at;
        switch (Objects.requireNonNull(dossier.proposal)) {
            case ELIGIBLE -> {
                dossier.ending = Ending.RESULT;
                dossier.state = DossierState.FINISHED;
                dossier.finishedAt = at;
            }
            case REFUSE -> {
                dossier.ending = Ending.REFUSAL;
                dossier.state = DossierState.FINISHED;
                dossier.finishedAt = at;
            }
            case STOP -> {
                dossier.ending = Ending.STOPPED;
                dossier.state = DossierState.STOPPED;
            }
            case SUPPLEMENT -> throw new IllegalStateException("papers asked for are no result");
        }
        dossier.step = WorkStep.RETURN;
        dossier.tell("finished", "due", Moments.fact(dossier.due()));
    }

    static void hand(
            Dossier dossier,
            @Nullable String toWhom,
            @Nullable ReturnMethod method,
            @Nullable String note,
            Instant at) {
        dossier.await(WorkStep.RETURN);
        dossier.receivedBy = Reasons.need(toWhom, "receivedBy", "Ghi tên người nhận kết quả.");
        dossier.returnMethod = method == null ? ReturnMethod.DESK : method;
        dossier.returnNote = note;
        dossier.returnedAt = at;
        if (dossier.ending != Ending.STOPPED) {
            dossier.state = DossierState.RETURNED;
        }
        dossier.step = WorkStep.CLOSE;
        dossier.tell("resultReturned", "method", dossier.returnMethod.name());
    }

    /** An error was found in the result at hand-over: it is kept as a former result and the work begins again. */
    static void takeBack(Dossier dossier, @Nullable String reason, WorkingCalendar calendar, Actor by, Instant at) {
        dossier.await(WorkStep.RETURN);
        var why = Reasons.need(reason, "reason", "Ghi sai sót trong kết quả.");
        var number = dossier.resultNumber;
        dossier.formerResults.add(new FormerResult(dossier, dossier.formerResults.size() + 1, why, by.login(), at));
        dossier.mishaps.add(
                new Mishap(dossier, dossier.mishaps.size() + 1, MishapKind.AGENCY_ERROR, why, by.login(), at));
        dossier.finishedAt = null;
        dossier.resolvedAt = null;
        dossier.ending = null;
        dossier.resultNumber = null;
        dossier.issuedAt = null;
        dossier.signature = null;
        dossier.announcedAt = null;
        dossier.announceMethod = null;
        dossier.announceNote = null;
        dossier.returnReason = why;
        dossier.state = DossierState.PROCESSING;
        dossier.step = WorkStep.HAND_OVER;
        StandingClock.goOnWithout(dossier, calendar, by, at);
        dossier.tell("resultTakenBack", "number", number, "reason", why);
    }

    static void returnPapers(Dossier dossier, @Nullable ReturnMethod method, @Nullable String note, Instant at) {
        dossier.await(WorkStep.RETURN_PAPERS);
        dossier.returnMethod = method == null ? ReturnMethod.DESK : method;
        dossier.returnNote = note;
        dossier.returnedAt = at;
        dossier.step = WorkStep.CLOSE;
        dossier.tell("papersReturned", "method", dossier.returnMethod.name());
    }

    static void close(Dossier dossier, Instant at) {
        dossier.await(WorkStep.CLOSE);
        if (dossier.openApology().isPresent()) {
            throw RuleViolation.conflict("dossier.apologyOpen", dossier.code());
        }
        if (dossier.openExplanation().isPresent()) {
            throw RuleViolation.conflict("dossier.explanationOwed", dossier.code());
        }
        if (!dossier.debts(at).isEmpty() || !dossier.mishapDebts().isEmpty()) {
            throw RuleViolation.conflict("dossier.apologyOwed", dossier.code());
        }
        dossier.closedAt = at;
        dossier.step = WorkStep.CLOSED;
        dossier.tell("closed");
    }
}
