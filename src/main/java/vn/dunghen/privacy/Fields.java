package vn.dunghen.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput;

/** Reads typed fields one by one and refuses with all that is wrong at once. */
final class Fields {

    private final List<InvalidInput.FieldError> errors = new ArrayList<>();

    /** @param ask what to say when there is nothing */
    String text(String field, @Nullable String value, int most, String ask) {
        String text = optional(field, value, most);
        if (text == null) {
            wrong(field, ask);
            return "";
        }
        return text;
    }

    @Nullable String optional(String field, @Nullable String value, int most) {
        String text = value == null ? "" : value.strip();
        if (text.length() > most || text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
            wrong(field, "Tối đa " + most + " ký tự, không có ký tự điều khiển.");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** A day in ISO 8601; nothing for an empty field. */
    @Nullable LocalDate day(String field, @Nullable String value, LocalDate earliest, LocalDate latest) {
        String text = optional(field, value, 20);
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(earliest) && !day.isAfter(latest)) {
                return day;
            }
        } catch (DateTimeException notDay) {
            // said below, like a day that cannot be
        }
        wrong(field, "Ghi ngày từ %1$td/%1$tm/%1$tY đến %2$td/%2$tm/%2$tY.".formatted(earliest, latest));
        return null;
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
