package vn.dunghen.plan.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.dunghen.directory.Unit;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanSource;
import vn.dunghen.plan.PlanState;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanRow;
import vn.dunghen.plan.usecase.DraftPlan;
import vn.dunghen.plan.usecase.ImportPlan;
import vn.dunghen.plan.usecase.PlanListRow;
import vn.dunghen.plan.usecase.PlanUnits;
import vn.dunghen.plan.usecase.ReadPlans;
import vn.dunghen.plan.usecase.RevisePlanRow;
import vn.dunghen.plan.usecase.SubmitThroughTask;
import vn.dunghen.plan.usecase.WritePlan;

/** Plans while they are written, for scripts; each later step is a task. */
@RestController
@RequestMapping("/api/v1/plans")
class PlanController {

    private final DraftPlan draft;
    private final ImportPlan importing;
    private final WritePlan write;
    private final RevisePlanRow reviseRow;
    private final SubmitThroughTask submit;
    private final ReadPlans plans;
    private final PlanUnits units;

    PlanController(
            DraftPlan draft,
            ImportPlan importing,
            WritePlan write,
            RevisePlanRow reviseRow,
            SubmitThroughTask submit,
            ReadPlans plans,
            PlanUnits units) {
        this.draft = draft;
        this.importing = importing;
        this.write = write;
        this.reviseRow = reviseRow;
        this.submit = submit;
        this.plans = plans;
        this.units = units;
    }

    @GetMapping
    @Access(
            value = Access.Who.ROWS,
            may = {"plan.view", "plan-draft.view"})
    Page<PlanListRow> list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int size) {
        return plans.list(new ReadPlans.Filter(year, state(state), unit), cursor, size);
    }

    @GetMapping("/{id}")
    @Access(may = "plan.view", of = "id")
    PlanAnswer get(@PathVariable String id) {
        return plans.byId(plans.idOf(id), PlanAnswer::of);
    }

    @PostMapping
    @Access(may = "plan.draft")
    @ResponseStatus(HttpStatus.CREATED)
    PlanAnswer draft(@RequestBody PlanBody body) {
        return read(read -> {
            var said = body.said(read, this::name);
            var year = body.yearOf(read);
            var end = body.end(read);
            read.refuse();
            return get(
                    draft.handle(said, PlanSource.TYPED, year, end, null).id().value());
        });
    }

    @PostMapping("/import")
    @Access(may = "plan.draft")
    @ResponseStatus(HttpStatus.CREATED)
    PlanAnswer importFile(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(required = false) @Nullable Integer year) {
        if (year == null) {
            throw new InvalidInput("year", "Ghi năm của kế hoạch.");
        }
        byte[] content = PlanUpload.bytes(file);
        PlanFields read = PlanFields.begin();
        String named = read.or("title", title, 500);
        read.refuse();
        return get(importing
                .handle(content, PlanUpload.name(file), named, year)
                .id()
                .value());
    }

    @PutMapping("/{id}")
    @Access(may = "plan.write", of = "id")
    PlanAnswer write(@PathVariable String id, @RequestBody PlanBody body) {
        PlanId plan = plans.idOf(id);
        plans.requireWrite(plan);
        return read(read -> {
            var said = body.said(read, this::name);
            read.refuse();
            write.handle(plan, said, body.revision());
            return get(plan.value());
        });
    }

    @PutMapping("/{id}/assignments/{row}")
    @Access(may = "plan.write", of = "id")
    PlanAnswer reviseRow(@PathVariable String id, @PathVariable String row, @RequestBody RowBody body) {
        PlanId plan = plans.idOf(id);
        plans.requireWrite(plan);
        return read(read -> {
            PlanRow now = body.laidOver(row(plan, row), read, this::name);
            read.refuse();
            reviseRow.handle(plan, now, body.revision());
            return get(plan.value());
        });
    }

    /** Whom to ask, and until when; nobody sends the draft straight to the office. */
    record SubmissionBody(@Nullable List<@Nullable String> opinionUnits, @Nullable String opinionsDue) {}

    @PostMapping("/{id}/submission")
    @Access(may = "plan.write", of = "id")
    PlanAnswer submit(@PathVariable String id, @RequestBody(required = false) @Nullable SubmissionBody body) {
        PlanId plan = plans.idOf(id);
        plans.requireWrite(plan);
        return read(read -> {
            List<String> asked = body == null ? List.of() : read.list("opinionUnits", body.opinionUnits(), 100);
            read.refuse();
            submit.handle(plan, asked, body == null ? null : body.opinionsDue());
            return get(plan.value());
        });
    }

    private PlanRow row(PlanId plan, String row) {
        return plans.byId(plan, (Plan one) -> one.current().content().rows().stream()
                .filter(known -> known.row().equals(row))
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("plan.unknownRow", row)));
    }

    private @Nullable String name(String code) {
        return units.headed().stream()
                .filter(unit -> unit.code().equals(code))
                .map(Unit::name)
                .findFirst()
                .orElse(null);
    }

    private static PlanAnswer read(Function<PlanFields, PlanAnswer> reading) {
        return reading.apply(PlanFields.begin());
    }

    private static @Nullable PlanState state(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        return Arrays.stream(PlanState.values())
                .filter(state -> state.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("state", "Chọn một trong: " + Arrays.toString(PlanState.values())));
    }
}
