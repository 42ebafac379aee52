package vn.dunghen.report.usecase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A figure as somebody wrote it. */
public record PostedCell(String code, @Nullable BigDecimal value, boolean estimated, @Nullable String note) {}
