package vn.dunghen.dossier.usecase;

import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.ForecastOutcome;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SignOutcome;

/** What the use cases tell the process, in the order of dossier-handling.bpmn. */
public interface DossierProcess {

    /**
     * @param procedureUnit the unit the procedure names; {@code null} leaves the choice to the routing table
     * @param forecaster who declares progress until somebody is assigned
     */
    void registered(
            DossierId dossier, String procedure, String field, @Nullable String procedureUnit, String forecaster);

    void done(String taskId);

    /** The unit the routing table chose for the dossier of this task. */
    String routedUnit(String taskId);

    void handedOver(String taskId, String forecaster);

    void assigned(String taskId, String officer);

    void reviewed(String taskId, ReviewOutcome outcome);

    void signed(String taskId, SignOutcome outcome);

    void progressDeclared(String taskId, ForecastOutcome outcome);

    void apologyAgreed(String taskId, ReviewOutcome outcome);

    void apologySigned(String taskId, SignOutcome outcome);

    /** The work ended before the date an apology was to move. */
    void finishedInTime(DossierId dossier);
}
