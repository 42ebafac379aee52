package vn.dunghen.plan.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of work of a plan, from its annex or from its text.
 *
 * @param row unique within the plan and stable over its versions, e.g. {@code r001}; at most 16 characters
 * @param ordinal as written, e.g. {@code 1.2} or {@code a)}; may be empty, see {@link PlanContent#numbered}
 * @param group title of the group row or heading it stands under
 * @param content what is to be done, at most 4,000 characters
 * @param product what comes out of it
 * @param manner how it is done (cách thức thực hiện)
 */
public record PlanRow(
        String row,
        String ordinal,
        @Nullable String group,
        String content,
        @Nullable String product,
        PlanDeadline deadline,
        @Nullable String manner,
        List<NamedUnit> leads,
        List<NamedUnit> coordinating,
        List<NamedUnit> monitoring,
        @Nullable PlanTarget target) {

    public PlanRow {
        leads = List.copyOf(leads);
        coordinating = List.copyOf(coordinating);
        monitoring = List.copyOf(monitoring);
    }

    /** The same row under this number. */
    PlanRow numbered(String number) {
        return new PlanRow(
                row, number, group, content, product, deadline, manner, leads, coordinating, monitoring, target);
    }
}
