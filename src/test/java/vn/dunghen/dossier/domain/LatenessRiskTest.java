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

        LatenessRisk risk = LatenessRisk.of(past, 0, 120);

        assertThat(risk.cases()).isEqualTo(4);
        assertThat(risk.longer())
                .as("300 and 540 minutes; exactly 120 is in time")
                .isEqualTo(2);
        assertThat(risk.usualMinutes()).as("the lower of the two in the middle").isEqualTo(120);
    }

    @Test
    void timeAlreadySpentInTheStepIsNotNeededAgainAndNeverMakesTheStepNegative() {
        assertThat(LatenessRisk.of(List.of(new Past(100, 50)), 70, 79).longer())
                .as("30 minutes here and 50 after")
                .isEqualTo(1);
        assertThat(LatenessRisk.of(List.of(new Past(100, 50)), 70, 80).longer()).isZero();
        assertThat(LatenessRisk.of(List.of(new Past(100, 50)), 1000, 0).usualMinutes())
                .as("longer here than any case, the steps after remain")
                .isEqualTo(50);
    }

    @Test
    void fewerCasesThanTheRuleAsksGiveNoShare() {
        List<Past> nine =
                IntStream.range(0, 9).mapToObj(one -> new Past(10, 10)).toList();

        assertThat(LatenessRisk.of(nine, 0, 0).known(10)).isFalse();
        assertThat(LatenessRisk.of(nine, 0, 0).known(9)).isTrue();
        assertThat(LatenessRisk.of(List.of(), 0, 0).known(0))
                .as("nothing is never known")
                .isFalse();
        assertThat(LatenessRisk.of(List.of(), 0, 0).usualMinutes()).isZero();
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
