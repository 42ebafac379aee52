package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A request for papers that came too late stops no clock, and its end without papers stops the dossier, not its lateness. */
class LateStoppedStaysLateTest extends LateDossiers {

    LateStoppedStaysLateTest() {
        super(2);
    }

    @Test
    void aStopWhenTheWindowOfALateRequestIsOverKeepsTheDebt() {
        String code = aLateOne();
        driver.askForPapers(code, HEAD, OFFICER);
        stillLate(code);
        assertThat(kinds(code)).contains("NOT_MOVED").doesNotContain("PAUSE");
        department.moveClock("2026-07-01T09:00:00+07:00");
        assertThat(driver.open(code)).as("the papers never came").contains("sign", "draft-apology");
        stillLate(code);
        driver.complete("phogiamdoc", code, "sign", Map.of());
        stillLate(code);
        driver.complete("vanthu", code, "issue-result", Map.of());
        JsonNode stopped = stillLate(code);
        assertThat(stopped.at("/state/code").asInt()).isEqualTo(8);
        assertThat(stopped.at("/timeliness/againstOriginal").asText()).isEqualTo("LATE");
        driver.handOut(code);
        assertThat(stillLate(code).path("closed").asBoolean())
                .as("an apology is owed")
                .isFalse();
        apologised(code, Map.of("cause", "WORKLOAD", "reason", "Nhiều hồ sơ"));
        assertThat(stillLate(code).path("closed").asBoolean()).isTrue();
    }
}
