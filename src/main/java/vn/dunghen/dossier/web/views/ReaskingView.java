package vn.dunghen.dossier.web.views;

import java.util.List;

/** The list of papers that were asked for although the department held them. */
public record ReaskingView(String from, String to, List<Row> rows) {

    /** One of them, everything in words. */
    public record Row(
            String dossier,
            String href,
            String paper,
            String heldIn,
            String unit,
            String by,
            String at,
            String reason) {}
}
