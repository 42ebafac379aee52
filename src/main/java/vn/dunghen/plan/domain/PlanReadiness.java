package vn.dunghen.plan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** Whether a draft says clearly enough who does what to be handed in: what was only guessed must have been settled. */
public final class PlanReadiness {

    private static final int MOST_NAMED = 20;
    private static final int LONGEST_TITLE = 500;

    /** As many as a person can judge row by row in one form at the end. */
    private static final int MOST_ROWS = 200;

    private PlanReadiness() {}

    /** Rows somebody must still settle, each with the question. */
    public static List<FieldError> open(PlanContent content) {
        List<FieldError> errors = new ArrayList<>();
        for (PlanRow row : content.numbered().rows()) {
            String field = "assignments[" + row.row() + "]";
            String name = RowNumbers.name(row);
            Optional<NamedUnit> unsure = Stream.of(row.leads(), row.coordinating(), row.monitoring())
                    .flatMap(List::stream)
                    .filter(unit -> !unit.sure())
                    .findFirst();
            unsure.ifPresent(unit -> errors.add(
                    new FieldError(field, "Nhiệm vụ " + name + ": chọn đơn vị ứng với “" + unit.text() + "”.")));
            if (unsure.isEmpty() && row.leads().stream().noneMatch(PlanReadiness::leads)) {
                errors.add(new FieldError(field, "Nhiệm vụ " + name + ": chọn đơn vị chủ trì trong Sở."));
            }
            if (Stream.of(row.deadline().from(), row.deadline().to())
                    .anyMatch(day -> day != null && !CalendarInput.isDueDay(day))) {
                errors.add(new FieldError(
                        field,
                        "Nhiệm vụ " + name + ": thời hạn phải từ năm " + CalendarInput.FIRST_DUE_YEAR + " đến năm "
                                + CalendarInput.LAST_DUE_YEAR + "."));
            }
        }
        return errors;
    }

    /** Rows that are late the moment they are issued; a plan made after the fact may mean them so. */
    public static Optional<FieldError> past(PlanContent content, LocalDate today) {
        List<PlanRow> past = content.numbered().rows().stream()
                .filter(row ->
                        row.deadline().to() != null && row.deadline().to().isBefore(today))
                .toList();
        if (past.isEmpty()) {
            return Optional.empty();
        }
        String names = past.stream().limit(MOST_NAMED).map(RowNumbers::name).collect(Collectors.joining(", "));
        return Optional.of(new FieldError(
                "assignments[" + past.get(0).row() + "]",
                "Thời hạn đã qua ở " + past.size() + " nhiệm vụ (" + names + (past.size() > MOST_NAMED ? ", …" : "")
                        + "): phát hành xong là quá hạn ngay. Xem lại ngày, nếu đúng thế thì vẫn trình được."));
    }

    /** What even a first draft must keep to. */
    static void requireWritable(PlanContent content) {
        if (content.title().isBlank()) {
            throw new InvalidInput("title", "Ghi trích yếu kế hoạch.");
        }
        if (content.title().length() > LONGEST_TITLE) {
            throw new InvalidInput(
                    "title",
                    "Trích yếu tối đa 500 ký tự, đang có " + content.title().length() + ".");
        }
    }

    static void require(PlanContent content) {
        List<FieldError> errors = open(content);
        if (content.rows().isEmpty() && content.sections().isEmpty()) {
            errors.add(new FieldError("content", "Kế hoạch chưa có nội dung."));
        }
        if (content.rows().size() > MOST_ROWS) {
            errors.add(new FieldError(
                    "content", "Kế hoạch có tối đa " + MOST_ROWS + " nhiệm vụ. Tách thành nhiều kế hoạch."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors.subList(0, Math.min(MOST_NAMED, errors.size())));
        }
    }

    private static boolean leads(NamedUnit unit) {
        return unit.sure() && (unit.unit() != null || unit.group() != null);
    }
}
