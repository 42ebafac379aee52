package vn.dunghen.plan.usecase.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.domain.ImportedPlan.Warning;

/** What a person must look at, in the order in which it was found. */
final class Findings {

    private static final int LONGEST_NAME = 60;

    private final List<Finding> findings = new ArrayList<>();

    private record Finding(@Nullable Draft row, String message) {}

    /** About the whole file. */
    void add(String message) {
        findings.add(new Finding(null, message));
    }

    /** About a row; its number and first words are put before the message. */
    void add(Draft row, String message) {
        findings.add(new Finding(row, message));
    }

    /** @param ids of the drafts that became rows */
    List<Warning> warnings(Map<Draft, String> ids) {
        List<Warning> warnings = new ArrayList<>();
        for (Finding finding : findings) {
            Draft row = finding.row();
            if (row == null) {
                warnings.add(new Warning("", finding.message()));
            } else {
                warnings.add(new Warning(ids.getOrDefault(row, ""), name(row) + ": " + finding.message()));
            }
        }
        return warnings;
    }

    private static String name(Draft row) {
        String content = row.content.replaceAll("\\s+", " ");
        String start = content.length() <= LONGEST_NAME
                ? content
                : Folding.cut(content, LONGEST_NAME).strip() + "…";
        return "Nhiệm vụ " + (row.ordinal.isEmpty() ? "" : row.ordinal + " ") + "“" + start + "”";
    }
}
