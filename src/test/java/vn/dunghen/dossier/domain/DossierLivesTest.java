package vn.dunghen.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.dossier.domain.Samples.CALENDAR;
import static vn.dunghen.dossier.domain.Samples.CLERK;
import static vn.dunghen.dossier.domain.Samples.DUE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.ForecastOutcome;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.LedgerKind;
import vn.dunghen.dossier.ReturnMethod;
import vn.dunghen.dossier.AssignOutcome;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SignOutcome;
import vn.dunghen.dossier.Timeliness;
import vn.dunghen.kernel.RuleViolation;

class DossierLivesTest {

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
                default -> dossier.dropApology(now);
            }
        } catch (RuleViolation refused) {
            assertThat(refused.key()).isNotBlank();
        }
    }

    @Property(tries = 2000)
    void whateverIsTriedTheDatesKeepTheirPromise(
            @ForAll @Size(max = 150) List<@IntRange(max = 28) Integer> verbs,
            @ForAll @Size(min = 150, max = 150) List<@IntRange(min = 0, max = 20) Integer> numbers) {
        var dossier = Samples.accepted();
        var now = Samples.ACCEPTED;
        for (int i = 0; i < verbs.size(); i++) {
            now = now.plus(Duration.ofHours(numbers.get(i)));
            var before = dossier.ledger().stream().map(ClockRow::sentence).toList();
            int next = Math.max(0, Math.min(8, dossier.step().ordinal() - 1));
            attempt(dossier, verbs.get(i) > 16 ? next : verbs.get(i), numbers.get(i), now);
            holds(dossier, before, now);
        }
    }

    private static void holds(Dossier dossier, List<String> before, Instant now) {
        var ledger = dossier.ledger();
        assertThat(ledger.stream().map(ClockRow::sentence).toList().subList(0, before.size()))
                .isEqualTo(before);
        assertThat(dossier.currentDue()).isEqualTo(ledger.get(ledger.size() - 1).dueAfter());
        assertThat(dossier.firstDue()).isEqualTo(DUE);
        assertThat(dossier.originalDue()).isEqualTo(DUE);
        assertThat(IntStream.range(1, ledger.size()))
                .allMatch(i -> ledger.get(i - 1).dueAfter().equals(ledger.get(i).dueBefore()));
        assertThat(dossier.reappointments()).isLessThanOrEqualTo(1);
        assertThat(ledger).filteredOn(row -> row.kind() == LedgerKind.EXTENSION).allMatch(row -> !row.movesOriginal());
        assertThat(dossier.apologies()).filteredOn(Apology::open).hasSizeLessThanOrEqualTo(1);
        var finished = dossier.finishedAt();
        if (finished != null && finished.isAfter(DUE)) {
            assertThat(dossier.againstOriginal(now)).contains(Timeliness.LATE);
        }
        if (dossier.closed()) {
            assertThat(dossier.debts(now)).isEmpty();
            assertThat(dossier.returnedAt()).isNotNull();
        }
    }
}
