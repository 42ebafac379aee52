package vn.dunghen.dossier.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Signature;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.dossier.AppraisalOutcome;
import vn.dunghen.dossier.AssignOutcome;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.MishapKind;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SignOutcome;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Reasons;
import vn.dunghen.kernel.RuleViolation;

/** The verbs of the work from hand-over to the number, on behalf of {@link Dossier}. */
final class WorkTurns {

    private WorkTurns() {}

    static void handOver(Dossier dossier, String toUnit, Instant at) {
        dossier.await(WorkStep.HAND_OVER);
        dossier.unit = toUnit;
        dossier.officer = null;
        if (dossier.handedOverAt == null) {
            // the limits that run from the hand-over run from the first one
            dossier.handedOverAt = at;
        }
        dossier.state = DossierState.PROCESSING;
        dossier.step = WorkStep.ASSIGN;
        dossier.tell("handedOver", "unit", toUnit);
    }

    static void assign(
            Dossier dossier, AssignOutcome outcome, @Nullable String officer, @Nullable String reason, Instant at) {
        dossier.await(WorkStep.ASSIGN);
        if (outcome == AssignOutcome.RETURN) {
            dossier.returnReason = needReason(reason);
            dossier.step = WorkStep.HAND_OVER;
            dossier.tell("assignmentReturned", "unit", dossier.unit, "reason", dossier.returnReason);
            return;
        }
        dossier.officer = Reasons.need(officer, "officer", "Chọn người giải quyết.");
        dossier.assignedAt = at;
        dossier.step = WorkStep.APPRAISE;
        dossier.tell("assigned", "officer", officer);
    }

    static void reassign(Dossier dossier, String officer) {
        dossier.await(WorkStep.APPRAISE);
        if (officer.equals(dossier.officer)) {
            return;
        }
        var former = dossier.officer;
        dossier.officer = officer;
        dossier.tell("reassigned", "giver", former, "officer", officer);
    }

    static void appraise(Dossier dossier, Appraisal appraisal, Actor by, Instant at) {
        dossier.await(WorkStep.APPRAISE);
        appraisal.check(dossier.componentCodes());
        dossier.findings = appraisal.findings();
        dossier.appraisedAt = at;
        dossier.returnReason = null;
        var asked = appraisal.asked();
        if (appraisal.outcome() == AppraisalOutcome.SUPPLEMENT && asked != null) {
            SupplementTurns.askInAppraisal(dossier, asked, by, at);
            return;
        }
        dossier.proposal = appraisal.outcome();
        dossier.decisionReason = appraisal.outcome() == AppraisalOutcome.ELIGIBLE ? null : appraisal.reason();
        dossier.resultSummary = appraisal.line();
        dossier.step = WorkStep.REVIEW;
        dossier.tell("appraised", "result", dossier.resultSummary);
    }

    static void review(Dossier dossier, ReviewOutcome outcome, @Nullable String reason, Actor by) {
        dossier.await(WorkStep.REVIEW);
        if (outcome == ReviewOutcome.RETURN) {
            giveBack(dossier, "reviewReturned", reason);
            return;
        }
        dossier.reviewedBy = by.login();
        dossier.step = WorkStep.SIGN;
        dossier.tell("reviewed");
    }

    static void sign(
            Dossier dossier,
            SignOutcome outcome,
            @Nullable String reason,
            SigningAuthority authority,
            WorkingCalendar calendar,
            Actor by,
            Instant at) {
        dossier.await(WorkStep.SIGN);
        if (outcome == SignOutcome.RETURN) {
            giveBack(dossier, "signReturned", reason);
            dossier.state = DossierState.PROCESSING;
            StandingClock.goOnWithout(dossier, calendar, by, at);
            return;
        }
        dossier.signature = Signature.of(authority, by, at);
        dossier.step = WorkStep.ISSUE;
        dossier.tell("signed", "capacity", authority.capacity());
    }

    static void issue(Dossier dossier, String number, Instant at) {
        dossier.await(WorkStep.ISSUE);
        dossier.resultNumber = number;
        dossier.issuedAt = at;
        dossier.step = WorkStep.FINISH;
        dossier.tell("resultIssued", "number", number);
    }

    static void returnToSigner(Dossier dossier, @Nullable String reason) {
        dossier.await(WorkStep.ISSUE);
        unsign(dossier, needReason(reason), "issueReturned");
    }

    static void recallSignature(Dossier dossier, @Nullable String reason, Actor by) {
        Signature signed = dossier.signature;
        if (dossier.step != WorkStep.ISSUE || signed == null) {
            throw RuleViolation.conflict("dossier.noSignatureToRecall", dossier.code());
        }
        if (!signed.login().equals(by.login())) {
            throw RuleViolation.forbidden("dossier.notYourSignature", dossier.code());
        }
        unsign(dossier, Reasons.need(reason, "reason", "Ghi lý do rút chữ ký."), "signatureRecalled");
    }

    private static void unsign(Dossier dossier, String why, String action) {
        dossier.returnReason = why;
        dossier.signature = null;
        dossier.step = WorkStep.SIGN;
        dossier.tell(action, "reason", why);
    }

    static void announce(Dossier dossier, InformMethod method, @Nullable String note, Instant at) {
        dossier.await(WorkStep.RETURN);
        dossier.announcedAt = at;
        dossier.announceMethod = method;
        dossier.announceNote = note;
        dossier.tell("resultAnnounced", "method", method.name());
    }

    static void mishap(Dossier dossier, MishapKind kind, @Nullable String reason, Actor by, Instant at) {
        if (dossier.acceptedAt == null || dossier.closedAt != null) {
            throw RuleViolation.conflict("dossier.clockNotRunning", dossier.code());
        }
        var what = Reasons.need(reason, "reason", "Ghi rõ sự việc.");
        boolean known = dossier.mishapDebts().stream()
                .anyMatch(one -> one.kind() == kind && one.reason().equals(what));
        if (known) {
            throw RuleViolation.conflict("dossier.mishapKnown", dossier.code());
        }
        dossier.mishaps.add(new Mishap(dossier, dossier.mishaps.size() + 1, kind, what, by.login(), at));
        dossier.tell("mishapReported", "kind", kind.name(), "reason", what);
    }

    private static void giveBack(Dossier dossier, String action, @Nullable String reason) {
        dossier.returnReason = needReason(reason);
        dossier.step = WorkStep.APPRAISE;
        dossier.tell(action, "reason", reason);
    }

    private static String needReason(@Nullable String reason) {
        return Reasons.need(reason, "reason", "Ghi lý do trả lại.");
    }
}
