package vn.dunghen.dossier.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.AppraisalOutcome;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SupplementCheck;
import vn.dunghen.dossier.SupplementPhase;
import vn.dunghen.dossier.SupplementStage;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Reasons;
import vn.dunghen.kernel.RuleViolation;

/** The verbs around a request for papers, on behalf of {@link Dossier}. */
final class SupplementTurns {

    private SupplementTurns() {}

    static Supplement askAtReception(
            Dossier dossier,
            List<Acceptance.CheckedComponent> checked,
            PapersAsked asked,
            int allowed,
            Limit window,
            WorkingCalendar calendar,
            Actor by,
            Instant at) {
        dossier.await(WorkStep.CHECK);
        asked.check(dossier.componentCodes());
        tick(dossier, checked);
        var before = dossier.openSupplement();
        Supplement request;
        if (before.isPresent()) {
            request = before.get();
            if (at.isAfter(Objects.requireNonNull(request.windowUntil()))) {
                throw RuleViolation.conflict("dossier.supplementWindowOver", dossier.code());
            }
            request.awaitMore();
        } else {
            if (allowed < 1) {
                throw RuleViolation.conflict("dossier.noSupplementLeft", dossier.code());
            }
            request = add(dossier, SupplementPhase.RECEPTION, asked, by, at);
            request.agree(by.login(), at);
            request.send(by.login(), null, null, calendar.due(at, window).due(), true, at);
        }
        dossier.state = DossierState.SUPPLEMENT_ASKED;
        dossier.step = WorkStep.AWAIT_PAPERS;
        tellAsked(dossier, SupplementPhase.RECEPTION, asked);
        return request;
    }

    static void askInAppraisal(Dossier dossier, PapersAsked asked, Actor by, Instant at) {
        add(dossier, SupplementPhase.APPRAISAL, asked, by, at);
        dossier.step = WorkStep.AGREE_REQUEST;
        tellAsked(dossier, SupplementPhase.APPRAISAL, asked);
    }

    /** Which papers by their names, then why. */
    private static void tellAsked(Dossier dossier, SupplementPhase phase, PapersAsked asked) {
        dossier.tell(
                "papersAsked",
                "phase",
                phase.name(),
                "papers",
                asked.words(dossier.components()),
                "reason",
                asked.reason());
    }

    static void agree(Dossier dossier, ReviewOutcome outcome, @Nullable String reason, Actor by, Instant at) {
        dossier.await(WorkStep.AGREE_REQUEST);
        if (outcome == ReviewOutcome.RETURN) {
            var why = Reasons.need(reason, "reason", "Ghi lý do trả lại.");
            request(dossier).end(SupplementStage.RETURNED);
            dossier.returnReason = why;
            dossier.step = WorkStep.APPRAISE;
            dossier.tell("supplementReturned", "reason", why);
            return;
        }
        request(dossier).agree(by.login(), at);
        dossier.step = WorkStep.SEND_REQUEST;
        dossier.tell("supplementAgreed");
    }

    static Supplement send(
            Dossier dossier,
            InformMethod method,
            @Nullable String note,
            String slip,
            Limit window,
            WorkingCalendar calendar,
            Actor by,
            Instant at) {
        dossier.await(WorkStep.SEND_REQUEST);
        var request = request(dossier);
        boolean lawful = SupplementRefusal.of(dossier, calendar, at) == null;
        request.number(slip);
        StandingClock.stop(dossier, request, calendar, by, at);
        request.send(by.login(), method, note, calendar.due(at, window).due(), lawful, at);
        dossier.state = DossierState.SUPPLEMENT_ASKED;
        dossier.step = WorkStep.AWAIT_PAPERS;
        dossier.tell("supplementSent", "slip", slip, "until", Moments.fact(request.windowUntil()));
        return request;
    }

    static void bring(Dossier dossier, List<Registration.Paper> papers, @Nullable String words, Instant at) {
        if (dossier.step != WorkStep.AWAIT_PAPERS) {
            throw RuleViolation.conflict("dossier.noPapersAwaited", dossier.code());
        }
        var request = request(dossier);
        if (at.isAfter(Objects.requireNonNull(request.windowUntil()))) {
            throw RuleViolation.conflict("dossier.supplementWindowOver", dossier.code());
        }
        boolean said = !Reasons.empty(words);
        if (papers.isEmpty() && !said) {
            throw new InvalidInput(
                    "components",
                    "Chọn ít nhất một giấy tờ người nộp bổ sung, hoặc ghi rõ đã nhận gì nếu không có trong danh mục.");
        }
        ComponentCheck.known(
                dossier.componentCodes(),
                papers.stream().map(Registration.Paper::code).toList());
        for (var paper : papers) {
            dossier.components.stream()
                    .filter(component -> component.code().equals(paper.code()))
                    .forEach(component -> component.handIn(paper.kind()));
        }
        request.arrive(said ? words : null, at);
        dossier.step = dossier.acceptedAt == null ? WorkStep.CHECK : WorkStep.CHECK_PAPERS;
        var count = String.valueOf(papers.size());
        if (said) {
            dossier.tell("papersArrivedInWords", "papers", count, "words", words);
        } else {
            dossier.tell("papersArrived", "papers", count);
        }
    }

    static void receive(
            Dossier dossier,
            SupplementCheck outcome,
            List<Acceptance.CheckedComponent> checked,
            @Nullable String note,
            WorkingCalendar calendar,
            Actor by,
            Instant at) {
        dossier.await(WorkStep.CHECK_PAPERS);
        var request = request(dossier);
        boolean noted = !Reasons.empty(note);
        boolean known = noted || (outcome == SupplementCheck.COMPLETE && request.arrivedWords() != null);
        if (!known && checked.stream().noneMatch(Acceptance.CheckedComponent::present)) {
            throw new InvalidInput(
                    "components", "Đánh dấu giấy tờ đã nộp, hoặc ghi ở phần Ghi chú đã nhận gì và còn thiếu gì.");
        }
        if (outcome == SupplementCheck.STILL_MISSING) {
            tick(dossier, checked);
            request.awaitMore();
            dossier.step = WorkStep.AWAIT_PAPERS;
            if (noted) {
                dossier.tell("supplementStillMissingNoted", "note", note);
            } else {
                dossier.tell("supplementStillMissing");
            }
            return;
        }
        ComponentCheck.complete(dossier.procedure().components(), checked, Moments.day(at));
        tick(dossier, checked);
        request.complete(at);
        StandingClock.goOn(dossier, request, calendar, by, at);
        dossier.state = DossierState.PROCESSING;
        dossier.step = WorkStep.APPRAISE;
        if (noted) {
            dossier.tell("supplementedNoted", "due", Moments.fact(dossier.due()), "note", note);
        } else {
            dossier.tell("supplemented", "due", Moments.fact(dossier.due()));
        }
    }

    /** The window is over: the system proposes to stop. */
    static void overrun(Dossier dossier, Instant at) {
        var request = overdue(dossier, at);
        if (dossier.acceptedAt == null) {
            throw RuleViolation.conflict("dossier.notAwaiting." + WorkStep.APPRAISE, dossier.code());
        }
        request.end(SupplementStage.OVERRUN);
        dossier.proposal = AppraisalOutcome.STOP;
        dossier.resultSummary = "Dừng giải quyết hồ sơ";
        dossier.decisionReason = "Người nộp không bổ sung giấy tờ theo phiếu số " + request.slip() + " trước "
                + Moments.say(Objects.requireNonNull(request.windowUntil())) + ".";
        dossier.step = WorkStep.SIGN;
        dossier.tell("stopProposed", "reason", dossier.decisionReason);
    }

    static Supplement overdue(Dossier dossier, Instant at) {
        dossier.await(WorkStep.AWAIT_PAPERS);
        var request = request(dossier);
        if (at.isBefore(Objects.requireNonNull(request.windowUntil()))) {
            throw RuleViolation.conflict("dossier.supplementWindowOpen", dossier.code());
        }
        return request;
    }

    static Supplement request(Dossier dossier) {
        return dossier.openSupplement()
                .orElseThrow(() -> RuleViolation.conflict("dossier.noPapersAwaited", dossier.code()));
    }

    private static Supplement add(Dossier dossier, SupplementPhase phase, PapersAsked asked, Actor by, Instant at) {
        var request = new Supplement(dossier, dossier.supplements.size() + 1, phase, asked, by.login(), at);
        dossier.supplements.add(request);
        return request;
    }

    private static void tick(Dossier dossier, List<Acceptance.CheckedComponent> checked) {
        ComponentCheck.known(
                dossier.componentCodes(),
                checked.stream().map(Acceptance.CheckedComponent::code).toList());
        for (var paper : checked) {
            dossier.components.stream()
                    .filter(component -> component.code().equals(paper.code()))
                    .forEach(component -> component.check(paper));
        }
    }
}
