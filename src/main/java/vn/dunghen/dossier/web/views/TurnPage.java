package vn.dunghen.dossier.web.views;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput;

/**
 * A small form about one dossier: papers that came, a withdrawal, opinions to ask, or a mishap.
 *
 * @param turn {@code bo-sung}, {@code rut}, {@code hoi-y-kien} or {@code su-co}
 * @param about what was asked for, with {@code bo-sung}
 * @param choices papers, units or kinds of mishap to choose from
 * @param typed what was typed, by field name
 * @param ticked values of the boxes ticked
 * @param errors what to correct
 */
public record TurnPage(
        String turn,
        String code,
        String procedure,
        @Nullable String about,
        List<Choice> choices,
        Map<String, String> typed,
        List<String> ticked,
        List<InvalidInput.FieldError> errors) {

    /** What was typed in a field, or nothing. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Whether a field has an error. */
    public boolean bad(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }
}
