package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** Whoever completes a task waits for who changes the dossier at that moment, and works on what that leaves. */
class HeldDossierTest {

    @Test
    void aTaskCompletedWhileItsDossierIsChangedComesAfterTheChange() throws Exception {
        try (TestDepartment department = TestDepartment.open(Database.POSTGRES, "2026-08-03T09:00:00+07:00")) {
            DossierDriver driver = new DossierDriver(department);
            String code = driver.begin("ATBX-XQ-CL", "truongphong.cn", "chuyenvien.cn");
            DataSource source = department.context().getBean(DataSource.class);
            JdbcTemplate rows = new JdbcTemplate(source);
            try (var other = source.getConnection()) {
                other.setAutoCommit(false);
                try (var change = other.prepareStatement(
                        "update dossier set version = version + 1 where code = '" + code + "'")) {
                    assertThat(change.executeUpdate()).isEqualTo(1);
                }
                CompletableFuture<Void> completed = CompletableFuture.runAsync(() -> driver.complete(
                        "chuyenvien.cn", code, "appraise", Map.of("findings", "Hồ sơ đủ điều kiện theo quy định.")));
                long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
                while (waiting(rows) == 0 && !completed.isDone()) {
                    assertThat(System.nanoTime()).isLessThan(until);
                    Thread.onSpinWait();
                }
                assertThat(completed).isNotDone();
                other.commit();
                completed.get(30, TimeUnit.SECONDS);
            }
            driver.complete("truongphong.cn", code, "review", Map.of("outcome", "AGREE"));
        }
    }

    private static int waiting(JdbcTemplate rows) {
        return rows.queryForObject(
                "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
                Integer.class);
    }
}
