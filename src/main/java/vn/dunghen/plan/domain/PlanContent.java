package vn.dunghen.plan.domain;

import java.util.List;

/**
 * All a plan says; one version of it is never changed, a change makes the next version.
 *
 * @param title trích yếu, without the type's name; 1 to 500 characters
 * @param bases the lines before the first heading that say what the plan rests on
 * @param sections headings and text in order
 * @param rows work, in order
 * @param recipients lines of Nơi nhận, in order, without the dash
 */
public record PlanContent(
        String title, List<String> bases, List<PlanSection> sections, List<PlanRow> rows, List<String> recipients) {

    public PlanContent {
        bases = List.copyOf(bases);
        sections = List.copyOf(sections);
        rows = List.copyOf(rows);
        recipients = List.copyOf(recipients);
    }

    /** As people read it: a row nobody numbered has its place for a number. What was written stays, so that places may change. */
    public PlanContent numbered() {
        return new PlanContent(title, bases, sections, RowNumbers.of(rows), recipients);
    }
}
