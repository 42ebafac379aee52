package vn.dunghen.plan.usecase;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Policy;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.document.OutgoingDocuments;
import vn.dunghen.document.Papers;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.document.decree30.PaperSignature;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Thu hồi kế hoạch: the director takes an issued plan back, and its work with it, by a decision of its own. */
@UseCase
public class RecallPlan {

    private final Plans plans;
    private final PlanLifecycle process;
    private final PlanSigners signers;
    private final PlanWork work;
    private final PlanPapers papers;
    private final OutgoingDocuments outgoing;
    private final Policy policy;
    private final Clock clock;

    RecallPlan(
            Plans plans,
            PlanLifecycle process,
            PlanSigners signers,
            PlanWork work,
            PlanPapers papers,
            OutgoingDocuments outgoing,
            Policy policy,
            Clock clock) {
        this.plans = plans;
        this.process = process;
        this.signers = signers;
        this.work = work;
        this.papers = papers;
        this.outgoing = outgoing;
        this.policy = policy;
        this.clock = clock;
    }

    public Plan handle(PlanId id, @Nullable String reason) {
        policy.require("plan.recall", Policy.Resource.of("plan"));
        Plan plan = PlanAccess.lock(plans, id);
        Instant now = clock.instant();
        SigningAuthority authority = signers.authority();
        plan.recall(reason, authority, now);
        OutgoingDocuments.Reserved reserved = outgoing.reserve(new OutgoingDocuments.Draft(
                PaperKind.DECISION, plan.subject(), "Thu hồi Kế hoạch số " + plan.name(), plan.unit()));
        Papers.Paper decision = outgoing.issue(
                reserved.number(),
                papers.recall(plan, reserved, PaperSignature.of(authority, now)),
                Math.max(1, plan.recipients().size()));
        plan.recallDecided(reserved.text(), decision.id());
        plans.save(plan);
        work.cancel(plan, "Kế hoạch " + plan.name() + " bị thu hồi: " + plan.endReason());
        process.recalled(id);
        return plan;
    }
}
