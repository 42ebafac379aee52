package vn.dunghen.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.usecase.AskCorrection;
import vn.dunghen.plan.usecase.ReadPlans;
import vn.dunghen.plan.usecase.RecallPlan;
import vn.dunghen.plan.usecase.RecallSignature;
import vn.dunghen.plan.usecase.ReplacePlan;

/** Đính chính, thay thế, thu hồi, rút chữ ký: each on a page of its own that says what will happen. */
@Controller
@RequestMapping("/ke-hoach/{id}/{turn:dinh-chinh|thay-the|thu-hoi|rut-chu-ky}")
class PlanTurnPages {

    private final AskCorrection correct;
    private final ReplacePlan replace;
    private final RecallPlan recall;
    private final RecallSignature unsign;
    private final ReadPlans plans;
    private final PlanWords words;

    PlanTurnPages(
            AskCorrection correct,
            ReplacePlan replace,
            RecallPlan recall,
            RecallSignature unsign,
            ReadPlans plans,
            PlanWords words) {
        this.correct = correct;
        this.replace = replace;
        this.recall = recall;
        this.unsign = unsign;
        this.plans = plans;
        this.words = words;
    }

    @GetMapping
    @Access(may = "plan.view", of = "id")
    @Transactional(readOnly = true)
    ModelAndView ask(@PathVariable String id, @PathVariable String turn) {
        return draw(plans.idOf(id), turn, Map.of(), List.of());
    }

    @PostMapping
    @Access(
            may = {"plan.correct", "plan.draft", "plan.recall", "plan.view"},
            of = "id")
    ModelAndView act(
            @PathVariable String id,
            @PathVariable String turn,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        PlanId plan = plans.idOf(id);
        try {
            PlanId at = plan;
            switch (turn) {
                case "dinh-chinh" ->
                    correct.handle(
                            plan,
                            text(typed, "wrong", 2000, "Ghi chỗ sai"),
                            text(typed, "right", 2000, "Ghi nội dung đúng"));
                case "thay-the" -> at = replace.handle(plan).id();
                case "thu-hoi" -> recall.handle(plan, text(typed, "reason", 1000, "Ghi lý do"));
                default -> unsign.handle(plan, text(typed, "reason", 1000, "Ghi lý do"));
            }
            return PlanPages.done(at, words.say("plan.turn.done." + turn), redirect);
        } catch (InvalidInput wrong) {
            return draw(plan, turn, typed, wrong.errors());
        }
    }

    private static String text(Map<String, String> typed, String field, int longest, String ask) {
        PlanFields read = PlanFields.begin();
        String text = read.needed(field, typed.get(field), longest, ask);
        read.refuse();
        return text;
    }

    private ModelAndView draw(PlanId id, String turn, Map<String, String> typed, List<FieldError> errors) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", id.value());
        model.put("name", plans.byId(id, Plan::name));
        model.put("turn", turn);
        model.put("wrong", typed.getOrDefault("wrong", ""));
        model.put("right", typed.getOrDefault("right", ""));
        model.put("reason", typed.getOrDefault("reason", ""));
        model.put("errors", errors);
        ModelAndView view = new ModelAndView("plan/turn", model);
        if (!errors.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return view;
    }
}
