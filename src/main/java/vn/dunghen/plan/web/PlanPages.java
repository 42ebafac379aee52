package vn.dunghen.plan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanState;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.usecase.ComparePlanVersions;
import vn.dunghen.plan.usecase.ImportPlan;
import vn.dunghen.plan.usecase.PlanListRow;
import vn.dunghen.plan.usecase.ReadPlanDocument;
import vn.dunghen.plan.usecase.ReadPlans;
import vn.dunghen.plan.usecase.ReimportPlan;
import vn.dunghen.workflow.SubjectReading;

/** Kế hoạch: the list, reading a file, one plan, two versions side by side. */
@Controller
@RequestMapping("/ke-hoach")
class PlanPages {

    private static final int PAGE = 50;

    private final ReadPlans plans;
    private final ImportPlan importing;
    private final ReimportPlan importAgain;
    private final ComparePlanVersions compare;
    private final ReadPlanDocument document;
    private final PlanViews views;
    private final PlanWords words;

    PlanPages(
            ReadPlans plans,
            ImportPlan importing,
            ReimportPlan importAgain,
            ComparePlanVersions compare,
            ReadPlanDocument document,
            PlanViews views,
            PlanWords words) {
        this.plans = plans;
        this.importing = importing;
        this.importAgain = importAgain;
        this.compare = compare;
        this.document = document;
        this.views = views;
        this.words = words;
    }

    /** A line of the list. */
    public record Line(String href, String name, String title, String unit, String state, String tone, String endsOn) {}

    /** An option of a select. */
    public record Choice(String value, String label) {}

    @GetMapping
    @Access(
            value = Access.Who.ROWS,
            may = {"plan.view", "plan-draft.view"})
    ModelAndView list(
            @RequestParam(name = "tinh-trang", defaultValue = "") String state,
            @RequestParam(name = "nam", defaultValue = "") String year,
            @RequestParam(name = "tiep", required = false) @Nullable String cursor) {
        PlanState wanted = Arrays.stream(PlanState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
        Integer in = year.matches("20\\d\\d") ? Integer.valueOf(year) : null;
        Page<PlanListRow> page = plans.list(new ReadPlans.Filter(in, wanted, null), cursor, PAGE);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("rows", page.items().stream().map(this::line).toList());
        model.put("year", year);
        model.put("state", state);
        model.put(
                "states",
                Arrays.stream(PlanState.values())
                        .map(one -> new Choice(one.name(), words.state(one)))
                        .toList());
        model.put(
                "next",
                page.next() == null
                        ? ""
                        : "/ke-hoach?tinh-trang=" + (wanted == null ? "" : wanted) + "&nam=" + (in == null ? "" : in)
                                + "&tiep=" + page.next());
        model.put("mayDraft", plans.may("draft"));
        return new ModelAndView("plan/list", model);
    }

    private Line line(PlanListRow row) {
        return new Line(
                "/ke-hoach/" + row.id(),
                row.number() == null ? row.code() : row.number(),
                row.title(),
                words.unit(row.unit()),
                words.state(row.state()),
                PlanWords.tone(row.state()),
                words.date(row.endsOn()));
    }

    @GetMapping("/nhap")
    @Access(may = "plan.draft")
    ModelAndView importForm() {
        return importPage(Map.of(), List.of());
    }

    @PostMapping("/nhap")
    @Access(may = "plan.draft")
    ModelAndView importFile(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        try {
            String year = typed.getOrDefault("year", "").strip();
            if (!year.matches("20\\d\\d")) {
                throw new InvalidInput("year", "Ghi năm của kế hoạch, ví dụ 2026.");
            }
            PlanFields read = PlanFields.begin();
            String title = read.or("title", typed.get("title"), 500);
            read.refuse();
            Plan plan = importing.handle(PlanUpload.bytes(file), PlanUpload.name(file), title, Integer.parseInt(year));
            return done(plan.id(), words.say("plan.imported", plan.code()), redirect);
        } catch (InvalidInput wrong) {
            return importPage(typed, wrong.errors());
        }
    }

    @PostMapping("/{id}/nhap-lai")
    @Access(may = "plan.write", of = "id")
    ModelAndView importAgain(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect) {
        PlanId plan = plans.idOf(id);
        plans.requireWrite(plan);
        try {
            importAgain.handle(plan, PlanUpload.bytes(file), PlanUpload.name(file));
            return done(plan, words.say("plan.importedAgain"), redirect);
        } catch (InvalidInput wrong) {
            ModelAndView page = page(plan, wrong.errors());
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
    }

    private ModelAndView importPage(Map<String, String> typed, List<FieldError> errors) {
        if (!plans.may("draft")) {
            throw RuleViolation.forbidden("forbidden");
        }
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("typedTitle", typed.getOrDefault("title", ""));
        model.put("year", typed.getOrDefault("year", ""));
        model.put("errors", errors);
        ModelAndView view = new ModelAndView("plan/import", model);
        if (!errors.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return view;
    }

    @GetMapping("/{id}")
    @Access(may = "plan.view", of = "id")
    @Transactional(readOnly = true)
    ModelAndView show(@PathVariable String id) {
        return page(plans.idOf(id), List.of());
    }

    private ModelAndView page(PlanId id, List<FieldError> errors) {
        return plans.byId(id, plan -> new ModelAndView("plan/plan", views.model(plan)).addObject("errors", errors));
    }

    @GetMapping("/{id}/so-sanh")
    @Access(may = "plan.view", of = "id")
    @Transactional(readOnly = true)
    ModelAndView compare(
            @PathVariable String id, @RequestParam(defaultValue = "0") int a, @RequestParam(defaultValue = "0") int b) {
        PlanId plan = plans.idOf(id);
        int last = plans.byId(plan, one -> one.current().number());
        int before = a > 0 ? a : Math.max(1, last - 1);
        int after = b > 0 ? b : last;
        List<SubjectReading.Line> lines = compare.of(plan, before, after).stream()
                .map(change -> new SubjectReading.Line(
                        change.where(),
                        change.words().stream().map(PlanReading::piece).toList()))
                .toList();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i <= last; i++) {
            numbers.add(i);
        }
        return plans.byId(
                plan,
                one -> new ModelAndView(
                        "plan/compare",
                        Map.of(
                                "id", plan.value(),
                                "name", one.name(),
                                "heading", one.title(),
                                "a", before,
                                "b", after,
                                "numbers", numbers,
                                "lines", lines)));
    }

    @GetMapping("/{id}/van-ban.pdf")
    @Access(may = "plan.view", of = "id")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        PlanId plan = plans.idOf(id);
        return PlanUpload.answer(document.pdf(plan), MediaType.APPLICATION_PDF, "ke-hoach.pdf");
    }

    @GetMapping("/{id}/van-ban.docx")
    @Access(may = "plan.view", of = "id")
    ResponseEntity<byte[]> docx(@PathVariable String id) {
        PlanId plan = plans.idOf(id);
        return PlanUpload.answer(document.docx(plan), PlanUpload.DOCX, "ke-hoach.docx");
    }

    static ModelAndView done(PlanId plan, String said, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", said);
        ModelAndView to = new ModelAndView("redirect:/ke-hoach/" + plan);
        to.setStatus(HttpStatus.SEE_OTHER);
        return to;
    }
}
