package vn.dunghen.workflow;

import java.util.Optional;
import vn.dunghen.kernel.Subject;

/** Shows where the work on a subject stands in its diagram. */
public interface ProcessPicture {

    /**
     * A complete {@code <svg>} element of the diagram, what is behind and what is going on marked in it.
     *
     * @param processId the diagram, e.g. {@code dossier-handling}
     * @return empty when no such work was ever begun for the subject
     */
    Optional<String> of(String processId, Subject subject);
}
