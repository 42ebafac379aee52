package vn.dunghen.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.document.InspectedFile;

/**
 * Dossiers that arrive through another system: the verbs an applicant has there. Each is the use case of the desk, with the
 * same rules and the same refusals; which dossiers are whose is the caller's question.
 */
public interface OutsideFilings {

    /**
     * Registers a dossier that was filed online.
     *
     * @throws vn.dunghen.kernel.InvalidInput for an unknown procedure, an unknown or a doubled paper
     */
    Filed register(String procedure, DossierSnapshots.Person applicant, List<Paper> papers, @Nullable String summary);

    /** The papers that were asked for. @param words what came that the list of papers does not name */
    void supplement(String code, List<Paper> papers, @Nullable String words);

    void withdraw(String code, @Nullable String reason);

    /** Keeps a file with the dossier; the same file in the same place is kept once. */
    void attach(String code, String slot, InspectedFile file);

    /** What was registered. */
    record Filed(DossierId id, String code) {}

    /** A paper handed in. */
    record Paper(String code, PaperKind kind) {}
}
