package vn.dunghen.dossier.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Reasons;
import vn.dunghen.kernel.RuleViolation;

/** The verbs around the opinions of other units, on behalf of {@link Dossier}. */
final class OpinionTurns {

    private static final Set<WorkStep> WHILE_WORKED_ON = Set.of(
            WorkStep.ASSIGN,
            WorkStep.APPRAISE,
            WorkStep.REVIEW,
            WorkStep.SIGN,
            WorkStep.AGREE_REQUEST,
            WorkStep.SEND_REQUEST,
            WorkStep.CHECK_PAPERS);

    private OpinionTurns() {}

    static boolean mayAsk(Dossier dossier) {
        return dossier.acceptedAt != null
                && (WHILE_WORKED_ON.contains(dossier.step) || dossier.step == WorkStep.AWAIT_PAPERS);
    }

    static Opinion ask(
            Dossier dossier,
            String unit,
            @Nullable String question,
            @Nullable LocalDate due,
            int usualDays,
            WorkingCalendar calendar,
            Actor by,
            Instant at) {
        if (!mayAsk(dossier)) {
            throw RuleViolation.conflict("dossier.noOpinionNow", dossier.code());
        }
        var what = Reasons.need(question, "question", "Ghi nội dung hỏi ý kiến.");
        if (unit.equals(dossier.unit())) {
            throw new InvalidInput("units", "Chọn đơn vị khác đơn vị đang giải quyết hồ sơ.");
        }
        boolean asked = dossier.opinions.stream()
                .anyMatch(opinion -> opinion.open() && opinion.unit().equals(unit));
        if (asked) {
            throw RuleViolation.conflict("dossier.opinionPending", dossier.code(), unit);
        }
        if (due != null && !due.isAfter(Moments.day(at))) {
            throw new InvalidInput("due", "Ngày cho ý kiến phải sau hôm nay.");
        }
        if (due != null && !calendar.isWorkingDay(due)) {
            throw new InvalidInput("due", "Ngày " + Moments.say(due) + " là ngày nghỉ; hãy chọn một ngày làm việc.");
        }
        var until = due == null ? calendar.endOfDay(at, usualDays) : calendar.endOfDay(Moments.noon(due), 0);
        var opinion = new Opinion(dossier, dossier.opinions.size() + 1, unit, what, until, by.login(), at);
        dossier.opinions.add(opinion);
        dossier.tell("opinionAsked", "unit", unit, "due", Moments.fact(until));
        return opinion;
    }

    static void give(Dossier dossier, String opinionId, @Nullable String answer, Actor by, Instant at) {
        var what = Reasons.need(answer, "opinion", "Ghi ý kiến của đơn vị.");
        var opinion = dossier.opinions.stream()
                .filter(one -> one.id().equals(opinionId))
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("dossier.unknownOpinion"));
        if (!opinion.open()) {
            throw RuleViolation.conflict("dossier.opinionGiven", dossier.code());
        }
        opinion.give(what, by.login(), at);
        dossier.tell("opinionGiven", "unit", opinion.unit());
    }
}
