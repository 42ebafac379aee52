package vn.dunghen.plan.usecase;

import java.time.Clock;
import java.time.Instant;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.document.OutgoingDocuments;
import vn.dunghen.document.Papers;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.document.decree30.PaperSignature;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanTitle;
import vn.dunghen.plan.domain.Plans;

/** Ký, phát hành công văn lấy ý kiến: the letter that asks the units is signed and gets the next number of the year. */
@UseCase
public class IssueOpinionRequest {

    private static final int LONGEST_TITLE = 500;

    private final Plans plans;
    private final PlanSigners signers;
    private final PlanPapers papers;
    private final OutgoingDocuments outgoing;
    private final Actors actors;
    private final Clock clock;

    IssueOpinionRequest(
            Plans plans,
            PlanSigners signers,
            PlanPapers papers,
            OutgoingDocuments outgoing,
            Actors actors,
            Clock clock) {
        this.plans = plans;
        this.signers = signers;
        this.papers = papers;
        this.outgoing = outgoing;
        this.actors = actors;
        this.clock = clock;
    }

    public Plan handle(PlanId id) {
        SigningAuthority authority = signers.authority();
        Plan plan = PlanAccess.lock(plans, id);
        plan.requireRequestOpen(actors.current());
        Instant now = clock.instant();
        OutgoingDocuments.Reserved reserved = outgoing.reserve(
                new OutgoingDocuments.Draft(PaperKind.LETTER, plan.subject(), title(plan), plan.unit()));
        Papers.Paper letter = outgoing.issue(
                reserved.number(),
                papers.request(plan, reserved, PaperSignature.of(authority, now)),
                plan.opinions().size());
        plan.issueRequest(reserved.text(), letter.id(), actors.current());
        plans.save(plan);
        return plan;
    }

    private static String title(Plan plan) {
        String title = "Lấy ý kiến đối với dự thảo Kế hoạch " + PlanTitle.bare(plan.title());
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
