package vn.dunghen.dossier.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.DossierComponent;
import vn.dunghen.workflow.TaskHandler;

/** The papers of a dossier as rows that are ticked one by one. */
final class DossierPapers {

    private DossierPapers() {}

    static Map<String, Object> toCheck(Dossier dossier) {
        Map<String, Object> data = rows(dossier);
        data.put("feeDue", dossier.feeDue());
        data.put("tariffs", dossier.procedure().tariffs().size());
        data.put("fees", fees(dossier));
        data.put("feeCollected", dossier.feeDue() > 0);
        data.put("outcome", "ACCEPT");
        return TaskHandler.toChoose(data, "feeCollected");
    }

    /** The schedule of fees; where one line is the usual amount, one of it is taken to begin with. */
    private static List<Map<String, Object>> fees(Dossier dossier) {
        long usual = dossier.procedure().terms().feeAmount();
        return dossier.procedure().tariffs().stream()
                .map(tariff -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("code", tariff.code());
                    row.put("name", tariff.name() + " (" + tariff.rate() + ")");
                    if (tariff.each() != null && tariff.each() == usual) {
                        row.put("count", 1);
                    }
                    return row;
                })
                .toList();
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
