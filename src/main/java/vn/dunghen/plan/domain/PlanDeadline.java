package vn.dunghen.plan.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.DeadlineKind;

/**
 * When a row must be done, with the plan's own words kept beside it.
 *
 * @param kind how it is meant
 * @param from first day it speaks of, inclusive; null when it names none
 * @param to last day it speaks of, inclusive: the named day of {@code DATE} and {@code BEFORE_DATE}, the last day of the
 *     period of {@code WITHIN}; null when it has no end
 * @param text as written, at most 500 characters
 */
public record PlanDeadline(DeadlineKind kind, @Nullable LocalDate from, @Nullable LocalDate to, String text) {}
