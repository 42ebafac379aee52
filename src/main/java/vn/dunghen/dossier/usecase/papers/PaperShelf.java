package vn.dunghen.dossier.usecase.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Policy;
import vn.dunghen.document.Attachments;
import vn.dunghen.document.Attachments.Attachment;
import vn.dunghen.dossier.PaperKind;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.DossierComponent;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.domain.HeldPaper;
import vn.dunghen.dossier.usecase.ReadDossiers;
import vn.dunghen.kernel.RuleViolation;

/** The papers of a dossier with their files: what is digitised, what is still to be, what the department holds already. */
@Component
@Transactional(readOnly = true)
public class PaperShelf {

    private final Dossiers dossiers;
    private final ReadDossiers readers;
    private final Attachments attachments;
    private final HeldPapers held;
    private final Policy policy;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    PaperShelf(
            Dossiers dossiers,
            ReadDossiers readers,
            Attachments attachments,
            HeldPapers held,
            Policy policy,
            JdbcTemplate jdbc,
            Clock clock) {
        this.dossiers = dossiers;
        this.readers = readers;
        this.attachments = attachments;
        this.held = held;
        this.policy = policy;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A paper of a dossier and its files.
     *
     * @param digitise whether it has to be digitised
     * @param sensitive whether only those who work on the dossier may open it, with a reason
     * @param held what is offered instead of asking for it; {@code null} for nothing
     */
    public record Paper(
            String code,
            String name,
            PaperKind kindAsked,
            int copies,
            boolean required,
            @Nullable PaperKind kind,
            boolean present,
            @Nullable LocalDate expires,
            @Nullable String reusedFrom,
            boolean digitise,
            boolean sensitive,
            @Nullable Held held,
            List<Attachment> files) {}

    /** @param sentence where and until when, in words */
    public record Held(
            String dossier, LocalDate since, @Nullable LocalDate expires, boolean issuedHere, String sentence) {}

    /**
     * All papers of a dossier.
     *
     * @param others files that belong to none of them
     * @param toDigitise how many papers that are there have to be digitised
     * @param digitised how many of these have a file
     * @param mayAttach whether the reader may add files and use papers again
     * @param mayOpenSensitive whether the reader may open sensitive papers
     */
    public record Shelf(
            List<Paper> papers,
            List<Attachment> others,
            int toDigitise,
            int digitised,
            boolean mayAttach,
            boolean mayOpenSensitive) {}

    /** Asked of by those who may see the dossier; a unit that only gives its opinion sees no files. */
    public Shelf of(String code) {
        Dossier dossier = dossiers.findByCode(readers.byCode(code).code())
                .orElseThrow(() -> RuleViolation.notFound("dossier.unknown"));
        List<Attachment> files =
                policy.allows("dossier.files", dossier.resource()) ? attachments.about(dossier.subject()) : List.of();
        boolean mayAttach = policy.allows("dossier.attach", dossier.resource()) && !dossier.closed();
        Map<String, HeldPaper> offers =
                dossier.finishedAt() == null ? held.missingButHeld(dossier, clock.instant()) : Map.of();
        Set<String> sensitive = sensitive();
        List<Paper> papers = dossier.components().stream()
                .map(paper -> paper(paper, offers.get(paper.code()), sensitive, files))
                .toList();
        Set<String> slots = new HashSet<>(papers.stream().map(Paper::code).toList());
        int toDigitise =
                (int) papers.stream().filter(PaperShelf::mustBeDigitised).count();
        int digitised = (int) papers.stream()
                .filter(paper -> mustBeDigitised(paper) && !paper.files().isEmpty())
                .count();
        return new Shelf(
                papers,
                files.stream().filter(file -> !slots.contains(file.slot())).toList(),
                toDigitise,
                digitised,
                mayAttach,
                policy.allows(PaperGuard.SENSITIVE, dossier.resource()));
    }

    private static boolean mustBeDigitised(Paper paper) {
        return paper.digitise() && paper.present();
    }

    private static Paper paper(
            DossierComponent paper, @Nullable HeldPaper offer, Set<String> sensitive, List<Attachment> files) {
        return new Paper(
                paper.code(),
                paper.name(),
                paper.kindAsked(),
                paper.copies(),
                paper.required(),
                paper.kind(),
                paper.present(),
                paper.expires(),
                paper.reusedFrom(),
                paper.digitise(),
                paper.paperCode() != null && sensitive.contains(paper.paperCode()),
                offer == null
                        ? null
                        : new Held(
                                offer.dossier(),
                                offer.since(),
                                offer.expires(),
                                offer.issuedHere(),
                                Reaskings.sentence(offer)),
                files.stream().filter(file -> file.slot().equals(paper.code())).toList());
    }

    /** Codes of the kinds of paper that are sensitive. */
    Set<String> sensitive() {
        return Set.copyOf(
                jdbc.queryForList("select code from dossier_paper_type where sensitive = ?", String.class, true));
    }
}
