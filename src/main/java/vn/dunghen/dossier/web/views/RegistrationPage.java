package vn.dunghen.dossier.web.views;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput;

/**
 * The page "Tiếp nhận hồ sơ": choose a procedure, then fill in the form.
 *
 * @param fields procedures by field, to choose from
 * @param procedure the one chosen, {@code null} in the first step
 * @param typed what was typed, by field name
 * @param present codes of the papers ticked
 * @param kinds the kind chosen for each paper, by its code
 * @param errors what to correct
 */
public record RegistrationPage(
        List<Field> fields,
        @Nullable Procedure procedure,
        Map<String, String> typed,
        List<String> present,
        Map<String, String> kinds,
        List<InvalidInput.FieldError> errors) {

    /** Procedures of one field of administration. */
    public record Field(String name, List<Choice> procedures) {}

    /**
     * The procedure chosen.
     *
     * @param limit the promise in words, e.g. "12 ngày làm việc (luật cho 15)"
     * @param fee in words, e.g. "3.000.000 đ" or "không thu"
     */
    public record Procedure(String code, String name, String limit, String fee, List<Paper> papers) {}

    /** @param copies e.g. "01 bản chính"; @param required whether the law always asks for it */
    public record Paper(String code, String name, String copies, boolean required) {}

    /** What was typed in a field, or nothing. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Whether a field has an error. */
    public boolean bad(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }
}
