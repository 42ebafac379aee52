package vn.dunghen.plan.process;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Unit;
import vn.dunghen.plan.PlanOutcome;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanOpinion;
import vn.dunghen.plan.domain.PlanRow;
import vn.dunghen.plan.usecase.AssignmentsOfPlan;
import vn.dunghen.plan.usecase.PlanLimits;
import vn.dunghen.plan.usecase.PlanUnits;
import vn.dunghen.plan.usecase.ReadPlans;

/** Valid answers to the tasks of a plan, as far as the facts allow. */
@Component
class PlanPrefill {

    private static final int CELL = 300;

    private final PlanUnits units;
    private final ReadPlans plans;
    private final Directory directory;
    private final PlanLimits limits;
    private final Clock clock;

    PlanPrefill(PlanUnits units, ReadPlans plans, Directory directory, PlanLimits limits, Clock clock) {
        this.limits = limits;
        this.units = units;
        this.plans = plans;
        this.directory = directory;
        this.clock = clock;
    }

    Map<String, Object> draft(Plan plan) {
        List<String> asked = units.named(plan.current().content()).stream()
                .filter(code -> !code.equals(plan.unit()))
                .toList();
        Map<String, Object> data = head(plan);
        data.put("outcome", (asked.isEmpty() ? PlanOutcome.Draft.SUBMIT : PlanOutcome.Draft.OPINIONS).name());
        data.put("opinionUnits", asked);
        data.put("units", options());
        data.put(
                "opinionsDue",
                Moments.day(limits.due("give-opinion", clock.instant())).toString());
        return data;
    }

    Map<String, Object> consolidate(Plan plan) {
        Map<String, Object> data = head(plan);
        data.put("outcome", PlanOutcome.Consolidate.SUBMIT.name());
        data.put("opinions", plan.opinions().stream().map(this::opinion).toList());
        return data;
    }

    private Map<String, Object> opinion(PlanOpinion opinion) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", opinion.unit());
        row.put("name", name(opinion.unit()));
        row.put(
                "opinion",
                opinion.verdict() == PlanOutcome.Opinion.COMMENT && opinion.opinion() != null
                        ? cell(opinion.opinion())
                        : opinion.verdict() == PlanOutcome.Opinion.SILENT
                                ? "Không có ý kiến đến hết hạn, coi như đồng ý"
                                : "Đồng ý");
        if (opinion.answer() != null) {
            row.put("answer", opinion.answer());
        }
        return row;
    }

    Map<String, Object> number(Plan plan) {
        return Map.of(
                "outcome",
                PlanOutcome.Number.NUMBER.name(),
                "datedOn",
                Moments.day(clock.instant()).toString());
    }

    Map<String, Object> recipients(Plan plan) {
        List<Map<String, Object>> rows = new ArrayList<>();
        units.recipients(plan.current().content()).forEach(line -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("code", String.valueOf(rows.size() + 1));
            row.put("name", cell(line.line()));
            if (line.unit() != null) {
                row.put("unit", line.unit());
            }
            rows.add(row);
        });
        return Map.of("recipients", rows, "units", options());
    }

    Map<String, Object> results(Plan plan) {
        Map<String, AssignmentsOfPlan.RowProgress> progress = new HashMap<>();
        plans.progress(plan.id()).rows().forEach(row -> progress.put(row.row(), row));
        Map<String, String> counted = plans.counted(plan.id());
        return Map.of(
                "results",
                plan.current().content().numbered().rows().stream()
                        .map(row -> result(row, progress.get(row.row()), counted.get(row.row())))
                        .toList());
    }

    private Map<String, Object> result(
            PlanRow row, AssignmentsOfPlan.@Nullable RowProgress progress, @Nullable String counted) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("code", row.row());
        cells.put("name", cell((row.ordinal() + " " + row.content()).strip()));
        if (row.target() != null) {
            cells.put("target", cell(row.target().text()));
        }
        if (progress == null || counted == null) {
            cells.put("verdict", PlanOutcome.Result.NOT_REACHED.name());
            return cells;
        }
        cells.put("progress", counted);
        cells.put("reached", progress.reached() == null ? counted : cell(progress.reached()));
        PlanOutcome.Result verdict = progress.done() == progress.total()
                ? PlanOutcome.Result.REACHED
                : progress.done() > 0 ? PlanOutcome.Result.PARTLY : PlanOutcome.Result.NOT_REACHED;
        cells.put("verdict", verdict.name());
        return cells;
    }

    private Map<String, Object> head(Plan plan) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", plan.title());
        data.put("endsOn", plan.endsOn().toString());
        return data;
    }

    private List<Map<String, String>> options() {
        return units.headed().stream()
                .map(unit -> Map.of("value", unit.code(), "label", unit.name()))
                .toList();
    }

    private String name(String unit) {
        return directory.unit(unit).map(Unit::name).orElse(unit);
    }

    /** One line of a table: without breaks, and short. */
    private static String cell(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= CELL ? line : line.substring(0, CELL - 1) + "…";
    }
}
