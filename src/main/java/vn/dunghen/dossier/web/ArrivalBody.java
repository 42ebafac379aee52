package vn.dunghen.dossier.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.ApplicantKind;
import vn.dunghen.dossier.Channel;
import vn.dunghen.dossier.PaperKind;
import vn.dunghen.dossier.domain.Applicant;
import vn.dunghen.dossier.domain.Registration;
import vn.dunghen.dossier.usecase.RegisterDossier;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** A dossier as it arrives from a script or the desk's page; says at each field what must be written. */
record ArrivalBody(
        @Nullable String procedure,
        @Nullable String channel,
        @Nullable ApplicantBody applicant,
        @Nullable List<@Nullable PaperBody> components,
        @Nullable String summary) {

    private static final Pattern PHONE = Pattern.compile("[0-9+ .()-]{8,20}");
    private static final Pattern ID_NUMBER = Pattern.compile("[0-9A-Za-z-]{6,20}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");

    /** Who applies. */
    record ApplicantBody(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {}

    /** A paper handed in. */
    record PaperBody(@Nullable String code, @Nullable String kind) {}

    /** @throws InvalidInput naming every field that must be corrected */
    RegisterDossier.Arrival read() {
        List<FieldError> errors = new ArrayList<>();
        String code = text(errors, "procedure", procedure, 64, "Chọn thủ tục", true);
        Channel how = word(errors, "channel", channel, Channel.values(), "Chọn cách nộp: DIRECT, ONLINE hoặc POST");
        ApplicantBody who = applicant == null ? new ApplicantBody(null, null, null, null, null, null) : applicant;
        ApplicantKind kind = word(
                errors,
                "applicant.kind",
                who.kind(),
                ApplicantKind.values(),
                "Chọn loại người nộp: PERSON hoặc ORGANISATION");
        String name = text(errors, "applicant.name", who.name(), 200, "Ghi tên người nộp", true);
        String idNumber = matching(
                errors, "applicant.idNumber", who.idNumber(), ID_NUMBER, "Số giấy tờ có 6 đến 20 chữ số hoặc chữ cái");
        String phone = matching(errors, "applicant.phone", who.phone(), PHONE, "Số điện thoại có 8 đến 20 chữ số");
        String email = matching(errors, "applicant.email", who.email(), EMAIL, "Thư điện tử phải có dạng ten@noi.vn");
        String address = text(errors, "applicant.address", who.address(), 500, "", false);
        String brief = text(errors, "summary", summary, 1000, "", false);
        List<Registration.Paper> papers = papers(errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new RegisterDossier.Arrival(
                code, how, new Applicant(kind, name, idNumber, phone, email, address), papers, brief);
    }

    private List<Registration.Paper> papers(List<FieldError> errors) {
        List<Registration.Paper> papers = new ArrayList<>();
        if (components == null) {
            return papers;
        }
        if (components.size() > 200) {
            errors.add(new FieldError("components", "Tối đa 200 giấy tờ, đang có " + components.size()));
            return papers;
        }
        for (int i = 0; i < components.size(); i++) {
            PaperBody paper = components.get(i);
            String at = "components[" + i + "]";
            String code = text(errors, at + ".code", paper == null ? null : paper.code(), 64, "Ghi mã giấy tờ", true);
            PaperKind kind = word(
                    errors,
                    at + ".kind",
                    paper == null ? null : paper.kind(),
                    PaperKind.values(),
                    "Chọn ORIGINAL, COPY hoặc ELECTRONIC");
            if (code != null && kind != null) {
                papers.add(new Registration.Paper(code, kind));
            }
        }
        return papers;
    }

    private static @Nullable String text(
            List<FieldError> errors, String field, @Nullable String value, int most, String missing, boolean required) {
        if (value == null || value.isBlank()) {
            if (required) {
                errors.add(new FieldError(field, missing));
            }
            return null;
        }
        String clean = value.strip();
        if (clean.length() > most) {
            errors.add(new FieldError(field, "Tối đa " + most + " ký tự, đang có " + clean.length()));
            return null;
        }
        if (CONTROL.matcher(clean).find()) {
            errors.add(new FieldError(field, "Bỏ các ký tự điều khiển không đọc được"));
            return null;
        }
        return clean;
    }

    private static @Nullable String matching(
            List<FieldError> errors, String field, @Nullable String value, Pattern pattern, String message) {
        String clean = text(errors, field, value, 200, "", false);
        if (clean != null && !pattern.matcher(clean).matches()) {
            errors.add(new FieldError(field, message));
            return null;
        }
        return clean;
    }

    private static <E extends Enum<E>> @Nullable E word(
            List<FieldError> errors, String field, @Nullable String value, E[] allowed, String message) {
        return Arrays.stream(allowed)
                .filter(one -> one.name().equals(value))
                .findFirst()
                .orElseGet(() -> {
                    errors.add(new FieldError(field, message));
                    return null;
                });
    }
}
