package vn.dunghen.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.kernel.InvalidInput;

/** Reads what was sent about an assignment field by field and collects what is wrong with it. */
final class AssignmentInput {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");
    private static final LocalDate NEVER = LocalDate.of(2000, 1, 1);

    private final List<InvalidInput.FieldError> errors = new ArrayList<>();

    String text(String field, @Nullable String value, int longest, String ask) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            wrong(field, ask + ".");
        } else if (text.length() > longest || CONTROL.matcher(text).find()) {
            wrong(field, "Tối đa " + longest + " ký tự, không có ký tự điều khiển.");
        }
        return text;
    }

    /** A day as scripts and date fields write it, or as people do. */
    LocalDate date(String field, @Nullable String value) {
        Optional<LocalDate> date = CalendarInput.date(value);
        if (date.isEmpty()) {
            wrong(field, "Ghi một ngày có thật, ví dụ 30/06/2026.");
        } else if (!CalendarInput.isDueDay(date.get())) {
            wrong(field, PlanFields.NO_DUE_DAY);
        }
        return date.orElse(NEVER);
    }

    int percent(@Nullable Integer value) {
        if (value == null || value < 0 || value > 100) {
            wrong("percent", "Tiến độ là số nguyên từ 0 đến 100.");
            return 0;
        }
        return value;
    }

    int percent(@Nullable String value) {
        String text = value == null ? "" : value.strip();
        return percent(text.matches("\\d{1,3}") ? Integer.valueOf(text) : null);
    }

    void wrong(String field, String message) {
        errors.add(new InvalidInput.FieldError(field, message));
    }

    /** @throws InvalidInput with everything that is wrong */
    void refuse() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
