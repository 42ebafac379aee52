package vn.dunghen.dossier.usecase;

import java.time.Instant;
import vn.dunghen.dossier.LiabilityOutcome;
import vn.dunghen.dossier.LiabilityReviewId;

/** What the use cases tell the process, in the order of liability-review.bpmn. */
public interface LiabilityProcess {

    void planned(LiabilityReviewId review, String period, Instant opensAt);

    void reviewed(String taskId);

    void decided(String taskId, LiabilityOutcome outcome);
}
