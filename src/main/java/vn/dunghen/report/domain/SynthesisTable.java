package vn.dunghen.report.domain;

import jakarta.persistence.Embeddable;

/**
 * A table of the department's report as it was counted.
 *
 * @param content its columns and rows, as text
 */
@Embeddable
public record SynthesisTable(String agency, String code, String title, String content) {}
