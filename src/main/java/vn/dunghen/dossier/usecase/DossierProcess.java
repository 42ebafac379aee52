package vn.dunghen.dossier.usecase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.AppraisalOutcome;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.ForecastOutcome;
import vn.dunghen.dossier.HandBackOutcome;
import vn.dunghen.dossier.IssueOutcome;
import vn.dunghen.dossier.ReceptionOutcome;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SignOutcome;
import vn.dunghen.dossier.SupplementCheck;

/** What the use cases tell the process, in the order of dossier-handling.bpmn. */
public interface DossierProcess {

    /**
     * @param procedureUnit the unit the procedure names; {@code null} leaves the choice to the routing table
     * @param forecaster who declares progress until somebody is assigned
     */
    void registered(
            DossierId dossier, String procedure, String field, @Nullable String procedureUnit, String forecaster);

    void done(String taskId);

    /** @param supplementUntil last moment for the papers asked for; with {@code SUPPLEMENT} only */
    void componentsChecked(String taskId, ReceptionOutcome outcome, @Nullable Instant supplementUntil);

    /** Complete, but the payment comes first. @param until last moment for it */
    void paymentAsked(String taskId, Instant until);

    /** The payment that was waited for is here, without the desk having done its task. */
    void feePaid(DossierId dossier);

    /** The unit the routing table chose for the dossier of this task. */
    String routedUnit(String taskId);

    void handedOver(String taskId, String unit, String forecaster);

    void assigned(String taskId, String officer);

    /** From now on what is the officer's goes to this one. */
    void reassigned(DossierId dossier, String officer);

    /** The unit gives the dossier back to the desk. */
    void assignmentReturned(String taskId);

    void appraised(String taskId, AppraisalOutcome outcome);

    void supplementApproved(String taskId, ReviewOutcome outcome);

    void supplementSent(String taskId, Instant until);

    /** The applicant has brought papers, whether at reception or later. */
    void papersArrived(DossierId dossier);

    void supplementChecked(String taskId, SupplementCheck outcome);

    void reviewed(String taskId, ReviewOutcome outcome);

    void signed(String taskId, SignOutcome outcome);

    void issued(String taskId, IssueOutcome outcome);

    /** The signer has taken the signature back before the records clerk took the result. */
    void signatureRecalled(DossierId dossier);

    /** @param apologyOwed whether an apology must be begun now */
    void handedBack(String taskId, HandBackOutcome outcome, boolean apologyOwed);

    /** The applicant takes the dossier back, whether at reception or later. */
    void withdrawn(DossierId dossier);

    void opinionAsked(DossierId dossier, String opinionId, String unit);

    /** The opinion this task is to give. */
    String opinionOf(String taskId);

    /** An apology for a mishap is to be begun; not told while another apology is on its way. */
    void mishapReported(DossierId dossier);

    void progressDeclared(String taskId, ForecastOutcome outcome);

    /** The promise was broken before anything was declared. */
    void nothingDeclared(String taskId);

    void apologyAgreed(String taskId, ReviewOutcome outcome);

    void apologySigned(String taskId, SignOutcome outcome);

    /** @param moreOwed whether another apology must be begun when this one has ended */
    void apologySent(String taskId, boolean moreOwed);

    /** @param moreOwed whether another apology must be begun when this one has ended */
    void explanationReceived(String taskId, boolean moreOwed);

    /** The work ended before the date an apology was to move. */
    void finishedInTime(DossierId dossier);
}
