package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** Who is still asked whether the date will be kept is not asked a second time when it moves and comes near again. */
class ForecastAskedOnceTest {

    private static final String PROCEDURE = "KHCN-DKHD";
    private static final String HEAD = "truongphong.cn";
    private static final String OFFICER = "chuyenvien.cn";
    private static final String FORECAST = "declare-progress";

    @Test
    void aDateThatMovesWhileTheForecastWaitsAsksForNoSecondOne() {
        try (TestDepartment department = TestDepartment.open(Database.H2, "2026-03-09T09:00:00+07:00")) {
            DossierDriver driver = new DossierDriver(department);
            String waiting = driver.begin(PROCEDURE, HEAD, OFFICER);
            String declared = driver.begin(PROCEDURE, HEAD, OFFICER);

            department.moveClock("2026-03-20T09:00:00+07:00");
            assertThat(driver.open(waiting)).containsExactlyInAnyOrder("appraise", FORECAST);
            driver.complete(OFFICER, declared, FORECAST, Map.of("outcome", "ON_TIME"));
            department.moveClock("2026-03-24T09:00:00+07:00");
            for (String code : new String[] {waiting, declared}) {
                driver.apologise(
                        code,
                        HEAD,
                        OFFICER,
                        Map.of("cause", "OTHER", "reason", "Phải kiểm tra lại.", "proposedDate", "2026-04-10"));
            }
            assertThat(driver.open(waiting)).containsExactlyInAnyOrder("appraise", FORECAST);
            assertThat(driver.open(declared)).containsExactly("appraise");

            department.moveClock("2026-04-09T09:00:00+07:00");
            assertThat(driver.open(waiting)).as("asked once").containsExactlyInAnyOrder("appraise", FORECAST);
            assertThat(driver.open(declared))
                    .as("what was said of the former date says nothing of this one")
                    .containsExactlyInAnyOrder("appraise", FORECAST);
            assertThat(reminders(driver, waiting))
                    .as("reminded of both dates all the same")
                    .isEqualTo(reminders(driver, declared))
                    .isGreaterThan(1);

            driver.complete(OFFICER, waiting, FORECAST, Map.of("outcome", "ON_TIME"));
            assertThat(driver.open(waiting)).containsExactly("appraise");
            assertThat(department
                            .get("kiemtoan", "/api/v1/dossiers/" + waiting + "/timeline")
                            .toString())
                    .as("said of the date that stands")
                    .contains("đúng hẹn 17:00 ngày 10/04/2026");
        }
    }

    private static long reminders(DossierDriver driver, String code) {
        return driver.told(code).stream()
                .filter(told -> told.startsWith("FORECAST " + OFFICER))
                .count();
    }
}
