package vn.dunghen.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** Reads what somebody typed into a text, or says what to write: every place is known, none that is needed is missing. */
final class TextCheck {

    static final int LONGEST_SUBJECT = 200;
    static final int LONGEST_TEXT = 12_000;

    private TextCheck() {}

    /** @throws InvalidInput with everything that is wrong */
    static Wording read(OfficeText text, @Nullable String subject, @Nullable String body) {
        List<FieldError> errors = new ArrayList<>();
        String title = subject == null ? "" : subject.strip();
        String words = body == null ? "" : body.replace("\r\n", "\n").strip();
        boolean titled = !text.shipped().subject().isEmpty();
        if (titled) {
            line("subject", title, LONGEST_SUBJECT, "Ghi chủ đề thư, một dòng.", errors);
            places(text, "subject", title, errors);
        } else if (!title.isEmpty()) {
            errors.add(new FieldError("subject", "Lời văn này không có chủ đề; để trống."));
        }
        line("text", words.replace("\n", ""), LONGEST_TEXT, "Viết nội dung.", errors);
        places(text, "text", words, errors);
        missing(text, title + "\n" + words, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Wording(title, words);
    }

    private static void line(String field, String typed, int most, String empty, List<FieldError> errors) {
        if (typed.isBlank()) {
            errors.add(new FieldError(field, empty));
        } else if (typed.length() > most) {
            errors.add(new FieldError(field, "Tối đa " + most + " ký tự, đang có " + typed.length() + "."));
        }
        if (typed.chars().anyMatch(Character::isISOControl)) {
            errors.add(new FieldError(field, "Có ký tự không đọc được; xóa rồi gõ lại."));
        }
    }

    private static void places(OfficeText text, String field, String typed, List<FieldError> errors) {
        String known = text.places().stream().map(place -> braced(place.name())).collect(Collectors.joining(", "));
        for (String name : new Wording("", typed).places()) {
            if (text.places().stream().noneMatch(place -> place.name().equals(name))) {
                errors.add(new FieldError(
                        field, "Không có chỗ điền " + braced(name) + " trong lời văn này; dùng được: " + known + "."));
            }
        }
        if (Wording.PLACE.matcher(typed).replaceAll("").matches("(?s).*[{}].*")) {
            errors.add(new FieldError(
                    field, "Dấu { và } chỉ dùng để viết chỗ điền, liền nhau và không dấu, ví dụ {code}."));
        }
    }

    private static void missing(OfficeText text, String typed, List<FieldError> errors) {
        List<String> named = new Wording("", typed).places();
        for (OfficeText.Place place : text.places()) {
            if (place.needed() && !named.contains(place.name())) {
                errors.add(new FieldError(
                        "text", "Thiếu chỗ điền bắt buộc " + braced(place.name()) + " (" + place.label() + ")."));
            }
        }
    }

    private static String braced(String name) {
        return "{" + name + "}";
    }
}
