package vn.dunghen.report.domain;

import org.jspecify.annotations.Nullable;

/** The words of a unit's report. */
public record ReportText(String results, @Nullable String difficulties, @Nullable String proposals) {}
