package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/**
 * Two dossiers promised for 23/3 whose clock lawfully stood from 10/3 to 30/3, so that the day moved to 13/4; both end late.
 * For one of them the applicant was told in time of a later day.
 */
class SupplementInFiguresTest {

    private static final String PROCEDURE = "KHCN-DKHD";
    private static final String HEAD = "truongphong.cn";
    private static final String OFFICER = "chuyenvien.cn";

    private static TestDepartment department;
    private static DossierDriver driver;
    private static JsonNode marchWhileItStood;
    private static JsonNode aprilBeforeAnyApology;

    @BeforeAll
    static void liveThrough() {
        department = TestDepartment.open(Database.H2, "2026-03-09T09:00:00+07:00");
        driver = new DossierDriver(department);
        String silent = driver.begin(PROCEDURE, HEAD, OFFICER);
        String extended = driver.begin(PROCEDURE, HEAD, OFFICER);
        department.moveClock("2026-03-10T09:00:00+07:00");
        List.of(silent, extended).forEach(code -> driver.askForPapers(code, HEAD, OFFICER));
        department.moveClock("2026-03-25T09:00:00+07:00");
        marchWhileItStood = total("2026-03-01", "2026-03-24");
        department.moveClock("2026-03-30T09:00:00+07:00");
        for (String code : List.of(silent, extended)) {
            assertThat(driver.happens("motcua", code, "supplement", Map.of("components", driver.papers(PROCEDURE)))
                            .status())
                    .isEqualTo(200);
            driver.complete("motcua", code, "receive-supplement", Map.of());
            assertThat(driver.dossier(code).at("/appointment/original").asText())
                    .isEqualTo("2026-04-13T17:00:00+07:00");
        }
        department.moveClock("2026-04-09T08:30:00+07:00");
        driver.complete(OFFICER, silent, "declare-progress", Map.of("outcome", "ON_TIME"));
        driver.complete(
                OFFICER,
                extended,
                "declare-progress",
                Map.of(
                        "outcome",
                        "EXTENSION",
                        "cause",
                        "COMPLEX",
                        "reason",
                        "Phải kiểm tra thực tế tại trụ sở.",
                        "proposedDate",
                        "2026-04-20"));
        driver.apologise(extended, HEAD, OFFICER, Map.of());
        department.moveClock("2026-04-15T09:00:00+07:00");
        aprilBeforeAnyApology = total("2026-04-01", "2026-04-14");
        List.of(silent, extended).forEach(code -> driver.work(code, HEAD, OFFICER));
    }

    @AfterAll
    static void close() {
        department.close();
    }

    @Test
    void whileTheClockStandsNothingIsLateAndNothingIsOwed() {
        figures(marchWhileItStood, Map.of("pendingTotal", 2, "pendingInTime", 2, "pendingLate", 0, "apologiesOwed", 0));
    }

    @Test
    void theSamePeriodAskedAfterwardsSaysTheSame() {
        figures(
                total("2026-03-01", "2026-03-24"),
                Map.of("pendingTotal", 2, "pendingInTime", 2, "pendingLate", 0, "apologiesOwed", 0));
    }

    @Test
    void afterThePapersOnlyTheNewDayCounts() {
        figures(total("2026-03-01", "2026-04-12"), Map.of("pendingInTime", 2, "pendingLate", 0, "apologiesOwed", 0));
        figures(aprilBeforeAnyApology, Map.of("pendingInTime", 0, "pendingLate", 2, "apologiesOwed", 1));
    }

    @Test
    void anApologyForTheDayThatMovedIsTheApologyForTheLateness() {
        figures(
                total("2026-04-01", "2026-04-30"),
                Map.of(
                        "resolvedLate",
                        2,
                        "lateApologisedInTime",
                        1,
                        "lateApologisedLate",
                        0,
                        "lateNotApologised",
                        1,
                        "apologiesOwed",
                        1));
    }

    private static JsonNode total(String from, String to) {
        return department
                .get("kiemtoan", "/api/v1/statistics/dossiers?from=" + from + "&to=" + to + "&by=month")
                .path("total");
    }

    private static void figures(JsonNode total, Map<String, Integer> said) {
        said.forEach((column, count) -> assertThat(total.path(column).asInt(-1))
                .as(column + " of " + total)
                .isEqualTo(count));
    }
}
