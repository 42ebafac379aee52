package vn.dunghen.plan.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.DeadlineKind;
import vn.dunghen.plan.TargetOperator;

/**
 * What the plan's row says of an assignment, as it was when the plan came into force.
 *
 * @param rowKey see {@link PlanRow#row()}
 * @param position of the row within the plan, from 0
 */
@Embeddable
public record PlannedWork(
        String rowKey,
        int position,
        String ordinal,
        @Nullable String groupTitle,
        String content,
        @Nullable String product,
        @Nullable String manner,
        @Enumerated(EnumType.STRING) DeadlineKind deadlineKind,
        @Nullable LocalDate deadlineFrom,
        @Nullable LocalDate deadlineTo,
        String deadlineText,
        @Enumerated(EnumType.STRING) @Nullable TargetOperator targetOperator,
        @Nullable BigDecimal targetValue,
        @Nullable String targetUnit,
        @Nullable String targetText) {

    public static PlannedWork of(PlanRow row, int position) {
        PlanDeadline deadline = row.deadline();
        PlanTarget target = row.target();
        return new PlannedWork(
                row.row(),
                position,
                row.ordinal(),
                row.group(),
                row.content(),
                row.product(),
                row.manner(),
                deadline.kind(),
                deadline.from(),
                deadline.to(),
                deadline.text(),
                target == null ? null : target.operator(),
                target == null ? null : target.value(),
                target == null ? null : target.unit(),
                target == null ? null : target.text());
    }

    /** Whether it goes on all year and is looked at every quarter instead of ending on a day. */
    public boolean standing() {
        return deadlineKind == DeadlineKind.STANDING
                || deadlineKind == DeadlineKind.PERIODIC
                || deadlineKind == DeadlineKind.FROM;
    }

    public boolean onRequest() {
        return deadlineKind == DeadlineKind.ON_REQUEST;
    }

    /** The content as lists show it. */
    public String shortly() {
        return content.length() <= 160 ? content : content.substring(0, 157) + "…";
    }

    /** What a message calls it, as {@link RowNumbers#name}. */
    String name() {
        return RowNumbers.name(ordinal, content);
    }

    /** Whether a reported figure reaches the target; empty when the target is not a number or nothing was reported. */
    public Optional<Boolean> reachedBy(@Nullable BigDecimal figure) {
        return TargetOperator.reached(targetOperator, targetValue, figure);
    }
}
