package vn.dunghen.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dunghen.dossier.domain.Samples.ACCEPTED;
import static vn.dunghen.dossier.domain.Samples.CALENDAR;
import static vn.dunghen.dossier.domain.Samples.CLERK;
import static vn.dunghen.dossier.domain.Samples.DUE;
import static vn.dunghen.dossier.domain.Samples.at;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.dossier.Channel;

class StepDueTest {

    private final StepDue stepDue = new StepDue(CALENDAR, Samples.reception(), Samples.shares());

    private StepDue.Due due(String task, Dossier dossier, String openedAt) {
        return stepDue.of(task, dossier, at(openedAt));
    }

    private static Dossier acceptedAt(String moment) {
        var dossier = Samples.registered(Samples.tenDays(), Channel.DIRECT, at(moment));
        dossier.accept(Samples.acceptance(Samples.tenDays(), at(moment)), CLERK, at(moment));
        return dossier;
    }

    @Test
    void theDeskAnswersOnlineWithinEightWorkingHoursAndOthersWithinTheDay() {
        var online = Samples.registered(Samples.tenDays(), Channel.ONLINE, at("2026-03-02T15:00"));
        assertThat(due("check-components", online, "2026-03-02T15:00"))
                .isEqualTo(new StepDue.Due(at("2026-03-03T15:00"), true));
        var direct = Samples.registered(Samples.tenDays(), Channel.DIRECT, at("2026-03-06T18:00"));
        assertThat(due("check-components", direct, "2026-03-06T18:00"))
                .isEqualTo(new StepDue.Due(at("2026-03-09T17:00"), false));
    }

    @Test
    void aDossierOfTheAfternoonIsHandedOverNextMorning() {
        assertThat(due("hand-over", acceptedAt("2026-03-06T14:59"), "2026-03-06T14:59")
                        .at())
                .isEqualTo(at("2026-03-06T17:00"));
        assertThat(due("hand-over", acceptedAt("2026-03-06T15:00"), "2026-03-06T15:00")
                        .at())
                .isEqualTo(at("2026-03-09T08:00"));
        assertThat(due("hand-over", acceptedAt("2026-03-07T09:00"), "2026-03-07T09:00")
                        .at())
                .isEqualTo(at("2026-03-09T08:00"));
    }

    @Test
    void stepsShareTheTimeOfThePromise() {
        var dossier = Samples.accepted();
        assertThat(due("assign-officer", dossier, "2026-03-02T10:00").at()).isEqualTo(at("2026-03-02T16:00"));
        assertThat(due("appraise", dossier, "2026-03-03T08:00").at()).isEqualTo(at("2026-03-10T17:00"));
        assertThat(due("review", dossier, "2026-03-03T08:00").at()).isEqualTo(at("2026-03-11T17:00"));
        assertThat(due("sign", dossier, "2026-03-03T08:00").at()).isEqualTo(at("2026-03-13T17:00"));
        assertThat(due("issue-result", dossier, "2026-03-03T08:00").at()).isEqualTo(DUE);
    }

    @Test
    void aShortPromiseIsSharedOutInHours() {
        var short2 = Samples.procedure(new Limit(2, LimitUnit.WORKING_DAY), null, 0);
        var dossier = Samples.registered(
                Samples.procedure(
                        new Limit(2, LimitUnit.WORKING_DAY),
                        null,
                        0,
                        Samples.tenDays().components().get(0)),
                Channel.DIRECT,
                ACCEPTED);
        dossier.accept(
                new Acceptance(
                        short2, Samples.regime(), Appointment.of(short2, ACCEPTED, CALENDAR), null, List.of(), false),
                CLERK,
                ACCEPTED);
        // 22 office hours from Monday 09:00 to Wednesday 17:00; 60 % are 13 whole hours.
        assertThat(due("appraise", dossier, "2026-03-02T10:00"))
                .isEqualTo(new StepDue.Due(at("2026-03-03T16:00"), true));
    }

    @Test
    void behindPlanAStepHasFourHoursButNeverMoreThanThePromise() {
        var dossier = Samples.accepted();
        assertThat(due("appraise", dossier, "2026-03-12T08:00"))
                .isEqualTo(new StepDue.Due(at("2026-03-12T14:00"), true));
        assertThat(due("appraise", dossier, "2026-03-16T15:00").at()).isEqualTo(DUE);
        assertThat(due("appraise", dossier, "2026-03-17T08:00").at()).isEqualTo(at("2026-03-17T14:00"));
    }

    @Test
    void aForecastIsDueFourHoursAfterItsTaskOpenedAndNeverAfterThePromise() {
        var dossier = Samples.accepted();
        assertThat(due("declare-progress", dossier, "2026-03-12T07:00").at()).isEqualTo(at("2026-03-12T11:00"));
        assertThat(due("declare-progress", dossier, "2026-03-16T15:30").at()).isEqualTo(DUE);
    }

    @Test
    void anApologyIsDueOneWorkingDayBeforeThePromiseOrWithinFourHours() {
        var dossier = Samples.accepted();
        assertThat(due("sign-apology", dossier, "2026-03-12T08:00").at()).isEqualTo(at("2026-03-13T17:00"));
        assertThat(due("sign-apology", dossier, "2026-03-16T08:00").at()).isEqualTo(at("2026-03-16T14:00"));
    }

    @Test
    void anUnknownTaskIsAProgrammingError() {
        assertThatThrownBy(() -> due("unknown", Samples.accepted(), "2026-03-03T08:00"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<Instant> forecast(int amount, LimitUnit unit, boolean sameDay) {
        var limit = new Limit(amount, unit);
        return ForecastMoment.of(ACCEPTED, CALENDAR.due(ACCEPTED, limit).due(), limit, sameDay, 2, CALENDAR);
    }

    @Test
    void theForecastIsAskedTwoWorkingDaysBeforeOrAtHalfTime() {
        assertThat(forecast(10, LimitUnit.WORKING_DAY, false)).contains(at("2026-03-12T07:00"));
        assertThat(forecast(3, LimitUnit.WORKING_DAY, false)).contains(at("2026-03-03T07:00"));
        // Half of 22 office hours from Monday 09:00.
        assertThat(forecast(2, LimitUnit.WORKING_DAY, false)).contains(at("2026-03-03T14:00"));
        assertThat(forecast(8, LimitUnit.WORKING_HOUR, false)).isEmpty();
        assertThat(forecast(1, LimitUnit.WORKING_DAY, true)).isEmpty();
    }
}
