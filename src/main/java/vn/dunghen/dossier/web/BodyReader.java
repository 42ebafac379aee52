package vn.dunghen.dossier.web;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** Reads the fields of a body one by one and collects what is wrong with them. */
record BodyReader(List<FieldError> errors, String prefix) {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");
    private static final LocalDate NEVER = LocalDate.of(2000, 1, 1);

    void wrong(String field, String message) {
        errors.add(new FieldError(prefix + field, message));
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

    <E extends Enum<E>> @Nullable E word(String field, @Nullable String value, Class<E> type, String ask) {
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(value)) {
                return one;
            }
        }
        wrong(field, ask + ".");
        return null;
    }

    LocalDate date(String field, @Nullable String value) {
        LocalDate date = CalendarInput.date(value).orElse(NEVER);
        if (date.equals(NEVER)) {
            wrong(field, "Ghi ngày áp dụng, ví dụ 01/12/2026.");
        } else if (date.getYear() < 2000 || date.getYear() > 2999) {
            wrong(field, "Ngày phải từ năm 2000 đến năm 2999.");
        }
        return date;
    }

    @Nullable Limit limit(String field, ChangeBody.@Nullable LimitBody body) {
        if (body == null
                || (body.amount() == null && (body.unit() == null || body.unit().isBlank()))) {
            return null;
        }
        LimitUnit unit = word(field + ".unit", body.unit(), LimitUnit.class, "Chọn đơn vị tính của thời hạn");
        Integer amount = body.amount();
        if (amount == null || amount < 1 || amount > 9999) {
            wrong(field, "Thời hạn là số nguyên từ 1 đến 9999.");
            return null;
        }
        return unit == null ? null : new Limit(amount, unit);
    }
}
