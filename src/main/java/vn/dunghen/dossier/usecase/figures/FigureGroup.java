package vn.dunghen.dossier.usecase.figures;

import java.util.Arrays;
import java.util.Locale;
import vn.dunghen.kernel.InvalidInput;

/** By what a table of figures has its rows. */
public enum FigureGroup {
    FIELD("p.field_code", "max(j.field_name)"),
    UNIT("coalesce(d.unit, '')", "''"),
    OFFICER("coalesce(d.officer, '')", "''"),
    PROCEDURE("p.code", "max(j.procedure_name)"),
    MONTH("w.period_key", "''");

    private final String key;
    private final String label;

    FigureGroup(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** SQL for the key of a dossier {@code d} of the procedure {@code p} in the period {@code w}. */
    String key() {
        return key;
    }

    /** SQL for the name of a row, empty where the directory knows it. */
    String label() {
        return label;
    }

    /** As addresses write it, e.g. {@code field}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws InvalidInput when there is no such group */
    public static FigureGroup of(String code) {
        return Arrays.stream(values())
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("by", "Chọn một trong: field, unit, officer, procedure, month."));
    }
}
