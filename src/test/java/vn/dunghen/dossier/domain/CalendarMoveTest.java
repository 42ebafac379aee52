package vn.dunghen.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.dossier.domain.Samples.CALENDAR;
import static vn.dunghen.dossier.domain.Samples.CLERK;
import static vn.dunghen.dossier.domain.Samples.DUE;
import static vn.dunghen.dossier.domain.Samples.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.ForecastOutcome;
import vn.dunghen.dossier.LedgerKind;
import vn.dunghen.dossier.Timeliness;
import vn.dunghen.dossier.domain.CalendarMove.Verdict;

class CalendarMoveTest {

    private static final Instant ENTERED = at("2026-03-05T10:00");
    private static final Weekdays FRIDAY_OFF = new Weekdays(LocalDate.of(2026, 3, 13));

    private static Verdict decide(Dossier dossier, WorkingCalendar before, WorkingCalendar after, Instant now) {
        return dossier.calendarChanged(before, after, "Thông báo 12/TB-UBND", CLERK, now);
    }

    private static Dossier extended(LocalDate date) {
        var dossier = Samples.accepted();
        dossier.declareProgress(
                ForecastOutcome.EXTENSION,
                vn.dunghen.dossier.DelayCause.WORKLOAD,
                "Nhiều hồ sơ",
                date,
                CALENDAR,
                CLERK,
                ENTERED);
        dossier.openApology(CALENDAR, ENTERED);
        Samples.apologise(dossier, date, ENTERED);
        return dossier;
    }

    @Test
    void aDayOffLengthensThePromiseAndTheOriginalWithIt() {
        var dossier = Samples.accepted();
        assertThat(decide(dossier, CALENDAR, FRIDAY_OFF, ENTERED)).isEqualTo(Verdict.MOVED);
        assertThat(dossier.firstDue()).isEqualTo(DUE);
        assertThat(dossier.originalDue()).isEqualTo(at("2026-03-17T17:00"));
        assertThat(dossier.currentDue()).isEqualTo(at("2026-03-17T17:00"));
        var row = dossier.ledger().get(1);
        assertThat(row.kind()).isEqualTo(LedgerKind.CALENDAR);
        assertThat(row.cause()).isEqualTo("CALENDAR");
        assertThat(row.basis()).isEqualTo("Thông báo 12/TB-UBND");
        assertThat(row.movesOriginal()).isTrue();
        assertThat(row.sentence())
                .isEqualTo("Lịch làm việc thay đổi: ngày hẹn lùi từ 17:00 thứ Hai 16/03/2026"
                        + " đến 17:00 thứ Ba 17/03/2026, hạn gốc lùi theo.");
        assertThat(row.countedDays()).contains("2026-03-13;HOLIDAY");
        assertThat(dossier.promises()).containsExactly(new Promise(1, at("2026-03-17T17:00")));
        assertThat(dossier.mayExtend()).as("no re-appointment is used up").isTrue();
    }

    @Test
    void aMakeUpDayThatWouldShortenChangesNothingAndTheLedgerSaysSo() {
        var dossier = Samples.accepted();
        assertThat(decide(dossier, FRIDAY_OFF, CALENDAR, ENTERED)).isEqualTo(Verdict.KEPT);
        assertThat(dossier.currentDue()).isEqualTo(DUE);
        assertThat(dossier.originalDue()).isEqualTo(DUE);
        assertThat(dossier.ledger().get(1).kind()).isEqualTo(LedgerKind.NOT_MOVED);
        assertThat(dossier.ledger().get(1).cause()).isEqualTo("CALENDAR");
        assertThat(dossier.ledger().get(1).sentence()).contains("không rút ngắn");
    }

    @Test
    void aDayOutsideTheCountWritesNothing() {
        var dossier = Samples.accepted();
        assertThat(decide(dossier, CALENDAR, new Weekdays(LocalDate.of(2026, 3, 18)), ENTERED))
                .isEqualTo(Verdict.UNTOUCHED);
        assertThat(dossier.ledger()).hasSize(1);
    }

    @Test
    void aDateThatHasPassedStays() {
        var dossier = Samples.accepted();
        assertThat(decide(dossier, CALENDAR, FRIDAY_OFF, DUE)).isEqualTo(Verdict.UNTOUCHED);
        assertThat(decide(dossier, CALENDAR, FRIDAY_OFF, DUE.minusSeconds(1))).isEqualTo(Verdict.MOVED);
    }

    @Test
    void aDateGivenInALetterOnlyLeavesADayThatIsOff() {
        var dossier = extended(LocalDate.of(2026, 3, 20));
        decide(dossier, CALENDAR, FRIDAY_OFF, ENTERED);
        assertThat(dossier.originalDue()).isEqualTo(at("2026-03-17T17:00"));
        assertThat(dossier.currentDue()).isEqualTo(at("2026-03-20T17:00"));
        var later = new Weekdays(LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 20));
        decide(dossier, FRIDAY_OFF, later, at("2026-03-18T08:00"));
        assertThat(dossier.originalDue()).as("has passed").isEqualTo(at("2026-03-17T17:00"));
        assertThat(dossier.currentDue()).isEqualTo(at("2026-03-23T17:00"));
        assertThat(dossier.promises()).extracting(Promise::no).containsExactly(1, 2);
        assertThat(dossier.ledger().get(3).movesOriginal()).isFalse();
        assertThat(dossier.ledger())
                .as("each row keeps the original date with it, whatever the current one is")
                .extracting(ClockRow::originalAfter)
                .containsExactly(DUE, DUE, at("2026-03-17T17:00"), at("2026-03-17T17:00"));
        assertThat(dossier.ledger()).extracting(ClockRow::promiseNo).containsExactly(1, 2, 2, 2);
    }

    @Test
    void anOpenApologyFollowsThePromiseItIsAbout() {
        var dossier = Samples.accepted();
        dossier.declareProgress(
                ForecastOutcome.EXTENSION,
                vn.dunghen.dossier.DelayCause.WORKLOAD,
                "Nhiều hồ sơ",
                LocalDate.of(2026, 3, 20),
                CALENDAR,
                CLERK,
                ENTERED);
        var apology = dossier.openApology(CALENDAR, ENTERED);
        decide(dossier, CALENDAR, FRIDAY_OFF, ENTERED);
        assertThat(apology.promise()).isEqualTo(new Promise(1, at("2026-03-17T17:00")));
        assertThat(apology.timelyUntil()).isEqualTo(at("2026-03-16T17:00"));
    }

    @Property(tries = 1000)
    void noEntryMakesALateDossierTimelyOrAPromiseShorter(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 60) Integer> daysOff,
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 60) Integer> offBefore,
            @ForAll @IntRange(min = 0, max = 700) int hours,
            @ForAll boolean letter) {
        var dossier = letter ? extended(LocalDate.of(2026, 3, 20)) : Samples.accepted();
        var now = Samples.ACCEPTED.plusSeconds(3600L * hours);
        var original = dossier.originalDue();
        var current = dossier.currentDue();
        var wasOriginal = dossier.againstOriginal(now);
        var wasCurrent = dossier.againstCurrent(now);
        int debts = dossier.debts(now).size();
        decide(dossier, days(offBefore), days(daysOff), now);
        assertThat(dossier.originalDue()).isAfterOrEqualTo(original);
        assertThat(dossier.currentDue()).isAfterOrEqualTo(current).isAfterOrEqualTo(dossier.originalDue());
        assertThat(dossier.againstOriginal(now)).isEqualTo(wasOriginal);
        assertThat(dossier.againstCurrent(now)).isEqualTo(wasCurrent);
        assertThat(dossier.debts(now)).hasSize(debts);
        if (wasOriginal.orElseThrow() == Timeliness.RUNNING_LATE) {
            assertThat(dossier.originalDue()).isEqualTo(original);
        }
        var ledger = dossier.ledger();
        assertThat(dossier.currentDue()).isEqualTo(ledger.get(ledger.size() - 1).dueAfter());
    }

    private static Weekdays days(List<Integer> numbers) {
        return new Weekdays(numbers.stream()
                .distinct()
                .map(LocalDate.of(2026, 3, 1)::plusDays)
                .toArray(LocalDate[]::new));
    }
}
