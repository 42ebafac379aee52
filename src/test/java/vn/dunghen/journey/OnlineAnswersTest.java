package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dunghen.indicator.FigureSource;
import vn.dunghen.indicator.FigureValue;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** What comes in over the network is answered within eight working hours, and who is not answered at all counts as late too. */
class OnlineAnswersTest {

    private static final String PROCEDURE = "KHCN-DKHD";
    private static final String CHECK = "check-components";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @ParameterizedTest
    @EnumSource(Database.class)
    void anAnswerCountsByTheHoursOfTheDeskAndSilenceAsLate(Database database) {
        try (TestDepartment department = TestDepartment.open(database, "2026-03-09T09:00:00+07:00")) {
            DossierDriver driver = new DossierDriver(department);
            String soon = online(driver);
            String nextDay = online(driver);
            String papers = online(driver);
            String refused = online(driver);
            String withdrawn = online(driver);
            String tooLate = online(driver);
            online(driver);
            driver.register(PROCEDURE);
            assertThat(counted(department, Instant.MAX)).isEqualTo("0 of 0");

            department.moveClock("2026-03-09T10:00:00+07:00");
            driver.complete("motcua", soon, CHECK, Map.of());
            assertThat(counted(department, Instant.MAX)).isEqualTo("1 of 1");

            department.moveClock("2026-03-10T08:30:00+07:00");
            driver.complete("motcua", nextDay, CHECK, Map.of());
            driver.complete(
                    "motcua",
                    papers,
                    CHECK,
                    Map.of("outcome", "SUPPLEMENT", "missing", "Bản vẽ.", "reason", "Thiếu bản vẽ."));
            driver.complete(
                    "motcua", refused, CHECK, Map.of("outcome", "REFUSE", "reason", "Không thuộc thẩm quyền của Sở."));
            assertThat(driver.happens(
                                    "motcua", withdrawn, "withdrawal", Map.of("reason", "Người nộp đề nghị rút hồ sơ."))
                            .status())
                    .isEqualTo(200);
            department.moveClock("2026-03-10T08:59:00+07:00");
            assertThat(counted(department, Instant.MAX))
                    .as("seven and a half hours of the desk; what was taken back counts neither way")
                    .isEqualTo("4 of 4");

            department.moveClock("2026-03-10T10:00:00+07:00");
            driver.complete("motcua", tooLate, CHECK, Map.of());
            assertThat(counted(department, Instant.MAX))
                    .as("one answered late and one not at all")
                    .isEqualTo("4 of 6");
            assertThat(counted(
                            department,
                            OffsetDateTime.parse("2026-03-10T08:59:00+07:00").toInstant()))
                    .as("as it was known then")
                    .isEqualTo("4 of 4");
            assertThat(source(department)
                            .count(new FigureWindow(DAY.minusDays(3), DAY.minusDays(1), Instant.now()), null))
                    .doesNotContainKey("dossier.online-answered-in-time-rate");
        }
    }

    private static String online(DossierDriver driver) {
        return driver.register(PROCEDURE, "ONLINE", driver.papers(PROCEDURE));
    }

    private static String counted(TestDepartment department, Instant asOf) {
        Instant now = department.context().getBean(java.time.Clock.class).instant();
        Map<String, FigureValue> values = source(department)
                .count(new FigureWindow(DAY, DAY.plusDays(30), asOf.isBefore(now) ? asOf : now), null);
        long inTime = values.get("dossier.online-answered-in-time").value().longValueExact();
        long late = values.get("dossier.online-answered-late").value().longValueExact();
        FigureValue share = values.get("dossier.online-answered-in-time-rate");
        assertThat(share == null ? 0 : share.whole().longValueExact()).isEqualTo(inTime + late);
        return inTime + " of " + (inTime + late);
    }

    private static FigureSource source(TestDepartment department) {
        return department.context().getBeansOfType(FigureSource.class).values().stream()
                .filter(source -> source.figures().stream()
                        .anyMatch(figure -> figure.code().startsWith("dossier.online-answered")))
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> found.get(0)));
    }
}
