package vn.dunghen.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.dossier.domain.Samples.CALENDAR;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.dossier.WorkStep;

class ForecastMomentTest {

    @Property
    void usualTimesOnlyMakeTheForecastEarlierAndNeverBeforeTheStart(
            @ForAll @IntRange(max = 60 * 24 * 30) int startMinute,
            @ForAll @IntRange(min = 1, max = 40) int days,
            @ForAll @LongRange(max = 30_000) long usual) {
        var start = Samples.ACCEPTED.plus(Duration.ofMinutes(startMinute));
        var limit = new Limit(days, LimitUnit.WORKING_DAY);
        var due = CALENDAR.due(start, limit).due();
        var byRule = ForecastMoment.of(start, due, limit, false, 2, CALENDAR).orElseThrow();

        var moment = ForecastMoment.earlier(byRule, start, due, usual, CALENDAR);

        assertThat(moment).isBetween(start, byRule);
        assertThat(ForecastMoment.earlier(byRule, start, due, usual, CALENDAR)).isEqualTo(moment);
        if (moment.isAfter(start)) {
            assertThat(CALENDAR.workingMinutesBetween(moment, due)).isGreaterThanOrEqualTo(usual);
        }
        if (moment.isBefore(byRule) && moment.isAfter(start)) {
            assertThat(CALENDAR.workingMinutesBetween(moment.plusSeconds(61), due))
                    .as("no earlier than needed")
                    .isLessThanOrEqualTo(usual);
        }
    }

    @Example
    void onlyTheStepsThatAreLeftAndHaveAHistoryAreSummed() {
        var known = Map.of(
                "appraise", new RemainingSteps.Usual(600, 1_500),
                "sign", new RemainingSteps.Usual(60, 300));
        assertThat(RemainingSteps.after(WorkStep.REVIEW)).isEqualTo(List.of("review", "sign", "issue-result"));
        assertThat(RemainingSteps.together(WorkStep.ASSIGN, known)).hasValue(new RemainingSteps.Usual(660, 1_800));
        assertThat(RemainingSteps.together(WorkStep.REVIEW, known)).hasValue(new RemainingSteps.Usual(60, 300));
        assertThat(RemainingSteps.together(WorkStep.RETURN, known)).isEmpty();
    }
}
