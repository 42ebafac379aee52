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
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanSource;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanContent;
import vn.dunghen.plan.domain.PlanTitle;
import vn.dunghen.plan.usecase.DraftPlan;
import vn.dunghen.plan.usecase.ReadPlans;
import vn.dunghen.plan.usecase.WritePlan;

/** Soạn bằng tay: an empty draft, and the text around its work. */
@Controller
@RequestMapping("/ke-hoach")
class PlanDraftPages {

    private static final int LONGEST = 100_000;

    private final DraftPlan draft;
    private final WritePlan write;
    private final ReadPlans plans;
    private final PlanWords words;

    PlanDraftPages(DraftPlan draft, WritePlan write, ReadPlans plans, PlanWords words) {
        this.draft = draft;
        this.write = write;
        this.plans = plans;
        this.words = words;
    }

    @GetMapping("/moi")
    @Access(may = "plan.draft")
    ModelAndView fresh() {
        return freshPage(Map.of(), List.of());
    }

    @PostMapping("/moi")
    @Access(may = "plan.draft")
    ModelAndView begin(@RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        try {
            PlanFields read = PlanFields.begin();
            String title = read.needed("title", typed.get("title"), 500, "Ghi trích yếu kế hoạch");
            String year = typed.getOrDefault("year", "").strip();
            if (!year.matches("20\\d\\d")) {
                read.wrong("year", "Ghi năm của kế hoạch, ví dụ 2026.");
            }
            read.refuse();
            PlanContent empty = new PlanContent(PlanTitle.bare(title), List.of(), List.of(), List.of(), List.of());
            Plan plan = draft.handle(
                    new ImportedPlan(empty, List.of()), PlanSource.TYPED, Integer.parseInt(year), null, null);
            return PlanPages.done(plan.id(), words.say("plan.new.done", plan.code()), redirect);
        } catch (InvalidInput wrong) {
            return freshPage(typed, wrong.errors());
        }
    }

    @GetMapping("/{id}/noi-dung")
    @Access(may = "plan.view", of = "id")
    @Transactional(readOnly = true)
    ModelAndView text(@PathVariable String id) {
        PlanId plan = plans.idOf(id);
        PlanContent said = plans.byId(plan, one -> one.current().content());
        return textPage(
                plan,
                Map.of(
                        "bases", String.join("\n", said.bases()),
                        "body", PlanLines.text(said.sections()),
                        "recipients", String.join("\n", said.recipients())),
                List.of());
    }

    @PostMapping("/{id}/noi-dung")
    @Access(may = "plan.write", of = "id")
    ModelAndView save(@PathVariable String id, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        PlanId plan = plans.idOf(id);
        plans.requireWrite(plan);
        try {
            PlanFields read = PlanFields.begin();
            String bases = read.or("bases", typed.get("bases"), LONGEST);
            String body = read.or("body", typed.get("body"), LONGEST);
            String recipients = read.or("recipients", typed.get("recipients"), 10_000);
            if (PlanLines.of(recipients).stream().anyMatch(line -> line.length() > 300)) {
                read.wrong("recipients", "Mỗi nơi nhận tối đa 300 ký tự.");
            }
            read.refuse();
            ImportedPlan said = plans.byId(plan, one -> {
                PlanContent now = one.current().content();
                return new ImportedPlan(
                        new PlanContent(
                                now.title(),
                                PlanLines.of(bases),
                                PlanLines.sections(body),
                                now.rows(),
                                PlanLines.of(recipients)),
                        one.current().warnings());
            });
            write.handle(plan, said, null);
            return PlanPages.done(plan, words.say("plan.text.saved"), redirect);
        } catch (InvalidInput wrong) {
            return textPage(plan, typed, wrong.errors());
        }
    }

    private ModelAndView freshPage(Map<String, String> typed, List<FieldError> errors) {
        if (!plans.may("draft")) {
            throw RuleViolation.forbidden("forbidden");
        }
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("typedTitle", typed.getOrDefault("title", ""));
        model.put("year", typed.getOrDefault("year", ""));
        return page("plan/new", model, errors);
    }

    private ModelAndView textPage(PlanId plan, Map<String, String> typed, List<FieldError> errors) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", plan.value());
        model.put("name", plans.byId(plan, Plan::name));
        model.put("bases", typed.getOrDefault("bases", ""));
        model.put("body", typed.getOrDefault("body", ""));
        model.put("recipients", typed.getOrDefault("recipients", ""));
        return page("plan/text", model, errors);
    }

    private static ModelAndView page(String template, Map<String, Object> model, List<FieldError> errors) {
        model.put("errors", errors);
        ModelAndView view = new ModelAndView(template, model);
        if (!errors.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return view;
    }
}
