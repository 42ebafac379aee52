package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.document.NumberBooks;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.ReceptionOutcome;
import vn.dunghen.dossier.domain.Acceptance;
import vn.dunghen.dossier.domain.Appointment;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.domain.LegalRegime;
import vn.dunghen.dossier.domain.LegalRegimes;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.payment.Bill;

/**
 * Kiểm tra thành phần hồ sơ, tiếp nhận: the clock starts, pinned to the regime and procedure in force today; where the
 * procedure wants its fee first and it is not there, the fee is asked for and the clock waits.
 */
@UseCase
public class AcceptDossier {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Dossiers dossiers;
    private final Procedures procedures;
    private final LegalRegimes regimes;
    private final DossierProcess process;
    private final DossierSlips slips;
    private final DossierCharges charges;
    private final Rulebook rules;
    private final WorkingCalendar calendar;
    private final Actors actors;
    private final Clock clock;

    AcceptDossier(
            Dossiers dossiers,
            Procedures procedures,
            LegalRegimes regimes,
            DossierProcess process,
            DossierSlips slips,
            DossierCharges charges,
            Rulebook rules,
            WorkingCalendar calendar,
            Actors actors,
            Clock clock) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.regimes = regimes;
        this.process = process;
        this.slips = slips;
        this.charges = charges;
        this.rules = rules;
        this.calendar = calendar;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param fees number of units or value by code of the schedule; empty for the one usual amount */
    public void handle(
            String taskId,
            DossierId id,
            List<Acceptance.CheckedComponent> components,
            Map<String, Long> fees,
            boolean feeCollected) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        Instant now = clock.instant();
        Procedure procedure = procedures
                .inForce(dossier.procedure().code(), LocalDate.ofInstant(now, ZONE))
                .orElseThrow(() -> RuleViolation.conflict("dossier.procedureNotInForce"));
        Bill bill = procedure.bill(fees);
        if (bill.total() > 0 && !feeCollected && procedure.terms().startNeedsPayment()) {
            Instant until = calendar.due(now, rules.paymentWindow(procedure)).due();
            dossier.askPayment(procedure, components, bill.total(), until, actors.current(), now);
            dossiers.save(dossier);
            charges.ask(dossier, bill, until);
            process.paymentAsked(taskId, until);
            return;
        }
        if (bill.total() > 0 && !feeCollected) {
            charges.ask(dossier, bill, null);
        }
        if (bill.total() > 0 && feeCollected) {
            charges.open(dossier, bill, null);
            // the book of receipts before that of slips, in every way a dossier begins: two desks never wait for each
            // other
            charges.takeCash(dossier, bill.total());
        }
        dossier.accept(
                acceptance(dossier, procedure, components, bill.total(), feeCollected, now), actors.current(), now);
        dossiers.save(dossier);
        process.componentsChecked(taskId, ReceptionOutcome.ACCEPT, null);
    }

    /** The payment that was waited for is here: the clock of the version that was checked starts. */
    void paid(Dossier dossier) {
        Instant now = clock.instant();
        dossier.acceptPaid(
                acceptance(dossier, dossier.procedure(), List.of(), dossier.feeDue(), true, now),
                actors.current(),
                now);
        dossiers.save(dossier);
    }

    private Acceptance acceptance(
            Dossier dossier,
            Procedure procedure,
            List<Acceptance.CheckedComponent> components,
            long fee,
            boolean feeCollected,
            Instant now) {
        LegalRegime regime = regimes.inForce(LocalDate.ofInstant(now, ZONE))
                .orElseThrow(() -> RuleViolation.conflict("dossier.regimeNotInForce"));
        NumberBooks.Number number = slips.reserveReceipt(dossier, regime, now);
        return new Acceptance(
                procedure,
                regime,
                Appointment.of(procedure, now, calendar),
                slips.text(number),
                components,
                fee,
                feeCollected);
    }
}
