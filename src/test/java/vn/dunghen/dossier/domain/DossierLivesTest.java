package vn.dunghen.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.dossier.domain.Samples.CALENDAR;
import static vn.dunghen.dossier.domain.Samples.CLERK;
import static vn.dunghen.dossier.domain.Samples.DUE;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.dunghen.calendar.Moments;
import vn.dunghen.dossier.AppraisalOutcome;
import vn.dunghen.dossier.AssignOutcome;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.ForecastOutcome;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.LedgerKind;
import vn.dunghen.dossier.MishapKind;
import vn.dunghen.dossier.PaperKind;
import vn.dunghen.dossier.ReturnMethod;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SignOutcome;
import vn.dunghen.dossier.SupplementCheck;
import vn.dunghen.dossier.Timeliness;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.kernel.RuleViolation;

class DossierLivesTest {

    private static final Set<Timeliness> LATE = Set.of(Timeliness.RUNNING_LATE, Timeliness.LATE);
    private static final Set<DossierState> STATES = EnumSet.of(
            DossierState.ACCEPTED,
            DossierState.PROCESSING,
            DossierState.SUPPLEMENT_ASKED,
            DossierState.WITHDRAWN,
            DossierState.STOPPED,
            DossierState.FINISHED,
            DossierState.RETURNED);

    /** Tries a verb; a refusal is part of life. */
    private static void attempt(Dossier dossier, int verb, int days, Instant now) {
        var date = Moments.day(now).plusDays(days);
        try {
            switch (verb) {
                case 0 -> dossier.handOver("CN", CLERK, now);
                case 1 -> dossier.assign(AssignOutcome.ASSIGN, "chuyenvien.cn", null, CLERK, now);
                case 2 -> dossier.appraise(Appraisal.eligible("Đủ", "Kết quả"), CLERK, now);
                case 3 -> dossier.review(days % 3 == 0 ? ReviewOutcome.RETURN : ReviewOutcome.AGREE, "Vì", CLERK, now);
                case 4 -> dossier.sign(SignOutcome.SIGN, null, Samples.DIRECTOR, Samples.CALENDAR, CLERK, now);
                case 5 -> dossier.issueResult("1", CLERK, now);
                case 6 -> dossier.finish(now);
                case 7 -> dossier.returnResult("Người nộp", ReturnMethod.DESK, null, CLERK, now);
                case 8 -> dossier.close(now);
                case 9 ->
                    dossier.declareProgress(
                            ForecastOutcome.EXTENSION, DelayCause.OTHER, "Vì", date, CALENDAR, CLERK, now);
                case 10 -> dossier.openApology(CALENDAR, now);
                case 11 ->
                    dossier.draftApology(DelayCause.OTHER, "Vì", days % 4 == 0 ? null : date, CALENDAR, CLERK, now);
                case 12 -> dossier.agreeApology(ReviewOutcome.AGREE, null, CLERK, now);
                case 13 -> dossier.signApology(SignOutcome.SIGN, null, Samples.DIRECTOR, CLERK, now);
                case 14 -> dossier.issueApology("1", CLERK, now);
                case 15 -> dossier.informApplicant(InformMethod.SMS, null, CALENDAR, CLERK, now);
                case 16 -> dossier.dropApology(now);
                case 17 -> Turns.ask(dossier, now, false);
                case 18 ->
                    dossier.approveRequest(
                            days % 5 == 0 ? ReviewOutcome.RETURN : ReviewOutcome.AGREE, "Vì", CLERK, now);
                case 19 -> Turns.send(dossier, now);
                case 20 -> dossier.bringPapers(List.of(new Registration.Paper("GP", PaperKind.COPY)), null, now);
                case 21 ->
                    dossier.receivePapers(
                            days % 5 == 0 ? SupplementCheck.STILL_MISSING : SupplementCheck.COMPLETE,
                            Turns.allPapers(),
                            null,
                            CALENDAR,
                            CLERK,
                            now);
                case 22 -> dossier.proposeStop(now);
                case 23 ->
                    dossier.appraise(
                            new Appraisal(
                                    days % 2 == 0 ? AppraisalOutcome.REFUSE : AppraisalOutcome.STOP,
                                    "Không đủ",
                                    null,
                                    null,
                                    "Vì"),
                            CLERK,
                            now);
                case 24 -> dossier.sign(SignOutcome.RETURN, "Vì", Samples.DIRECTOR, CALENDAR, CLERK, now);
                case 25 -> {
                    if (days % 2 == 0) {
                        dossier.returnToSigner("Vì", CLERK, now);
                    } else {
                        dossier.recallSignature("Vì", CLERK);
                    }
                }
                case 26 -> dossier.takeBackResult("Sai", CALENDAR, CLERK, now);
                case 27 -> dossier.reportMishap(MishapKind.DAMAGED, "Rách", CLERK, now);
                case 28 -> dossier.explainLateness("Vì", "Sẽ", CLERK, now);
                case 29 -> dossier.receiveExplanation(null, CLERK, now);
                case 30 -> dossier.assign(AssignOutcome.RETURN, null, "Nhầm", CLERK, now);
                case 31 -> dossier.askOpinion("TDC", "Ý kiến?", null, 3, CALENDAR, CLERK, now);
                case 32 -> dossier.returnPapers(ReturnMethod.POST, null, CLERK, now);
                case 33 -> dossier.announceResult(InformMethod.SMS, null, CLERK, now);
                default -> {
                    if (days == 7) {
                        dossier.withdraw("Đổi ý", CLERK, now);
                    }
                }
            }
        } catch (RuleViolation refused) {
            assertThat(refused.key()).isNotBlank();
        }
    }

    @Property(tries = 2000)
    void whateverIsTriedTheDatesKeepTheirPromise(
            @ForAll @Size(max = 150) List<@IntRange(max = 70) Integer> verbs,
            @ForAll @Size(min = 150, max = 150) List<@IntRange(min = 0, max = 20) Integer> numbers) {
        var dossier = Samples.accepted();
        var now = Samples.ACCEPTED;
        for (int i = 0; i < verbs.size(); i++) {
            now = now.plus(Duration.ofHours(numbers.get(i)));
            boolean late = dossier.againstOriginal(now).filter(LATE::contains).isPresent();
            var original = dossier.originalDue();
            var before = dossier.ledger().stream().map(ClockRow::sentence).toList();
            attempt(dossier, verbs.get(i) > 34 ? next(dossier.step()) : verbs.get(i), numbers.get(i), now);
            holds(dossier, before, now);
            var row = dossier.ledger().get(dossier.ledger().size() - 1);
            if (!original.equals(dossier.originalDue())) {
                assertThat(row.movesOriginal()).isTrue();
                assertThat(row.kind()).isIn(LedgerKind.RESTART, LedgerKind.RESUME);
                assertThat(original).isBefore(dossier.originalDue());
            }
            if (late) {
                assertThat(dossier.againstOriginal(now)).get().isIn(LATE);
            }
        }
    }

    /** The verb the work waits for. */
    private static int next(WorkStep step) {
        return switch (step) {
            case AGREE_REQUEST -> 18;
            case SEND_REQUEST -> 19;
            case AWAIT_PAPERS -> 20;
            case CHECK_PAPERS -> 21;
            case RETURN_PAPERS -> 32;
            default -> Math.max(0, Math.min(8, step.ordinal() - 1));
        };
    }

    private static void holds(Dossier dossier, List<String> before, Instant now) {
        var ledger = dossier.ledger();
        assertThat(ledger.stream().map(ClockRow::sentence).toList().subList(0, before.size()))
                .isEqualTo(before);
        assertThat(dossier.currentDue()).isEqualTo(ledger.get(ledger.size() - 1).dueAfter());
        assertThat(dossier.originalDue())
                .isEqualTo(ledger.get(ledger.size() - 1).originalAfter());
        assertThat(ledger.stream().filter(row -> row.promiseNo() != null))
                .extracting(row -> new Promise(row.promiseNo(), row.dueAfter()))
                .containsExactlyElementsOf(dossier.promises());
        assertThat(dossier.firstDue()).isEqualTo(DUE);
        assertThat(ledger).filteredOn(row -> row.kind() == LedgerKind.PAUSE).hasSizeLessThanOrEqualTo(1);
        assertThat(dossier.supplements()).filteredOn(Supplement::lawful).hasSizeLessThanOrEqualTo(1);
        assertThat(dossier.supplements()).filteredOn(Supplement::open).hasSizeLessThanOrEqualTo(1);
        assertThat(dossier.currentDue()).isAfterOrEqualTo(dossier.originalDue());
        assertThat(dossier.state()).isIn(STATES);
        assertThat(IntStream.range(1, ledger.size()))
                .allMatch(i -> ledger.get(i - 1).dueAfter().equals(ledger.get(i).dueBefore()));
        assertThat(dossier.reappointments()).isLessThanOrEqualTo(1);
        assertThat(ledger).filteredOn(row -> row.kind() == LedgerKind.EXTENSION).allMatch(row -> !row.movesOriginal());
        assertThat(dossier.apologies()).filteredOn(Apology::open).hasSizeLessThanOrEqualTo(1);
        var finished = dossier.finishedAt();
        if (finished != null && finished.isAfter(dossier.originalDue())) {
            assertThat(dossier.againstOriginal(now)).contains(Timeliness.LATE);
        }
        if (dossier.closed()) {
            assertThat(dossier.debts(now)).isEmpty();
            assertThat(dossier.mishapDebts()).isEmpty();
            assertThat(dossier.openExplanation()).isEmpty();
            assertThat(dossier.returnedAt()).isNotNull();
        }
    }
}
