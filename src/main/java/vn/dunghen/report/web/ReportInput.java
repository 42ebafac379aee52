package vn.dunghen.report.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** Reads what was sent about regimes, campaigns and reports field by field and collects what is wrong with it. */
final class ReportInput {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");
    private static final LocalDate NEVER = LocalDate.of(2000, 1, 1);

    private final List<FieldError> errors = new ArrayList<>();

    String text(String field, @Nullable String value, int longest, String ask) {
        String text = optional(field, value, longest);
        if (text == null) {
            wrong(field, ask + ".");
        }
        return text == null ? "" : text;
    }

    @Nullable String optional(String field, @Nullable String value, int longest) {
        String text = value == null ? "" : value.strip();
        if (text.length() > longest || CONTROL.matcher(text).find()) {
            wrong(field, "Tối đa " + longest + " ký tự, không có ký tự điều khiển.");
        }
        return text.isEmpty() ? null : text;
    }

    /** A day as scripts and date fields write it, or as people do. */
    LocalDate date(String field, @Nullable String value) {
        Optional<LocalDate> date = CalendarInput.date(value);
        if (date.isEmpty()) {
            wrong(field, "Ghi một ngày có thật, ví dụ 30/06/2026.");
        } else if (date.get().getYear() < 2000 || date.get().getYear() > 2100) {
            wrong(field, "Ngày phải từ năm 2000 đến năm 2100.");
        }
        return date.orElse(NEVER);
    }

    int number(String field, @Nullable Integer value, int least, int most) {
        if (value == null || value < least || value > most) {
            wrong(field, "Ghi số nguyên từ " + least + " đến " + most + ".");
            return least;
        }
        return value;
    }

    <E extends Enum<E>> E word(String field, @Nullable String value, Class<E> type) {
        E[] all = type.getEnumConstants();
        return Arrays.stream(all)
                .filter(one -> one.name().equals(value))
                .findFirst()
                .orElseGet(() -> {
                    wrong(field, "Chọn một trong: " + Arrays.toString(all) + ".");
                    return all[0];
                });
    }

    <E extends Enum<E>> @Nullable E wordOrNone(String field, @Nullable String value, Class<E> type) {
        return value == null || value.isBlank() ? null : word(field, value, type);
    }

    void wrong(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** @throws InvalidInput with everything that is wrong */
    void refuse() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().replace("\0", "");
    }
}
