package vn.dunghen.dossier.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.Ending;
import vn.dunghen.dossier.HandBackOutcome;
import vn.dunghen.dossier.ReturnMethod;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.workflow.Watches;

/** Trả kết quả: the applicant has it, or an error of the agency is found in it; a debt never holds it back. */
@UseCase
public class ReturnResult {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;
    private final WorkingCalendar calendar;
    private final Watches watches;
    private final DossierCharges charges;

    ReturnResult(
            Dossiers dossiers,
            DossierProcess process,
            Actors actors,
            Clock clock,
            WorkingCalendar calendar,
            Watches watches,
            DossierCharges charges) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
        this.calendar = calendar;
        this.watches = watches;
        this.charges = charges;
    }

    /**
     * @param receivedBy who has the result; needed with {@code HANDED_OVER}
     * @param feeCollected whether a fee that is still owed was taken now; needed with {@code HANDED_OVER}
     * @param reason the error; needed with {@code ERROR}, else a note such as a tracking number
     */
    public void handle(
            String taskId,
            DossierId id,
            HandBackOutcome outcome,
            @Nullable String receivedBy,
            @Nullable ReturnMethod method,
            boolean feeCollected,
            @Nullable String reason) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        if (outcome == HandBackOutcome.ERROR) {
            dossier.takeBackResult(reason, calendar, actors.current(), clock.instant());
        } else {
            settle(dossier, feeCollected);
            dossier.returnResult(receivedBy, method, reason, actors.current(), clock.instant());
        }
        dossiers.save(dossier);
        process.handedBack(taskId, outcome, dossier.owesApology(clock.instant()));
        watches.moved(dossier.subject());
    }

    /** The result is there in time whatever is owed; it leaves the desk when it has been paid. */
    private void settle(Dossier dossier, boolean feeCollected) {
        if (!dossier.feeOwed() || dossier.ending() == Ending.STOPPED) {
            return;
        }
        if (!feeCollected) {
            throw new InvalidInput("feeCollected", "Thu đủ phí, lệ phí còn nợ rồi mới trao kết quả.");
        }
        charges.takeCash(dossier);
        dossier.payFee(clock.instant());
    }
}
