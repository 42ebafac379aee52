package vn.dunghen.dossier.domain;

import static vn.dunghen.dossier.domain.Samples.CALENDAR;
import static vn.dunghen.dossier.domain.Samples.CLERK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.dossier.AppraisalOutcome;
import vn.dunghen.dossier.AssignOutcome;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SignOutcome;

/** Takes a sample dossier round a turn. */
final class Turns {

    static final Limit WINDOW = new Limit(30, LimitUnit.CALENDAR_DAY);

    private Turns() {}

    static void toAppraisal(Dossier dossier, Instant at) {
        dossier.handOver("CN", CLERK, at);
        dossier.assign(AssignOutcome.ASSIGN, "chuyenvien.cn", null, CLERK, at);
    }

    static void ask(Dossier dossier, Instant at) {
        ask(dossier, at, true);
    }

    static void ask(Dossier dossier, Instant at, boolean approved) {
        var asked = new PapersAsked(List.of("GP"), null, "Giấy phép hết hạn", null);
        dossier.appraise(
                new Appraisal(AppraisalOutcome.SUPPLEMENT, "Thiếu", null, asked, "Giấy phép hết hạn"), CLERK, at);
        if (approved) {
            dossier.approveRequest(ReviewOutcome.AGREE, null, CLERK, at);
        }
    }

    static void send(Dossier dossier, Instant at) {
        dossier.sendRequest(InformMethod.PHONE, null, "02/2026", WINDOW, CALENDAR, CLERK, at);
    }

    /** From a proposal to the desk. */
    static void decide(Dossier dossier, AppraisalOutcome outcome, Instant at) {
        dossier.appraise(new Appraisal(outcome, "Không đủ điều kiện", "Giấy phép", null, "Vì thế"), CLERK, at);
        dossier.review(ReviewOutcome.AGREE, null, CLERK, at);
        dossier.sign(SignOutcome.SIGN, null, Samples.DIRECTOR, CALENDAR, CLERK, at);
        dossier.issueResult("03/2026", CLERK, at);
        dossier.finish(at);
    }

    static List<Acceptance.CheckedComponent> allPapers() {
        return List.of(Samples.paper("DON", null), Samples.paper("GP", LocalDate.of(2027, 1, 1)));
    }
}
