package vn.dunghen.plan.usecase;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.PlanState;

/** A line of the list of plans. */
public record PlanListRow(
        String id,
        String code,
        @Nullable String number,
        String title,
        int year,
        String unit,
        String drafter,
        PlanState state,
        Instant draftedAt,
        LocalDate endsOn) {}
