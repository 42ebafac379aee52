package vn.dunghen.plan.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Policy;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanOpinion;

/**
 * Who sees a plan. An issued one is everybody's; until then it is seen by its drafter, the head of the drafter's unit, the
 * units asked for their opinion, the office, the leaders and the auditor.
 */
@Component
class PlanSight {

    private static final String DRAFT = "plan-draft";
    private static final String OPINION = "plan-opinion";

    private final Policy policy;

    PlanSight(Policy policy) {
        this.policy = policy;
    }

    boolean of(Plan plan) {
        return plan.issuedAt() != null
                || policy.allows(DRAFT + ".view", draft(plan))
                || plan.opinions().stream().map(PlanOpinion::unit).anyMatch(unit -> asked(plan, unit));
    }

    private static Policy.Resource draft(Plan plan) {
        return new Policy.Resource(DRAFT, plan.id().value(), plan.state().name(), plan.unit(), plan.drafter());
    }

    private boolean asked(Plan plan, String unit) {
        return policy.allows(OPINION + ".view", opinion(plan, unit));
    }

    private static Policy.Resource opinion(Plan plan, String unit) {
        return new Policy.Resource(OPINION, plan.id().value(), plan.state().name(), unit, null);
    }

    /** As what the rules see a plan; one of these must be seen. */
    static List<Policy.Resource> seenAs(Plan plan) {
        if (plan.issuedAt() != null) {
            return List.of(whole(plan));
        }
        return Stream.concat(Stream.of(draft(plan)), plan.opinions().stream().map(asked -> opinion(plan, asked.unit())))
                .toList();
    }

    static Policy.Resource whole(Plan plan) {
        return new Policy.Resource("plan", plan.id().value(), plan.state().name(), plan.unit(), plan.drafter());
    }

    /**
     * The plans a list shows.
     *
     * @param condition on {@code plan p}, empty for all
     * @param values of the condition's parameters
     */
    record Reach(String condition, Map<String, @Nullable Object> values) {}

    Reach reach() {
        Policy.Scope drafts = policy.scope(DRAFT + ".view", DRAFT);
        if (drafts.everything()) {
            return new Reach("", Map.of());
        }
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("own", Objects.requireNonNullElse(drafts.person(), ""));
        values.put("headed", Objects.requireNonNullElse(drafts.unit(), ""));
        values.put(
                "asked",
                Objects.requireNonNullElse(
                        policy.scope(OPINION + ".view", OPINION).unit(), ""));
        return new Reach(
                " and (p.issued_at is not null or p.drafter = :own or p.unit = :headed or exists ("
                        + "select 1 from plan_opinion o where o.plan_id = p.id and o.unit = :asked))",
                values);
    }
}
