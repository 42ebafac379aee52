package vn.dunghen.feedback.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.kernel.InvalidInput;

/** Reads what was sent about feedback field by field and collects what is wrong with it. */
final class FeedbackInput {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");

    private final List<InvalidInput.FieldError> errors = new ArrayList<>();

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
        }
        return text;
    }

    @Nullable String matching(String field, @Nullable String value, int longest, String pattern, String message) {
        String text = optional(field, value, longest);
        if (text != null && !text.matches(pattern)) {
            wrong(field, message);
        }
        return text;
    }

    <E extends Enum<E>> E word(String field, @Nullable String value, Class<E> type, String ask) {
        E[] known = type.getEnumConstants();
        return Arrays.stream(known)
                .filter(one -> one.name().equals(value))
                .findFirst()
                .orElseGet(() -> {
                    wrong(field, ask + ".");
                    return known[0];
                });
    }

    <E extends Enum<E>> @Nullable E wordOrNone(String field, @Nullable String value, Class<E> type, String ask) {
        return value == null || value.isBlank() ? null : word(field, value, type, ask);
    }

    /** A day as scripts and date fields write it, or as people do; nothing for an empty field. */
    @Nullable LocalDate date(String field, @Nullable String value) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> date = CalendarInput.date(text);
        if (date.isEmpty()) {
            wrong(field, "Ghi ngày theo dạng 27/11/2026.");
        } else if (date.get().getYear() < 2000 || date.get().getYear() > 2100) {
            wrong(field, "Ngày phải từ năm 2000 đến năm 2100.");
        }
        return date.orElse(null);
    }

    void wrong(String field, String message) {
        errors.add(new InvalidInput.FieldError(field, message));
    }

    List<InvalidInput.FieldError> errors() {
        return List.copyOf(errors);
    }

    /** @throws InvalidInput with everything that is wrong */
    void refuse() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
