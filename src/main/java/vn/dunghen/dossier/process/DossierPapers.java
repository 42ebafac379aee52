package vn.dunghen.dossier.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.DossierComponent;

/** The papers of a dossier as rows that are ticked one by one. */
final class DossierPapers {

    private DossierPapers() {}

    static Map<String, Object> toCheck(Dossier dossier) {
        Map<String, Object> data = rows(dossier);
        data.put("feeDue", dossier.feeDue());
        data.put("feeCollected", dossier.feeDue() > 0);
        data.put("outcome", "ACCEPT");
        return data;
    }

    static Map<String, Object> toSupplement(Dossier dossier) {
        Map<String, Object> data = rows(dossier);
        data.put("outcome", "COMPLETE");
        return data;
    }

    private static Map<String, Object> rows(Dossier dossier) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "components",
                dossier.components().stream().map(DossierPapers::row).toList());
        return data;
    }

    private static Map<String, Object> row(DossierComponent component) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", component.code());
        row.put("name", component.name());
        row.put(
                "kind",
                Optional.ofNullable(component.kind())
                        .orElse(component.kindAsked())
                        .name());
        row.put("present", component.kind() != null);
        if (component.expires() != null) {
            row.put("expires", component.expires().toString());
        }
        return row;
    }
}
