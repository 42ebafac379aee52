package vn.dunghen.dossier.usecase;

import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.ReceptionOutcome;
import vn.dunghen.dossier.domain.Acceptance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Kiểm tra thành phần hồ sơ: accepts, asks for papers, or refuses. */
@UseCase
public class CheckComponents {

    private final AcceptDossier accept;

    CheckComponents(AcceptDossier accept) {
        this.accept = accept;
    }

    public void handle(
            String taskId,
            DossierId id,
            ReceptionOutcome outcome,
            List<Acceptance.CheckedComponent> components,
            boolean feeCollected,
            @Nullable String reason,
            @Nullable String missing) {
        if (outcome != ReceptionOutcome.ACCEPT) {
            throw new UnsupportedOperationException();
        }
        accept.handle(taskId, id, components, feeCollected);
    }
}
