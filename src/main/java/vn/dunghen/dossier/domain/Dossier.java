package vn.dunghen.dossier.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.dossier.AssignOutcome;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.ForecastOutcome;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.MishapKind;
import vn.dunghen.dossier.ReturnMethod;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SignOutcome;
import vn.dunghen.dossier.SupplementCheck;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.RuleViolation;

/** Hồ sơ: a citizen's case from the desk to the result, with the promises made on the way. Each change is a verb. */
@Entity
@Table(name = "dossier")
public class Dossier extends DossierFacts {

    protected Dossier() {}

    /** A dossier has arrived; its papers are still to be checked. */
    public static Dossier register(Registration registration, Actor by, Instant at) {
        var procedure = registration.procedure();
        ComponentCheck.handedIn(procedure.components(), registration.components());
        var dossier = new Dossier();
        dossier.id = UUID.randomUUID().toString();
        dossier.agency = registration.agency();
        dossier.code = registration.code();
        dossier.receivingUnit = registration.receivingUnit();
        dossier.procedure = procedure;
        dossier.channel = registration.channel();
        dossier.applicant = registration.applicant();
        dossier.searchWords = SearchWords.line(registration.applicant().name());
        dossier.summary = registration.summary();
        dossier.lookupToken = LookupToken.next();
        dossier.state = DossierState.REGISTERED;
        dossier.step = WorkStep.CHECK;
        dossier.registeredAt = at;
        dossier.registeredBy = by.login();
        dossier.feeDue = procedure.terms().feeAmount();
        dossier.list(procedure, registration.components());
        dossier.tell(
                "registered",
                "procedure",
                procedure.name(),
                "channel",
                registration.channel().name());
        return dossier;
    }

    /** The desk finds the dossier complete, writes the receipt and starts the clock. */
    public void accept(Acceptance acceptance, Actor by, Instant at) {
        await(WorkStep.CHECK);
        var pinned = acceptance.procedure();
        if (!pinned.code().equals(procedure.code())) {
            throw new IllegalArgumentException(code + " asks for " + procedure.code() + ", not " + pinned.code());
        }
        ComponentCheck.complete(pinned.components(), acceptance.components(), Moments.day(at));
        if (acceptance.fee() > 0 && !acceptance.feeCollected() && pinned.terms().startNeedsPayment()) {
            throw RuleViolation.conflict("dossier.paymentFirst", code);
        }
        FeeTurns.check(this, pinned, acceptance.components(), acceptance.fee());
        feeCollected = acceptance.fee() > 0 && acceptance.feeCollected();
        FeeTurns.start(this, acceptance, by.login(), Ledger.start(acceptance, by, at), at);
    }

    /** Complete, but the clock does not start before the payment: the applicant is told what is owed and until when. */
    public void askPayment(
            Procedure pinned,
            List<Acceptance.CheckedComponent> checked,
            long fee,
            Instant until,
            Actor by,
            Instant at) {
        FeeTurns.ask(this, pinned, checked, fee, until, by, at);
    }

    /** What was asked for is paid: the clock starts now. */
    public void acceptPaid(Acceptance acceptance, Actor by, Instant at) {
        await(WorkStep.AWAIT_PAYMENT);
        FeeTurns.startPaid(this, acceptance, by, at);
    }

    /** What was still owed while the clock ran is paid. */
    public void payFee(Instant at) {
        FeeTurns.pay(this);
    }

    /** The payment that comes first never came. */
    public void stopUnpaid(Instant at) {
        FeeTurns.stopUnpaid(this, at);
    }

    /**
     * The desk finds papers missing before acceptance and asks for them; a request that was made before goes on in its
     * window.
     *
     * @param allowed how often papers may be asked for
     * @param window how long they are awaited
     */
    public Supplement askPapers(
            List<Acceptance.CheckedComponent> checked,
            PapersAsked asked,
            int allowed,
            Limit window,
            WorkingCalendar calendar,
            Actor by,
            Instant at) {
        return SupplementTurns.askAtReception(this, checked, asked, allowed, window, calendar, by, at);
    }

    /** The request made at reception got its slip. */
    public void numberRequest(String slip) {
        var request = SupplementTurns.request(this);
        request.number(slip);
        tell("supplementNumbered", "slip", slip);
    }

    /** The dossier cannot be taken in; never counted as received. */
    public void refuseReception(@Nullable String reason, Instant at) {
        EndTurns.refuseAtReception(this, reason, at);
    }

    /** The papers asked for at reception never came. */
    public void stopReception(Instant at) {
        EndTurns.stopReception(this, at);
    }

    /** A paper the department holds from an earlier dossier is used again instead of being asked for. */
    public void reusePaper(String component, String fromDossier, @Nullable LocalDate expires, Instant at) {
        PaperTurns.reuse(this, component, fromDossier, expires, at);
    }

    /** A paper the department holds is asked for all the same. */
    public void reaskPapers(String papers, String heldIn, String reason, Instant at) {
        PaperTurns.reask(this, papers, heldIn, reason);
    }

    /** Nộp lưu: the finished dossier goes to the archive under a record. @param sha256 of the list of its package */
    public void handOverToArchive(String record, LocalDate on, String sha256) {
        if (!closed()) {
            throw RuleViolation.conflict("dossier.archiveOpen", code());
        }
        tell("archived", "record", record, "on", on.toString(), "sha256", sha256);
    }

    /** The desk gives the papers to the unit that handles them. */
    public void handOver(String toUnit, Actor by, Instant at) {
        WorkTurns.handOver(this, toUnit, at);
    }

    /**
     * @param toOfficer who handles it; needed with {@code ASSIGN}
     * @param reason why it goes back to the desk; needed with {@code RETURN}
     */
    public void assign(
            AssignOutcome outcome, @Nullable String toOfficer, @Nullable String reason, Actor by, Instant at) {
        WorkTurns.assign(this, outcome, toOfficer, reason, at);
    }

    /** The appraisal was given to another officer, who handles the dossier from now on. */
    public void reassign(String toOfficer) {
        WorkTurns.reassign(this, toOfficer);
    }

    public void appraise(Appraisal appraisal, Actor by, Instant at) {
        WorkTurns.appraise(this, appraisal, by, at);
    }

    /** @param reason why it is given back; needed with {@code RETURN} only */
    public void review(ReviewOutcome outcome, @Nullable String reason, Actor by, Instant at) {
        WorkTurns.review(this, outcome, reason, by);
    }

    /** The unit head agrees that papers are asked for. */
    public void approveRequest(ReviewOutcome outcome, @Nullable String reason, Actor by, Instant at) {
        SupplementTurns.agree(this, outcome, reason, by, at);
    }

    /** The desk sends slip 02; within the limits of the regime the clock stands from now on. */
    public Supplement sendRequest(
            InformMethod method,
            @Nullable String note,
            String slip,
            Limit window,
            WorkingCalendar calendar,
            Actor by,
            Instant at) {
        return SupplementTurns.send(this, method, note, slip, window, calendar, by, at);
    }

    /**
     * The applicant brings papers that were asked for.
     *
     * @param words what came that the list of papers does not name; needed when no listed paper came
     */
    public void bringPapers(List<Registration.Paper> papers, @Nullable String words, Instant at) {
        SupplementTurns.bring(this, papers, words, at);
    }

    /**
     * The desk has looked at the papers; complete, the clock goes on as the regime says, counted from their arrival.
     *
     * @param note what the list cannot say; needed when no paper is ticked
     */
    public void receivePapers(
            SupplementCheck outcome,
            List<Acceptance.CheckedComponent> checked,
            @Nullable String note,
            WorkingCalendar calendar,
            Actor by,
            Instant at) {
        SupplementTurns.receive(this, outcome, checked, note, calendar, by, at);
    }

    /** The papers asked for never came: it is proposed to stop. */
    public void proposeStop(Instant at) {
        SupplementTurns.overrun(this, at);
    }

    /** @param reason why it is given back; needed with {@code RETURN} only */
    public void sign(
            SignOutcome outcome,
            @Nullable String reason,
            SigningAuthority authority,
            WorkingCalendar calendar,
            Actor by,
            Instant at) {
        WorkTurns.sign(this, outcome, reason, authority, calendar, by, at);
    }

    /** The result gets its number. */
    public void issueResult(String number, Actor by, Instant at) {
        WorkTurns.issue(this, number, at);
    }

    /** The records clerk gives a signed result back to who signed it. */
    public void returnToSigner(@Nullable String reason, Actor by, Instant at) {
        WorkTurns.returnToSigner(this, reason);
    }

    /** Rút chữ ký: who signed takes the signature back. @param reason for whoever signs next; required */
    public void recallSignature(@Nullable String reason, Actor by) {
        WorkTurns.recallSignature(this, reason, by);
    }

    /** The numbered result is with the desk: the moment lateness is measured by. */
    public void finish(Instant at) {
        EndTurns.finish(this, at);
    }

    /** The applicant is told that the result is there before its day. */
    public void announceResult(InformMethod method, @Nullable String note, Actor by, Instant at) {
        WorkTurns.announce(this, method, note, at);
    }

    /** The applicant has the result; never held back by a debt. */
    public void returnResult(
            @Nullable String toWhom, @Nullable ReturnMethod method, @Nullable String note, Actor by, Instant at) {
        EndTurns.hand(this, toWhom, method, note, at);
    }

    /** An error of the agency was found in the result: the work begins again and an apology is owed. */
    public void takeBackResult(@Nullable String reason, WorkingCalendar calendar, Actor by, Instant at) {
        EndTurns.takeBack(this, reason, calendar, by, at);
    }

    /** The applicant takes the dossier back, until a result is signed; what is owed stays owed. */
    public void withdraw(@Nullable String reason, Actor by, Instant at) {
        EndTurns.withdraw(this, reason, at);
    }

    /** The applicant has the papers of a dossier that was withdrawn. */
    public void returnPapers(@Nullable ReturnMethod method, @Nullable String note, Actor by, Instant at) {
        EndTurns.returnPapers(this, method, note, at);
    }

    /** Nothing is owed any more. */
    public void close(Instant at) {
        EndTurns.close(this, at);
    }

    /** @param due last day for the opinion; {@code null} for the usual working days */
    public Opinion askOpinion(
            String ofUnit,
            String question,
            @Nullable LocalDate due,
            int usualDays,
            WorkingCalendar calendar,
            Actor by,
            Instant at) {
        return OpinionTurns.ask(this, ofUnit, question, due, usualDays, calendar, by, at);
    }

    public void giveOpinion(String opinionId, @Nullable String answer, Actor by, Instant at) {
        OpinionTurns.give(this, opinionId, answer, by, at);
    }

    /** The dossier was lost or damaged, or the agency made an error: an apology is owed. No date moves. */
    public void reportMishap(MishapKind kind, @Nullable String reason, Actor by, Instant at) {
        WorkTurns.mishap(this, kind, reason, by, at);
    }

    /**
     * Says before the due date whether it will be kept. An extension needs cause, reason and a later working day. Once the
     * promise is broken no forecast is kept, whatever is said.
     *
     * @param outcome needed while the promise can be kept
     */
    public void declareProgress(
            @Nullable ForecastOutcome outcome,
            @Nullable DelayCause cause,
            @Nullable String reason,
            @Nullable LocalDate proposedDate,
            WorkingCalendar calendar,
            Actor by,
            Instant at) {
        ApologyTurns.declareProgress(this, outcome, cause, reason, proposedDate, calendar, by, at);
    }

    /** Begins the apology for the first broken promise, else for a mishap, else for an extension asked in time. */
    public Apology openApology(WorkingCalendar calendar, Instant at) {
        return ApologyTurns.openApology(this, calendar, at);
    }

    /** @param proposedDate the new date asked for; only while one may still be given */
    public void draftApology(
            DelayCause cause,
            String reason,
            @Nullable LocalDate proposedDate,
            WorkingCalendar calendar,
            Actor by,
            Instant at) {
        ApologyTurns.draftApology(this, cause, reason, proposedDate, calendar, by, at);
    }

    public void agreeApology(ReviewOutcome outcome, @Nullable String reason, Actor by, Instant at) {
        ApologyTurns.agreeApology(this, outcome, reason, by, at);
    }

    public void signApology(
            SignOutcome outcome, @Nullable String reason, SigningAuthority authority, Actor by, Instant at) {
        ApologyTurns.signApology(this, outcome, reason, authority, by, at);
    }

    public void issueApology(String number, Actor by, Instant at) {
        ApologyTurns.issueApology(this, number, by, at);
    }

    /** The desk changes the appointment, if the letter may change it, and tells the applicant: the apology is sent. */
    public void informApplicant(
            InformMethod method, @Nullable String note, WorkingCalendar calendar, Actor by, Instant at) {
        ApologyTurns.informApplicant(this, method, note, calendar, by, at);
    }

    /** An extension that is no longer needed: the work was done before the date it asked to move. */
    public void dropApology(Instant at) {
        ApologyTurns.dropApology(this, at);
    }

    /** The unit head explains to the director why it was late although no re-appointment was left. */
    public void explainLateness(@Nullable String explanation, @Nullable String measures, Actor by, Instant at) {
        ApologyTurns.explain(this, explanation, measures, by, at);
    }

    public void receiveExplanation(@Nullable String note, Actor by, Instant at) {
        ApologyTurns.readExplanation(this, note, by, at);
    }

    /** Working days were decided anew: what is still ahead follows where that lengthens it; a row says so either way. */
    public CalendarMove.Verdict calendarChanged(
            WorkingCalendar before, WorkingCalendar after, String decision, Actor by, Instant at) {
        return CalendarRows.follow(this, before, after, decision, by, at);
    }

    /** Lists the papers a version asks for and that are not listed yet. */
    void list(Procedure version, List<Registration.Paper> handedIn) {
        for (var asked : version.components()) {
            if (components.stream().noneMatch(listed -> listed.code().equals(asked.code()))) {
                var paper = handedIn.stream()
                        .filter(given -> given.code().equals(asked.code()))
                        .findFirst();
                components.add(new DossierComponent(
                        this,
                        components.size(),
                        asked,
                        paper.map(Registration.Paper::kind).orElse(null)));
            }
        }
    }

    void await(WorkStep expected) {
        if (step != expected) {
            throw RuleViolation.conflict("dossier.notAwaiting." + expected, code);
        }
    }
}
