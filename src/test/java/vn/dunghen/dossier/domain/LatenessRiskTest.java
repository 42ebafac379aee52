package vn.dunghen.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.dossier.domain.LatenessRisk.Past;

/** A dossier is compared with those that went the same way, and a share of too few is not spoken of. */
class LatenessRiskTest {

    @Test
    void theShareIsOfThoseThatNeededLongerThanWhatIsLeft() {
        List<Past> past = List.of(new Past(60, 40), new Past(60, 240), new Past(60, 480), new Past(60, 60));

        LatenessRisk risk = LatenessRisk.of(past, 0, 120, 1);

        assertThat(risk.cases()).isEqualTo(4);
        assertThat(risk.longer())
                .as("300 and 540 minutes; exactly 120 is in time")
                .isEqualTo(2);
        assertThat(risk.usualMinutes()).as("the lower of the two in the middle").isEqualTo(120);
    }

    @Test
    void timeAlreadySpentInTheStepIsNotNeededAgainAndNeverMakesTheStepNegative() {
        assertThat(LatenessRisk.of(List.of(new Past(100, 50)), 70, 79, 1).longer())
                .as("30 minutes here and 50 after")
                .isEqualTo(1);
        assertThat(LatenessRisk.of(List.of(new Past(100, 50)), 70, 80, 1).longer())
                .isZero();
        assertThat(LatenessRisk.of(List.of(new Past(100, 50)), 1000, 0, 1).usualMinutes())
                .as("longer here than any case, the steps after remain")
                .isEqualTo(50);
    }

    @Test
    void whoLeftTheStepSoonerSaysNothingAboutOneThatIsStillThere() {
        List<Past> past = List.of(
                new Past(10, 5),
                new Past(20, 5),
                new Past(30, 5),
                new Past(300, 5),
                new Past(400, 5),
                new Past(500, 5));

        LatenessRisk risk = LatenessRisk.of(past, 200, 150, 2);

        assertThat(risk)
                .as("three stayed as long, and two of them needed more than 150 minutes from there")
                .isEqualTo(new LatenessRisk(3, 2, 205));
    }

    @Test
    void whereFewStayedSoLongTheLongestAreLookedAt() {
        List<Past> past = List.of(new Past(10, 900), new Past(20, 5), new Past(30, 700), new Past(400, 5));

        LatenessRisk risk = LatenessRisk.of(past, 200, 150, 2);

        assertThat(risk).as("the ones of 400 and 30 minutes").isEqualTo(new LatenessRisk(2, 2, 205));
    }

    @Test
    void fewerCasesThanTheRuleAsksGiveNoShare() {
        List<Past> nine =
                IntStream.range(0, 9).mapToObj(one -> new Past(10, 10)).toList();

        assertThat(LatenessRisk.of(nine, 0, 0, 10).known(10)).isFalse();
        assertThat(LatenessRisk.of(nine, 0, 0, 10).known(9)).isTrue();
        assertThat(LatenessRisk.of(List.of(), 0, 0, 1).known(0))
                .as("nothing is never known")
                .isFalse();
        assertThat(LatenessRisk.of(List.of(), 0, 0, 1).usualMinutes()).isZero();
    }

    @Test
    void aDossierIsNamedFromTheShareOfTheRuleOnAndNotBelow() {
        LatenessRisk threeOfTen = new LatenessRisk(10, 3, 60);

        assertThat(threeOfTen.reaches(30)).isTrue();
        assertThat(threeOfTen.reaches(31)).isFalse();
        assertThat(new LatenessRisk(0, 0, 0).reaches(0)).isFalse();
    }

    @Test
    void stepsThatLieBehindDoNotCount() {
        Map<String, Long> minutes = Map.of("hand-over", 10L, "appraise", 500L, "review", 60L, "sign", 30L);

        assertThat(RemainingSteps.from(WorkStep.REVIEW, minutes)).isEqualTo(new Past(60, 30));
        assertThat(RemainingSteps.from(WorkStep.APPRAISE, minutes)).isEqualTo(new Past(500, 90));
        assertThat(RemainingSteps.from(WorkStep.RETURN, minutes)).isEqualTo(new Past(0, 0));
    }
}
