package vn.dunghen.dossier.web.views;

import java.util.List;
import java.util.Map;
import vn.dunghen.kernel.InvalidInput;

/** What was typed when a workbook was confirmed. */
public record ImportPage(Map<String, String> typed, List<InvalidInput.FieldError> errors) {

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public boolean bad(String name) {
        return errors.stream().anyMatch(error -> error.field().equals(name));
    }
}
