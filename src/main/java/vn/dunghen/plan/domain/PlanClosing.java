package vn.dunghen.plan.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Signature;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.PlanOutcome;
import vn.dunghen.plan.PlanState;

/** The verbs around a plan in force: its corrections, its evaluation and its end, on behalf of {@link Plan}. */
final class PlanClosing {

    private static final int LONGEST = 2000;

    private PlanClosing() {}

    static void evaluate(Plan plan, String summary, List<PlanResult.Judgement> judgements, Actor by, Instant at) {
        requireEveryRow(plan, judgements);
        plan.results.clear();
        judgements.forEach(said -> plan.results.add(new PlanResult(plan, plan.results.size() + 1, said)));
        plan.evaluation = summary;
        plan.evaluatedBy = by.login();
        plan.evaluatedAt = at;
        plan.state = PlanState.EVALUATING;
        plan.tell(
                "evaluated",
                "number",
                plan.name(),
                "reached",
                count(judgements, PlanOutcome.Result.REACHED),
                "rows",
                String.valueOf(judgements.size()));
    }

    private static void requireEveryRow(Plan plan, List<PlanResult.Judgement> judgements) {
        Map<String, PlanResult.Judgement> said = new HashMap<>();
        judgements.forEach(one -> said.put(one.row(), one));
        List<FieldError> errors = new ArrayList<>();
        int position = 0;
        for (var row : plan.current().content().numbered().rows()) {
            var judgement = said.remove(row.row());
            if (judgement == null) {
                errors.add(new FieldError("results", "Đánh giá nhiệm vụ " + RowNumbers.name(row) + "."));
            } else if (judgement.verdict() != PlanOutcome.Result.NOT_REACHED && blank(judgement.reached())) {
                errors.add(new FieldError("results[" + position + "].reached", "Ghi kết quả đạt được."));
            }
            position++;
        }
        said.keySet().forEach(row -> errors.add(new FieldError("results", "Kế hoạch không có nhiệm vụ " + row + ".")));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String count(List<PlanResult.Judgement> judgements, PlanOutcome.Result verdict) {
        return String.valueOf(
                judgements.stream().filter(one -> one.verdict() == verdict).count());
    }

    static void decide(Plan plan, PlanOutcome.Approve outcome, @Nullable String why, Actor by, Instant at) {
        if (by.login().equals(plan.evaluatedBy)) {
            throw RuleViolation.forbidden("plan.ownEvaluation", plan.name());
        }
        if (outcome == PlanOutcome.Approve.APPROVE) {
            plan.end(PlanState.CLOSED, null, at);
            plan.tell("closed", "number", plan.name());
            return;
        }
        plan.returnReason = PlanReasons.need(why);
        plan.tell("evaluationReturned", "reason", plan.returnReason);
    }

    static void ask(Plan plan, String wrong, String right, Actor by, Instant at) {
        var errors = new ArrayList<FieldError>();
        need(errors, "wrong", wrong, "Ghi chỗ sai.");
        need(errors, "right", right, "Ghi nội dung đúng.");
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        if (plan.corrections.stream().anyMatch(one -> !one.state().over())) {
            throw RuleViolation.conflict("plan.correctionOpen", plan.name());
        }
        plan.corrections.add(
                new PlanCorrection(plan, plan.corrections.size() + 1, wrong.strip(), right.strip(), by.login(), at));
        plan.tell("correctionAsked", "wrong", wrong.strip(), "right", right.strip());
    }

    private static void need(List<FieldError> errors, String field, String text, String missing) {
        if (text.isBlank()) {
            errors.add(new FieldError(field, missing));
        } else if (text.length() > LONGEST) {
            errors.add(new FieldError(field, "Tối đa 2.000 ký tự, đang có " + text.length() + "."));
        }
    }

    static void sign(Plan plan, SigningAuthority authority, Actor by, Instant at) {
        var correction = at(plan, PlanCorrection.State.ASKED);
        if (correction.askedBy().equals(by.login()) || correction.askedBy().equals(by.onBehalfOf())) {
            throw RuleViolation.forbidden("plan.fourEyes", plan.name());
        }
        correction.sign(Signature.of(authority, by, at));
        plan.tell("correctionSigned", "capacity", authority.capacity());
    }

    static void drop(Plan plan, String why) {
        at(plan, PlanCorrection.State.ASKED).drop(why);
        plan.tell("correctionDropped", "reason", why);
    }

    static void issue(Plan plan, String number, String paper, Instant at) {
        at(plan, PlanCorrection.State.SIGNED).issue(number, paper, at);
        plan.tell("correctionIssued", "number", number);
    }

    private static PlanCorrection at(Plan plan, PlanCorrection.State state) {
        return plan.corrections.stream()
                .filter(one -> one.state() == state)
                .findFirst()
                .orElseThrow(() -> RuleViolation.conflict("plan.noCorrection", plan.name()));
    }
}
