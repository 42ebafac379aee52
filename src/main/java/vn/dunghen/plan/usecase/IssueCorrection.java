package vn.dunghen.plan.usecase;

import java.time.Clock;
import java.time.Instant;
import vn.dunghen.document.OutgoingDocuments;
import vn.dunghen.document.Papers;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Phát hành công văn đính chính: the letter gets the next number of the year. */
@UseCase
public class IssueCorrection {

    private final Plans plans;
    private final PlanLifecycle process;
    private final PlanPapers papers;
    private final OutgoingDocuments outgoing;
    private final Clock clock;

    IssueCorrection(Plans plans, PlanLifecycle process, PlanPapers papers, OutgoingDocuments outgoing, Clock clock) {
        this.plans = plans;
        this.process = process;
        this.papers = papers;
        this.outgoing = outgoing;
        this.clock = clock;
    }

    public void handle(String taskId, PlanId id) {
        Plan plan = PlanAccess.lock(plans, id);
        Instant now = clock.instant();
        OutgoingDocuments.Reserved reserved = outgoing.reserve(new OutgoingDocuments.Draft(
                PaperKind.LETTER, plan.subject(), "Đính chính Kế hoạch số " + plan.name(), plan.unit()));
        Papers.Paper letter = outgoing.issue(
                reserved.number(),
                papers.correction(plan, PlanNumbers.signedCorrection(plan), reserved),
                Math.max(1, plan.recipients().size()));
        plan.issueCorrection(reserved.text(), letter.id(), now);
        plans.save(plan);
        process.done(taskId);
    }
}
