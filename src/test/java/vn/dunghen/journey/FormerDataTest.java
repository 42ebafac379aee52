package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/**
 * The data of an earlier version goes on. {@code former/before-plans.sql.zip} is what the version before plans left: eight
 * dossiers, each one task farther than the one before.
 */
class FormerDataTest {

    private static final String URL = "jdbc:h2:mem:former;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
    private static final String NOW = "2026-08-14T09:00:00+07:00";
    private static final List<Step> STEPS = List.of(
            new Step("motcua", "check-components", Map.of()),
            new Step("motcua", "hand-over", Map.of()),
            new Step("truongphong.cn", "assign-officer", Map.of("officer", "chuyenvien.cn")),
            new Step("chuyenvien.cn", "appraise", Map.of("findings", "Hồ sơ đủ điều kiện theo quy định.")),
            new Step("truongphong.cn", "review", Map.of("outcome", "AGREE")),
            new Step("phogiamdoc", "sign", Map.of("outcome", "SIGN")),
            new Step("vanthu", "issue-result", Map.of()));

    private record Step(String who, String task, Map<String, Object> answers) {}

    @Test
    void everyDossierOfAnEarlierVersionReachesTheCitizen() throws SQLException {
        readFormerRows();
        try (TestDepartment department = TestDepartment.open(Database.H2, NOW, "--spring.datasource.url=" + URL)) {
            DossierDriver driver = new DossierDriver(department);
            for (int done = 0; done <= STEPS.size(); done++) {
                String code = "H99.15-260803-000" + (done + 1);
                STEPS.subList(done, STEPS.size())
                        .forEach(step -> driver.complete(step.who(), code, step.task(), step.answers()));
                driver.handOut(code);
                JsonNode dossier = driver.dossier(code);
                assertThat(dossier.path("closed").asBoolean()).as(code).isTrue();
                assertThat(dossier.path("clock").get(0).path("originalAfter").asText())
                        .as("the column that came later is filled in: %s", code)
                        .isEqualTo(dossier.path("clock").get(0).path("dueAfter").asText());
            }
            assertThat(department
                            .get("kiemtoan", "/api/v1/audit/verification")
                            .path("intact")
                            .asBoolean())
                    .isTrue();
            JsonNode table =
                    department.get("kiemtoan", "/api/v1/statistics/dossiers?from=2026-08-01&to=2026-08-31&by=field");
            assertThat(table.path("total").path("resolvedTotal").asInt()).isEqualTo(8);
            assertThat(table.path("total").path("resolvedLate").asInt()).isZero();
        }
    }

    private static void readFormerRows() throws SQLException {
        try (var connection = DriverManager.getConnection(URL, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("runscript from 'classpath:former/before-plans.sql.zip' compression zip");
            Duration offset =
                    Duration.between(Instant.now(), OffsetDateTime.parse(NOW).toInstant());
            statement.execute("update clock_offset set offset_millis = " + offset.toMillis());
        }
    }
}
