package vn.dunghen.dossier.usecase;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Policy;
import vn.dunghen.document.Attachments;
import vn.dunghen.document.Attachments.Attachment;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.usecase.papers.HeldPapers;
import vn.dunghen.kernel.RuleViolation;

/** The files of a dossier: who may see it reads them, who handles it or sits at the desk adds to them until it is closed. */
@Service
@Transactional
public class DossierFiles {

    private static final String ATTACH = "dossier.attach";

    private final Dossiers dossiers;
    private final Attachments attachments;
    private final Policy policy;
    private final HeldPapers held;

    DossierFiles(Dossiers dossiers, Attachments attachments, Policy policy, HeldPapers held) {
        this.held = held;
        this.dossiers = dossiers;
        this.attachments = attachments;
        this.policy = policy;
    }

    public Attachment add(String code, String slot, @Nullable String name, InputStream content) {
        Dossier dossier = dossiers.lockByCode(code).orElseThrow(() -> RuleViolation.notFound("dossier.unknown"));
        policy.require(ATTACH, dossier.resource());
        if (dossier.closed()) {
            throw RuleViolation.conflict("dossier.closedToFiles", code);
        }
        Attachment added = attachments.add(new Attachments.Place(dossier.subject(), null, slot), name, content);
        held.note(dossier);
        return added;
    }

    @Transactional(readOnly = true)
    public List<Attachment> list(String code) {
        return attachments.about(visible(code).subject());
    }

    /** Opening it is written down. @param why the reason given; needed for a sensitive paper */
    public Attachment open(String code, String id, @Nullable String why) {
        Dossier dossier = visible(code);
        Attachment found = attachments
                .find(id)
                .filter(one -> one.subject().equals(dossier.subject()))
                .orElseThrow(() -> RuleViolation.notFound("attachment.unknown"));
        attachments.recordOpening(found, why);
        return found;
    }

    private Dossier visible(String code) {
        return dossiers.findByCode(code)
                .filter(dossier -> policy.allows("dossier.view", dossier.resource()))
                .orElseThrow(() -> RuleViolation.notFound("dossier.unknown"));
    }
}
