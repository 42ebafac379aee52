package vn.dunghen.plan.domain;

import java.util.List;

/**
 * A heading of a plan with the text under it; the order and the levels make the tree.
 *
 * @param level 1 for the outermost headings
 * @param number as written, e.g. {@code II}, {@code 2.1}; may be empty
 * @param title may be empty for text before the first heading
 * @param paragraphs in order, without those that became rows
 */
public record PlanSection(int level, String number, String title, List<String> paragraphs) {

    public PlanSection {
        paragraphs = List.copyOf(paragraphs);
    }
}
