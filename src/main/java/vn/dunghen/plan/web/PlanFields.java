package vn.dunghen.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** Reads the fields of a body one by one and collects what is wrong with them. */
record PlanFields(List<FieldError> errors, String prefix) {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]");

    static final String NO_DUE_DAY =
            "Ngày phải từ năm " + CalendarInput.FIRST_DUE_YEAR + " đến năm " + CalendarInput.LAST_DUE_YEAR + ".";

    static PlanFields begin() {
        return new PlanFields(new ArrayList<>(), "");
    }

    /** @throws InvalidInput when anything was wrong */
    void refuse() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    void wrong(String field, String message) {
        errors.add(new FieldError(prefix + field, message));
    }

    PlanFields of(String part) {
        return new PlanFields(errors, prefix + part + ".");
    }

    String needed(String field, @Nullable String value, int longest, String ask) {
        String text = optional(field, value, longest);
        if (text == null) {
            wrong(field, ask + ".");
            return "";
        }
        return text;
    }

    @Nullable String optional(String field, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = value.strip();
        if (text.length() > longest || CONTROL.matcher(text).find()) {
            wrong(field, "Tối đa " + longest + " ký tự, không có ký tự điều khiển.");
            return text.substring(0, Math.min(longest, text.length()));
        }
        return text;
    }

    String or(String field, @Nullable String value, int longest) {
        String text = optional(field, value, longest);
        return text == null ? "" : text;
    }

    <E extends Enum<E>> E word(String field, @Nullable String value, Class<E> type, E otherwise) {
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(value)) {
                return one;
            }
        }
        wrong(field, "Chọn một trong: " + List.of(type.getEnumConstants()) + ".");
        return otherwise;
    }

    @Nullable LocalDate date(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        Optional<LocalDate> date = CalendarInput.date(value);
        if (date.isEmpty()) {
            wrong(field, "Ghi ngày dạng 01/12/2026.");
        } else if (!CalendarInput.isDueDay(date.get())) {
            wrong(field, NO_DUE_DAY);
            return null;
        }
        return date.orElse(null);
    }

    /** At most so many of a list; what is null in it is wrong. */
    <T> List<T> list(String field, @Nullable List<@Nullable T> values, int most) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > most || values.contains(null)) {
            wrong(field, "Tối đa " + most + " dòng, không có dòng trống.");
            return List.of();
        }
        return List.copyOf(values);
    }
}
