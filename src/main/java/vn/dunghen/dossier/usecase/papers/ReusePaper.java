package vn.dunghen.dossier.usecase.papers;

import java.time.Clock;
import java.time.Instant;
import vn.dunghen.directory.Policy;
import vn.dunghen.document.Attachments;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.domain.HeldPaper;
import vn.dunghen.dossier.usecase.DossierAccess;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;

/** Dùng lại giấy tờ đã có tại Sở: the content of the earlier dossier is linked, its origin written down. */
@UseCase
public class ReusePaper {

    private final Dossiers dossiers;
    private final HeldPapers held;
    private final Attachments attachments;
    private final Policy policy;
    private final Clock clock;

    ReusePaper(Dossiers dossiers, HeldPapers held, Attachments attachments, Policy policy, Clock clock) {
        this.dossiers = dossiers;
        this.held = held;
        this.attachments = attachments;
        this.policy = policy;
        this.clock = clock;
    }

    /** A second press finds the paper used again and changes nothing. */
    public void handle(String code, String component) {
        Dossier dossier = dossiers.lockByCode(code).orElseThrow(() -> RuleViolation.notFound("dossier.unknown"));
        DossierAccess.require(policy, "dossier.attach", dossier);
        boolean done = dossier.components().stream()
                .anyMatch(paper -> paper.code().equals(component) && paper.reusedFrom() != null);
        if (done) {
            return;
        }
        Instant now = clock.instant();
        HeldPaper paper = held.missingButHeld(dossier, now).get(component);
        if (paper == null) {
            throw RuleViolation.conflict("dossier.nothingHeld");
        }
        dossier.reusePaper(component, paper.dossier(), paper.expires(), now);
        held.files(paper)
                .forEach(file -> attachments.link(new Attachments.Place(dossier.subject(), null, component), file));
        dossiers.save(dossier);
    }
}
