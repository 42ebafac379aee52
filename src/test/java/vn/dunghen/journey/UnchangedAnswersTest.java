package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** Whoever sends every form back as it was filled in beforehand brings a dossier to its end. */
class UnchangedAnswersTest {

    private static final String HEAD = "truongphong.cn";
    private static final String OFFICER = "chuyenvien.cn";
    private static final Map<String, Object> AS_IT_IS = Map.of();

    @Test
    void everyFormOfAPlainAndOfALateDossierIsFilledInWithWhatIsKnown() {
        try (TestDepartment department = TestDepartment.open(Database.H2, "2026-03-09T09:00:00+07:00")) {
            DossierDriver driver = new DossierDriver(department);
            String code = begin(driver);
            work(driver, code);
            end(driver, code);

            String late = begin(driver);
            department.moveClock("2026-03-20T09:00:00+07:00");
            driver.complete(
                    OFFICER,
                    late,
                    "declare-progress",
                    Map.of(
                            "outcome",
                            "EXTENSION",
                            "cause",
                            "COMPLEX",
                            "reason",
                            "Phải kiểm tra thực tế",
                            "proposedDate",
                            "2026-03-27"));
            apologise(driver, late);
            department.moveClock("2026-03-31T09:00:00+07:00");
            apologise(driver, late);
            assertThat(driver.open(late)).contains("explain-lateness");
            driver.complete(HEAD, late, "explain-lateness", AS_IT_IS);
            driver.complete("giamdoc", late, "receive-explanation", AS_IT_IS);
            work(driver, late);
            end(driver, late);

            String stale = begin(driver);
            department.moveClock("2026-04-13T09:00:00+07:00");
            driver.complete(
                    OFFICER,
                    stale,
                    "declare-progress",
                    Map.of(
                            "outcome",
                            "EXTENSION",
                            "cause",
                            "COMPLEX",
                            "reason",
                            "Phải kiểm tra thực tế",
                            "proposedDate",
                            "2026-04-16"));
            department.moveClock("2026-04-17T09:00:00+07:00");
            assertThat(driver.attempt(OFFICER, stale, "draft-apology", AS_IT_IS).text())
                    .as("a foreseen day that is over is not proposed")
                    .doesNotContain("phải sau hôm nay");

            String hurt = begin(driver);
            driver.happens("truongmotcua", hurt, "mishaps", Map.of("kind", "DAMAGED", "reason", "Kho bị dột."));
            apologise(driver, hurt);
        }
    }

    private static String begin(DossierDriver driver) {
        String code = driver.register("KHCN-DKHD");
        driver.complete("motcua", code, "check-components", AS_IT_IS);
        driver.complete("motcua", code, "hand-over", AS_IT_IS);
        driver.complete(HEAD, code, "assign-officer", AS_IT_IS);
        return code;
    }

    private static void work(DossierDriver driver, String code) {
        driver.complete(OFFICER, code, "appraise", AS_IT_IS);
        driver.complete(HEAD, code, "review", AS_IT_IS);
        driver.complete("phogiamdoc", code, "sign", AS_IT_IS);
        driver.complete("vanthu", code, "issue-result", AS_IT_IS);
    }

    private static void apologise(DossierDriver driver, String code) {
        driver.complete(OFFICER, code, "draft-apology", AS_IT_IS);
        driver.complete(HEAD, code, "agree-apology", AS_IT_IS);
        driver.complete("giamdoc", code, "sign-apology", AS_IT_IS);
        driver.complete("vanthu", code, "issue-apology", AS_IT_IS);
        driver.complete("motcua", code, "inform-applicant", AS_IT_IS);
    }

    private static void end(DossierDriver driver, String code) {
        if (driver.open(code).contains("announce-result")) {
            driver.complete("motcua", code, "announce-result", AS_IT_IS);
        }
        driver.complete("motcua", code, "return-result", AS_IT_IS);
        assertThat(driver.open(code)).isEmpty();
        assertThat(driver.dossier(code).path("closed").asBoolean()).isTrue();
    }
}
