package vn.dunghen.dossier.web.views;

import java.util.List;
import java.util.Map;
import vn.dunghen.kernel.InvalidInput;

/**
 * The page on which one procedure's change is written.
 *
 * @param action where it is posted
 * @param papers rows of papers offered
 * @param fees rows of the schedule of fees offered
 * @param units units that may handle it
 */
public record ChangePage(
        String action,
        String kind,
        boolean revising,
        Map<String, String> typed,
        List<Integer> papers,
        List<Integer> fees,
        List<Choice> units,
        List<InvalidInput.FieldError> errors) {

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public boolean bad(String name) {
        return errors.stream().anyMatch(error -> error.field().equals(name));
    }
}
