package vn.dunghen.exchange.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.OutsideFilings.Paper;
import vn.dunghen.dossier.PaperKind;
import vn.dunghen.exchange.usecase.Filing.SentFile;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** Reads what another system has sent field by field and collects what is wrong with it. */
final class IntakeInput {

    static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,99}");
    static final Pattern PHONE = Pattern.compile("[0-9+ .()-]{8,20}");
    static final Pattern ID_NUMBER = Pattern.compile("[0-9A-Za-z-]{6,20}");
    static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");
    private static final int MOST = 200;

    private final List<FieldError> errors = new ArrayList<>();

    /** A paper as it is written in a body. */
    record PaperBody(@Nullable String code, @Nullable String kind) {}

    /** A file as it is written in a body; {@code content} in Base64. */
    record FileBody(@Nullable String component, @Nullable String name, @Nullable String content) {}

    void wrong(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** @throws InvalidInput naming every field that must be corrected */
    void done() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    String needed(String field, @Nullable String value, int most, String missing) {
        String text = optional(field, value, most);
        if (text == null) {
            if (errors.stream().noneMatch(error -> error.field().equals(field))) {
                wrong(field, missing);
            }
            return "";
        }
        return text;
    }

    @Nullable String optional(String field, @Nullable String value, int most) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String clean = value.strip();
        if (clean.length() > most) {
            wrong(field, "Tối đa " + most + " ký tự, đang có " + clean.length() + ".");
            return null;
        }
        if (CONTROL.matcher(clean).find()) {
            wrong(field, "Bỏ các ký tự điều khiển không đọc được.");
            return null;
        }
        return clean;
    }

    @Nullable String matching(String field, @Nullable String value, Pattern pattern, String message) {
        String clean = optional(field, value, MOST);
        if (clean != null && !pattern.matcher(clean).matches()) {
            wrong(field, message);
            return null;
        }
        return clean;
    }

    String code(String field, @Nullable String value) {
        String message = "Ghi mã của hệ thống gửi: chữ không dấu, chữ số, dấu chấm, gạch, hai chấm; tối đa 100 ký tự.";
        if (value == null || !CODE.matcher(value).matches()) {
            wrong(field, message);
            return "";
        }
        return value;
    }

    <E extends Enum<E>> @Nullable E word(String field, @Nullable String value, Class<E> type, String message) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(value))
                .findFirst()
                .orElseGet(() -> {
                    wrong(field, message);
                    return null;
                });
    }

    /** @param papers what arrives online is electronic unless it says otherwise */
    List<Paper> papers(@Nullable List<@Nullable PaperBody> papers) {
        List<Paper> read = new ArrayList<>();
        if (papers != null && papers.size() > MOST) {
            wrong("components", "Tối đa " + MOST + " giấy tờ, đang có " + papers.size() + ".");
            return read;
        }
        for (int i = 0; papers != null && i < papers.size(); i++) {
            PaperBody paper = papers.get(i);
            String at = "components[" + i + "]";
            String code = needed(at + ".code", paper == null ? null : paper.code(), 64, "Ghi mã giấy tờ.");
            PaperKind kind = paper == null || paper.kind() == null
                    ? PaperKind.ELECTRONIC
                    : word(at + ".kind", paper.kind(), PaperKind.class, "Chọn ORIGINAL, COPY hoặc ELECTRONIC.");
            if (kind != null) {
                read.add(new Paper(code, kind));
            }
        }
        return read;
    }

    List<SentFile> files(@Nullable List<@Nullable FileBody> files) {
        List<SentFile> read = new ArrayList<>();
        if (files != null && files.size() > MOST) {
            wrong("files", "Tối đa " + MOST + " tệp, đang có " + files.size() + ".");
            return read;
        }
        for (int i = 0; files != null && i < files.size(); i++) {
            FileBody file = files.get(i);
            String at = "files[" + i + "]";
            String name = needed(at + ".name", file == null ? null : file.name(), MOST, "Ghi tên tệp.");
            byte[] content = content(at + ".content", file == null ? null : file.content());
            read.add(new SentFile(slot(file == null ? null : file.component()), name, content));
        }
        return read;
    }

    /** The place of a file: the code of its paper in small letters, digits and hyphens. */
    static String slot(@Nullable String component) {
        String word = component == null
                ? ""
                : component
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        return word.isEmpty() ? "khac" : word.substring(0, Math.min(word.length(), 40));
    }

    private byte[] content(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            wrong(field, "Gửi nội dung tệp theo Base64.");
            return new byte[0];
        }
        try {
            return Base64.getDecoder().decode(value);
        } catch (IllegalArgumentException garbled) {
            wrong(field, "Nội dung tệp không đúng Base64.");
            return new byte[0];
        }
    }
}
