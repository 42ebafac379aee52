package vn.dunghen.dossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.dossier.MishapKind;
import vn.dunghen.dossier.PaperKind;
import vn.dunghen.dossier.domain.Registration;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** What scripts and pages send for the turns of a dossier; each says at its field what must be written. */
final class TurnBodies {

    private static final int MOST_PAPERS = 200;
    private static final int MOST_UNITS = 20;
    private static final int LAST_YEAR = 2100;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");

    private TurnBodies() {}

    /** Papers that were asked for and have come; {@code note} says what came that the list does not name. */
    record Papers(@Nullable List<ArrivalBody.@Nullable PaperBody> components, @Nullable String note) {

        List<Registration.Paper> read() {
            List<ArrivalBody.@Nullable PaperBody> given = components;
            if (given == null) {
                throw new InvalidInput(
                        "components", "Ghi các giấy tờ người nộp bổ sung; không có giấy tờ thì để danh sách trống");
            }
            if (given.size() > MOST_PAPERS) {
                throw new InvalidInput("components", "Tối đa 200 giấy tờ, đang có " + given.size());
            }
            List<FieldError> errors = new ArrayList<>();
            List<Registration.Paper> papers = new ArrayList<>();
            for (int i = 0; i < given.size(); i++) {
                ArrivalBody.PaperBody paper = given.get(i);
                String code = paper == null ? null : paper.code();
                PaperKind kind = word(PaperKind.values(), paper == null ? null : paper.kind());
                if (code == null || code.isBlank()) {
                    errors.add(new FieldError("components[" + i + "].code", "Ghi mã giấy tờ"));
                } else if (kind == null) {
                    errors.add(new FieldError("components[" + i + "].kind", "Chọn ORIGINAL, COPY hoặc ELECTRONIC"));
                } else {
                    papers.add(new Registration.Paper(code.strip(), kind));
                }
            }
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors);
            }
            return papers;
        }

        @Nullable String words() {
            return text("note", note, 1000);
        }
    }

    /** Why somebody takes back what is theirs: the applicant the dossier, the signer the signature. */
    record TakenBack(@Nullable String reason) {

        @Nullable String read() {
            return text("reason", reason, 1000);
        }
    }

    /** Which units are asked what, and until which day. */
    record Opinions(@Nullable List<@Nullable String> units, @Nullable String question, @Nullable String due) {

        List<String> asked() {
            List<String> clean = units == null
                    ? List.of()
                    : units.stream().filter(Objects::nonNull).map(String::strip).toList();
            if (clean.size() > MOST_UNITS) {
                throw new InvalidInput("units", "Tối đa 20 đơn vị, đang có " + clean.size());
            }
            return clean;
        }

        @Nullable String what() {
            return text("question", question, 2000);
        }

        @Nullable LocalDate until() {
            if (due == null || due.isBlank()) {
                return null;
            }
            LocalDate day =
                    CalendarInput.date(due).orElseThrow(() -> new InvalidInput("due", "Ghi ngày theo dạng 25/11/2026"));
            if (day.getYear() > LAST_YEAR) {
                throw new InvalidInput("due", "Ghi ngày không quá năm " + LAST_YEAR);
            }
            return day;
        }
    }

    /** What went wrong. */
    record Mishap(@Nullable String kind, @Nullable String reason) {

        MishapKind what() {
            MishapKind known = word(MishapKind.values(), kind);
            if (known == null) {
                throw new InvalidInput("kind", "Chọn loại sự cố: mất hồ sơ, hỏng hồ sơ hoặc lỗi của cơ quan");
            }
            return known;
        }

        @Nullable String why() {
            return text("reason", reason, 1000);
        }
    }

    private static @Nullable String text(String field, @Nullable String value, int most) {
        if (value != null && value.strip().length() > most) {
            throw new InvalidInput(
                    field, "Tối đa " + most + " ký tự, đang có " + value.strip().length());
        }
        if (value != null && CONTROL.matcher(value).find()) {
            throw new InvalidInput(field, "Bỏ các ký tự điều khiển không đọc được");
        }
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static <E extends Enum<E>> @Nullable E word(E[] allowed, @Nullable String value) {
        return Arrays.stream(allowed)
                .filter(one -> one.name().equals(value))
                .findFirst()
                .orElse(null);
    }
}
