package vn.dunghen.plan.domain;

import java.util.List;

/**
 * What an importer understood of a file; nothing of the file is lost: what did not become content is a warning.
 *
 * @param warnings in the order of the file
 */
public record ImportedPlan(PlanContent content, List<Warning> warnings) {

    public ImportedPlan {
        warnings = List.copyOf(warnings);
    }

    /**
     * Something a person must look at.
     *
     * @param row the row it is about, see {@link PlanRow#row()}; empty when it is about the whole file
     * @param message in Vietnamese, a full sentence
     */
    public record Warning(String row, String message) {}
}
