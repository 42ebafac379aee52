package vn.dunghen.plan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.directory.Unit;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.DeadlineKind;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.NamedUnit;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanContent;
import vn.dunghen.plan.domain.PlanDeadline;
import vn.dunghen.plan.domain.PlanRow;
import vn.dunghen.plan.domain.RowNumbers;
import vn.dunghen.plan.domain.UnitGroup;
import vn.dunghen.plan.usecase.PlanUnits;
import vn.dunghen.plan.usecase.ReadPlans;
import vn.dunghen.plan.usecase.RevisePlanRow;
import vn.dunghen.plan.usecase.WritePlan;

/** Sửa một nhiệm vụ: what a file left open of a row is settled by its drafter. */
@Controller
@RequestMapping("/ke-hoach/{id}/sua/{row}")
class PlanRowPages {

    /** What stands in the address of a row that is not there yet. */
    static final String FRESH = "moi";

    private static final String OUTSIDE = "X";

    private final ReadPlans plans;
    private final RevisePlanRow revise;
    private final WritePlan write;
    private final PlanUnits units;
    private final PlanWords words;

    PlanRowPages(ReadPlans plans, RevisePlanRow revise, WritePlan write, PlanUnits units, PlanWords words) {
        this.plans = plans;
        this.revise = revise;
        this.write = write;
        this.units = units;
        this.words = words;
    }

    /** One unit as the plan names it and as it was settled. */
    public record Named(String name, String text, String chosen) {}

    @GetMapping
    @Access(may = "plan.view", of = "id")
    @Transactional(readOnly = true)
    ModelAndView show(@PathVariable String id, @PathVariable String row) {
        return draw(plans.idOf(id), row, null, List.of());
    }

    @PostMapping
    @Access(may = "plan.write", of = "id")
    ModelAndView save(
            @PathVariable String id,
            @PathVariable String row,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes redirect) {
        PlanId plan = plans.idOf(id);
        plans.requireWrite(plan);
        PlanRow old = find(plan, row);
        PlanFields read = PlanFields.begin();
        RowBody body = new RowBody(
                row,
                typed.getFirst("ordinal"),
                typed.getFirst("group"),
                typed.getFirst("content"),
                typed.getFirst("product"),
                new RowBody.DeadlineBody(
                        typed.getFirst("kind"), typed.getFirst("from"), typed.getFirst("to"), typed.getFirst("said")),
                null,
                settled("leads", old.leads(), typed),
                settled("coordinating", old.coordinating(), typed),
                settled("monitoring", old.monitoring(), typed),
                null,
                null);
        PlanRow now = body.laidOver(old, read, this::name);
        try {
            read.refuse();
            if (row.equals(FRESH)) {
                write.handle(plan, with(plan, rows -> rows.add(now)), null);
            } else {
                revise.handle(plan, now, null);
            }
            return PlanPages.done(plan, words.say("plan.row.saved", name(plan, now.row())), redirect);
        } catch (InvalidInput wrong) {
            return draw(plan, row, typed, wrong.errors());
        }
    }

    @PostMapping("/bo")
    @Access(may = "plan.write", of = "id")
    ModelAndView drop(@PathVariable String id, @PathVariable String row, RedirectAttributes redirect) {
        PlanId plan = plans.idOf(id);
        plans.requireWrite(plan);
        String name = name(plan, row);
        write.handle(plan, with(plan, rows -> rows.removeIf(one -> one.row().equals(row))), null);
        return PlanPages.done(plan, words.say("plan.row.dropped", name), redirect);
    }

    /** The draft with its rows changed; what was asked about rows that are gone is settled. */
    private ImportedPlan with(PlanId plan, Consumer<List<PlanRow>> change) {
        return plans.byId(plan, one -> {
            PlanContent now = one.current().content();
            List<PlanRow> rows = new ArrayList<>(now.rows());
            change.accept(rows);
            Set<String> left = new HashSet<>();
            rows.forEach(row -> left.add(row.row()));
            return new ImportedPlan(
                    new PlanContent(now.title(), now.bases(), now.sections(), rows, now.recipients()),
                    one.current().warnings().stream()
                            .filter(warning -> warning.row().isEmpty() || left.contains(warning.row()))
                            .toList());
        });
    }

    /** Each named unit with what was chosen for it; one more where a unit was added. */
    private static List<RowBody.@Nullable UnitBody> settled(
            String field, List<NamedUnit> old, MultiValueMap<String, String> typed) {
        List<RowBody.@Nullable UnitBody> bodies = new ArrayList<>();
        for (int i = 0; i <= old.size(); i++) {
            String chosen = typed.getFirst(field + i);
            String text = i < old.size() ? old.get(i).text() : "";
            if (chosen == null || chosen.isBlank()) {
                if (i < old.size()) {
                    bodies.add(new RowBody.UnitBody(null, null, text, false));
                }
            } else if (chosen.startsWith("U:")) {
                bodies.add(new RowBody.UnitBody(chosen.substring(2), null, text, true));
            } else if (chosen.startsWith("G:")) {
                bodies.add(new RowBody.UnitBody(null, chosen.substring(2), text, true));
            } else if (chosen.equals(OUTSIDE)) {
                bodies.add(new RowBody.UnitBody(null, null, text, true));
            }
        }
        return bodies;
    }

    /** @param typed what must not be lost; null at first, when the row is shown as it is */
    private ModelAndView draw(
            PlanId id, String row, @Nullable MultiValueMap<String, String> typed, List<FieldError> found) {
        PlanRow now = find(id, row);
        List<FieldError> errors = found.stream().map(PlanRowPages::atItsField).toList();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", id.value());
        model.put("plan", plans.byId(id, Plan::name));
        model.put("name", row.equals(FRESH) ? "" : name(id, row));
        model.put("says", typed == null ? says(now) : typed.toSingleValueMap());
        model.put("address", "/ke-hoach/" + id + "/sua/" + row);
        model.put("fresh", row.equals(FRESH));
        model.put(
                "kinds",
                Arrays.stream(DeadlineKind.values())
                        .map(kind -> new PlanPages.Choice(kind.name(), words.say("plan.deadline." + kind)))
                        .toList());
        model.put("choices", choices());
        Map<String, List<Named>> fields = new LinkedHashMap<>();
        fields.put("leads", named("leads", now.leads(), typed));
        fields.put("coordinating", named("coordinating", now.coordinating(), typed));
        fields.put("monitoring", named("monitoring", now.monitoring(), typed));
        model.put("fields", fields);
        model.put("errors", errors);
        model.put("bad", errors.stream().map(FieldError::field).toList());
        ModelAndView view = new ModelAndView("plan/row", model);
        if (!errors.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return view;
    }

    /** What the fields of the form say of a row, by their names. */
    private Map<String, String> says(PlanRow row) {
        Map<String, String> says = new LinkedHashMap<>();
        says.put("content", row.content());
        says.put("ordinal", row.ordinal());
        says.put("group", Objects.requireNonNullElse(row.group(), ""));
        says.put("product", Objects.requireNonNullElse(row.product(), ""));
        says.put("said", row.deadline().text());
        says.put("kind", row.deadline().kind().name());
        says.put("from", words.date(row.deadline().from()));
        says.put("to", words.date(row.deadline().to()));
        return says;
    }

    /** What is wrong with a unit of a list belongs to the select it was chosen in. */
    private static FieldError atItsField(FieldError error) {
        return new FieldError(
                error.field().replaceFirst("^(leads|coordinating|monitoring)\\[(\\d+)]\\..*$", "$1$2"),
                error.message());
    }

    private static List<Named> named(
            String field, List<NamedUnit> units, @Nullable MultiValueMap<String, String> typed) {
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            NamedUnit one = units.get(i);
            String chosen = one.unit() != null
                    ? "U:" + one.unit()
                    : one.group() != null ? "G:" + one.group() : one.sure() ? OUTSIDE : "";
            named.add(new Named(field + i, one.text(), one.sure() ? chosen : ""));
        }
        named.add(new Named(field + units.size(), "", ""));
        return typed == null
                ? named
                : named.stream()
                        .map(one -> new Named(
                                one.name(), one.text(), Objects.requireNonNullElse(typed.getFirst(one.name()), "")))
                        .toList();
    }

    private List<PlanPages.Choice> choices() {
        List<PlanPages.Choice> choices = new ArrayList<>();
        units.headed().forEach(unit -> choices.add(new PlanPages.Choice("U:" + unit.code(), unit.name())));
        Arrays.stream(UnitGroup.values())
                .forEach(group -> choices.add(new PlanPages.Choice("G:" + group, words.say("plan.group." + group))));
        choices.add(new PlanPages.Choice(OUTSIDE, words.say("plan.outside")));
        return choices;
    }

    private PlanRow find(PlanId plan, String row) {
        if (row.equals(FRESH)) {
            PlanDeadline open = new PlanDeadline(DeadlineKind.DATE, null, null, "");
            return new PlanRow(
                    plans.byId(plan, PlanRowPages::nextRow),
                    "",
                    null,
                    "",
                    null,
                    open,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    null);
        }
        return plans.byId(plan, one -> one.current().content().rows().stream()
                .filter(known -> known.row().equals(row))
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("plan.unknownRow", row)));
    }

    /** What the row is called where all rows are seen. */
    private String name(PlanId plan, String row) {
        return plans.byId(plan, one -> one.current().content().numbered().rows().stream()
                .filter(known -> known.row().equals(row))
                .map(RowNumbers::name)
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("plan.unknownRow", row)));
    }

    private static String nextRow(Plan plan) {
        Set<String> taken = new HashSet<>();
        plan.versions().forEach(version -> version.content().rows().forEach(row -> taken.add(row.row())));
        int next = 1;
        while (taken.contains(String.format("r%03d", next))) {
            next++;
        }
        return String.format("r%03d", next);
    }

    private @Nullable String name(String code) {
        return units.headed().stream()
                .filter(unit -> unit.code().equals(code))
                .map(Unit::name)
                .findFirst()
                .orElse(null);
    }
}
