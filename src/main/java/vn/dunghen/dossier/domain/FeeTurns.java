package vn.dunghen.dossier.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.dunghen.calendar.Moments;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.payment.Money;

/** The verbs around the fee and the start of the clock, on behalf of {@link Dossier}. */
final class FeeTurns {

    private FeeTurns() {}

    /** Pins the version, ticks the papers and writes down what is owed. */
    static void check(Dossier dossier, Procedure pinned, List<Acceptance.CheckedComponent> checked, long fee) {
        dossier.list(pinned, List.of());
        for (var paper : checked) {
            dossier.components.stream()
                    .filter(component -> component.code().equals(paper.code()))
                    .forEach(component -> component.check(paper));
        }
        dossier.procedure = pinned;
        dossier.feeDue = fee;
    }

    static void start(Dossier dossier, Acceptance acceptance, String by, ClockRow.Entry row, Instant at) {
        var committed = acceptance.appointment().committed();
        var statutory = acceptance.appointment().statutory();
        dossier.regime = acceptance.regime();
        dossier.acceptedAt = at;
        dossier.acceptedBy = by;
        dossier.receiptNumber = acceptance.slip();
        dossier.firstDue = committed.due();
        dossier.originalDue = committed.due();
        dossier.statutoryDue = statutory == null ? null : statutory.due();
        dossier.append(row);
        dossier.openSupplement().ifPresent(request -> request.complete(at));
        dossier.state = DossierState.ACCEPTED;
        dossier.step = WorkStep.HAND_OVER;
        dossier.tell("accepted", "due", Moments.fact(dossier.due()), "slip", acceptance.slip());
    }

    static void ask(
            Dossier dossier,
            Procedure pinned,
            List<Acceptance.CheckedComponent> checked,
            long fee,
            Instant until,
            Actor by,
            Instant at) {
        dossier.await(WorkStep.CHECK);
        ComponentCheck.complete(pinned.components(), checked, Moments.day(at));
        check(dossier, pinned, checked, fee);
        dossier.openSupplement().ifPresent(request -> request.complete(at));
        dossier.paymentAskedAt = at;
        dossier.paymentAskedBy = by.login();
        dossier.paymentUntil = until;
        dossier.state = DossierState.PAYMENT_ASKED;
        dossier.step = WorkStep.AWAIT_PAYMENT;
        dossier.tell("paymentAsked", "amount", Money.say(fee), "until", Moments.fact(until));
    }

    static void startPaid(Dossier dossier, Acceptance acceptance, Actor by, Instant at) {
        dossier.feeCollected = true;
        var asked = Objects.requireNonNull(dossier.paymentAskedAt);
        start(
                dossier,
                acceptance,
                Objects.requireNonNull(dossier.paymentAskedBy),
                Ledger.startPaid(acceptance, asked, by, at),
                at);
    }

    static void pay(Dossier dossier) {
        if (dossier.acceptedAt == null || !dossier.feeOwed()) {
            throw RuleViolation.conflict("dossier.nothingOwed", dossier.code());
        }
        dossier.feeCollected = true;
        dossier.tell("feePaid", "amount", Money.say(dossier.feeDue()));
    }

    static void stopUnpaid(Dossier dossier, Instant at) {
        dossier.await(WorkStep.AWAIT_PAYMENT);
        var until = Objects.requireNonNull(dossier.paymentUntil);
        if (at.isBefore(until)) {
            throw RuleViolation.conflict("dossier.paymentWindowOpen", dossier.code());
        }
        EndTurns.notAccepted(
                dossier, DossierState.STOPPED, "Người nộp không nộp phí, lệ phí trước " + Moments.say(until) + ".", at);
        dossier.tell("receptionStopped", "reason", dossier.decisionReason);
    }
}
