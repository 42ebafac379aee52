package vn.dunghen.dossier.usecase;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.dunghen.directory.Policy;
import vn.dunghen.document.Attachments;
import vn.dunghen.document.Attachments.Attachment;
import vn.dunghen.document.InspectedFile;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.usecase.papers.HeldPapers;
import vn.dunghen.dossier.usecase.papers.PaperOpenings;
import vn.dunghen.kernel.RuleViolation;

/** The files of a dossier: who may see it reads them, who handles it or sits at the desk adds to them until it is closed. */
@Service
@Transactional
public class DossierFiles {

    private static final String ATTACH = "dossier.attach";
    private static final String FILES = "dossier.files";

    private final Dossiers dossiers;
    private final Attachments attachments;
    private final Policy policy;
    private final HeldPapers held;
    private final PaperOpenings openings;
    private final TransactionOperations transaction;

    DossierFiles(
            Dossiers dossiers,
            Attachments attachments,
            Policy policy,
            HeldPapers held,
            PaperOpenings openings,
            TransactionOperations transaction) {
        this.openings = openings;
        this.transaction = transaction;
        this.held = held;
        this.dossiers = dossiers;
        this.attachments = attachments;
        this.policy = policy;
    }

    /** The file is looked into before the dossier is held. */
    @Transactional(propagation = Propagation.NEVER)
    public Attachment add(String code, String slot, @Nullable String name, InputStream content) {
        InspectedFile file = attachments.inspect(name, content);
        return Objects.requireNonNull(transaction.execute(status -> add(code, slot, file)));
    }

    public Attachment add(String code, String slot, InspectedFile file) {
        Dossier dossier = dossiers.lockByCode(code).orElseThrow(() -> RuleViolation.notFound("dossier.unknown"));
        DossierAccess.require(policy, ATTACH, dossier);
        if (dossier.closed()) {
            throw RuleViolation.conflict("dossier.closedToFiles", code);
        }
        Attachment added = attachments.add(new Attachments.Place(dossier.subject(), null, slot), file);
        held.note(dossier);
        return added;
    }

    @Transactional(readOnly = true)
    public List<Attachment> list(String code) {
        return attachments.about(visible(code).subject());
    }

    /** Opening it is written down. @param why the reason given; needed for a sensitive paper */
    public Attachment open(String code, String id, @Nullable String why) {
        Attachment found = file(code, id);
        attachments.recordOpening(found, why);
        return found;
    }

    /** Says why a file will be opened. @return what stands for the reason in the address of the file */
    public String announce(String code, String id, @Nullable String why) {
        return openings.keep(file(code, id).id(), why);
    }

    /** Opening it is written down. @param opening what {@link #announce} has answered; needed for a sensitive paper */
    public Attachment openAnnounced(String code, String id, @Nullable String opening) {
        String why = opening == null ? null : openings.reason(opening, id).orElse(null);
        return open(code, id, why);
    }

    private Attachment file(String code, String id) {
        Dossier dossier = visible(code);
        return attachments
                .find(id)
                .filter(one -> one.subject().equals(dossier.subject()))
                .orElseThrow(() -> RuleViolation.notFound("attachment.unknown"));
    }

    private Dossier visible(String code) {
        Dossier dossier = dossiers.findByCode(code).orElseThrow(() -> RuleViolation.notFound("dossier.unknown"));
        DossierAccess.require(policy, FILES, dossier);
        return dossier;
    }
}
