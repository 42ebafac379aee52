package vn.dunghen.plan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** Whether a draft says clearly enough who does what to be handed in: what was only guessed must have been settled. */
public final class PlanReadiness {

    private static final int MOST_NAMED = 20;

    private PlanReadiness() {}

    /** Rows somebody must still settle, each with the question. */
    public static List<FieldError> open(PlanContent content) {
        List<FieldError> errors = new ArrayList<>();
        for (PlanRow row : content.rows()) {
            String field = "assignments[" + row.row() + "]";
            String name = row.ordinal().isBlank() ? row.row() : row.ordinal();
            Optional<NamedUnit> unsure = Stream.of(row.leads(), row.coordinating(), row.monitoring())
                    .flatMap(List::stream)
                    .filter(unit -> !unit.sure())
                    .findFirst();
            unsure.ifPresent(unit -> errors.add(
                    new FieldError(field, "Nhiệm vụ " + name + ": chọn đơn vị ứng với “" + unit.text() + "”.")));
            if (unsure.isEmpty() && row.leads().stream().noneMatch(PlanReadiness::leads)) {
                errors.add(new FieldError(field, "Nhiệm vụ " + name + ": chọn đơn vị chủ trì trong Sở."));
            }
        }
        return errors;
    }

    static void require(PlanContent content) {
        List<FieldError> errors = open(content);
        if (content.rows().isEmpty() && content.sections().isEmpty()) {
            errors.add(new FieldError("content", "Kế hoạch chưa có nội dung."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors.subList(0, Math.min(MOST_NAMED, errors.size())));
        }
    }

    private static boolean leads(NamedUnit unit) {
        return unit.sure() && (unit.unit() != null || unit.group() != null);
    }
}
