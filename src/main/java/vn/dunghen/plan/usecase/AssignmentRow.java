package vn.dunghen.plan.usecase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.AssignmentState;
import vn.dunghen.plan.AssignmentTimeliness;
import vn.dunghen.plan.DeadlineKind;

/**
 * A line of a list of assignments.
 *
 * @param content at most 160 characters of it
 * @param originalDue the date first given
 * @param currentDue the date as extensions have moved it, the next check-in of work that stands
 * @param extensions how often more time was asked for
 */
public record AssignmentRow(
        String id,
        String code,
        String plan,
        String row,
        @Nullable String group,
        String content,
        String leadUnit,
        @Nullable String officer,
        AssignmentState state,
        DeadlineKind deadlineKind,
        String deadlineText,
        @Nullable Instant originalDue,
        @Nullable Instant currentDue,
        @Nullable Instant finishedAt,
        AssignmentTimeliness againstOriginal,
        AssignmentTimeliness againstCurrent,
        int percent,
        int extensions) {}
