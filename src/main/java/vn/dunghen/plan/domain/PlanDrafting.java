package vn.dunghen.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.calendar.Moments;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.PlanOutcome;
import vn.dunghen.plan.PlanState;

/** The verbs around a draft and the opinions on it, on behalf of {@link Plan}. */
final class PlanDrafting {

    private PlanDrafting() {}

    static void handIn(Plan plan, String title, LocalDate end, Instant at) {
        if (end.isBefore(Moments.day(at))) {
            throw new InvalidInput("endsOn", "Ngày kết thúc " + Moments.say(end) + " đã qua.");
        }
        if (!CalendarInput.isDueDay(end)) {
            throw new InvalidInput("endsOn", "Ngày kết thúc không sau năm " + CalendarInput.LAST_DUE_YEAR + ".");
        }
        if (!title.equals(plan.title)) {
            retitle(plan, title, at);
        }
        plan.endsOn = end;
        PlanReadiness.require(plan.current().content());
        plan.current().handIn(at);
        plan.returnReason = null;
    }

    private static void retitle(Plan plan, String title, Instant at) {
        var said = plan.current().content();
        var renamed = new PlanContent(title, said.bases(), said.sections(), said.rows(), said.recipients());
        var by = new Actor(plan.drafter(), plan.drafter(), null);
        plan.write(new ImportedPlan(renamed, plan.current().warnings()), null, by, at);
    }

    static void ask(Plan plan, Set<String> units, Instant due, Instant at) {
        if (units.isEmpty()) {
            throw new InvalidInput("opinionUnits", "Chọn ít nhất một đơn vị cho ý kiến.");
        }
        if (!due.isAfter(at)) {
            throw new InvalidInput("opinionsDue", "Hạn cho ý kiến phải sau hôm nay.");
        }
        plan.opinionRound++;
        plan.opinionsDueAt = due;
        units.stream()
                .sorted()
                .forEach(unit -> plan.opinions.add(new PlanOpinion(plan, plan.opinionRound, unit, at, due)));
        plan.state = PlanState.OPINIONS;
        plan.tell(
                "opinionsAsked",
                "units",
                String.join(", ", units.stream().sorted().toList()),
                "due",
                due.toString(),
                "version",
                String.valueOf(plan.current().number()));
    }

    static void give(Plan plan, String unit, PlanOutcome.Opinion verdict, @Nullable String text, Actor by, Instant at) {
        var opinion = open(plan, unit);
        if (verdict == PlanOutcome.Opinion.SILENT) {
            throw new InvalidInput("outcome", "Chọn đồng ý hoặc có ý kiến.");
        }
        if (verdict == PlanOutcome.Opinion.COMMENT && (text == null || text.isBlank())) {
            throw new InvalidInput("opinion", "Ghi nội dung góp ý.");
        }
        opinion.give(verdict, verdict == PlanOutcome.Opinion.AGREE ? null : text, by.login(), at);
        plan.tell(verdict == PlanOutcome.Opinion.AGREE ? "opinionAgreed" : "opinionCommented", "unit", unit);
        goOn(plan);
    }

    static void silent(Plan plan, String unit, Instant at) {
        open(plan, unit).give(PlanOutcome.Opinion.SILENT, null, null, at);
        plan.tell("silenceRecorded", "unit", unit);
        goOn(plan);
    }

    private static PlanOpinion open(Plan plan, String unit) {
        return plan.opinions().stream()
                .filter(one -> one.unit().equals(unit) && one.open())
                .findFirst()
                .orElseThrow(() -> RuleViolation.conflict("plan.opinionGiven", plan.name()));
    }

    private static void goOn(Plan plan) {
        if (plan.opinions().stream().noneMatch(PlanOpinion::open)) {
            plan.state = PlanState.CONSOLIDATING;
        }
    }

    static void answer(Plan plan, Map<String, String> answers, UnaryOperator<String> names) {
        List<FieldError> missing = new ArrayList<>();
        int position = 0;
        for (var opinion : plan.opinions()) {
            var said = answers.get(opinion.unit());
            if (said != null && !said.isBlank()) {
                opinion.answer(said);
            } else if (opinion.verdict() == PlanOutcome.Opinion.COMMENT && opinion.answer() == null) {
                missing.add(new FieldError(
                        "opinions[" + position + "].answer",
                        "Ghi tiếp thu hoặc giải trình ý kiến của " + names.apply(opinion.unit()) + "."));
            }
            position++;
        }
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
    }
}
