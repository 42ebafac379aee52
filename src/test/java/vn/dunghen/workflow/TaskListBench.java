package vn.dunghen.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.dunghen.directory.Audience;
import vn.dunghen.directory.Offer;
import vn.dunghen.directory.Role;

/**
 * How long the first page of a person's list takes among a million open tasks against a thousand, on both databases;
 * {@code -Dtasks} asks for another number.
 */
@Tag("bench")
class TaskListBench {

    private static final Logger LOG = LoggerFactory.getLogger(TaskListBench.class);
    private static final int TASKS = Integer.getInteger("tasks", 1_000_000);
    private static final int FEW = 1_000;
    private static final int RUNS = 300;
    private static final int PAGE = 51;
    private static final String INSERT =
            """
            insert into task_item (id, agency, kind, name, subject_type, subject_id, subject_code, subject_title,
                subject_person, search_text, offered_to, unit, assignee, assigned_at, opened_at, due_at, hourly, from_text,
                version, open_for, open_unit, open_agency)
            select 'task-' || i, 'H99.15', 'dossier-handling/appraise', 'Thẩm định hồ sơ', 'dossier', 'd' || i,
                'H99.15-' || i, 'Cấp giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ',
                'Người nộp ' || i, 'h99.15-' || i || ' cap giay chung nhan', list, unit, null, null,
                timestamp with time zone '2026-01-01 00:00:00+07:00',
                timestamp with time zone '2026-01-01 00:00:00+07:00' + mod(cast(i as bigint) * 7919, 500000) * interval '1' minute,
                false, 'Bộ phận Một cửa', 1, list, unit, 'H99.15'
            from (select i, 'U' || mod(i, 50) as unit,
                    case when mod(i, 4) = 0 then 'r:officer@U' || mod(i, 50) else 'p:nguoi.' || mod(i, 2000) end as list
                  from %s as numbers (i)) as made""";

    @Test
    void aPageAmongManyIsAsQuickAsAmongFewOnH2(@TempDir Path folder) {
        assertThat(measured("H2", "system_range(%d, %d)", file(folder, "few"), file(folder, "many")))
                .isLessThan(200);
    }

    @Test
    void aPageAmongManyIsAsQuickAsAmongFewOnPostgres() throws Exception {
        try (EmbeddedPostgres few = EmbeddedPostgres.start();
                EmbeddedPostgres many = EmbeddedPostgres.start()) {
            assertThat(measured(
                            "PostgreSQL",
                            "generate_series(%d, %d)",
                            few.getPostgresDatabase(),
                            many.getPostgresDatabase()))
                    .isLessThan(200);
        }
    }

    private static DataSource file(Path folder, String name) {
        return new SingleConnectionDataSource(
                "jdbc:h2:file:" + folder.resolve(name) + ";MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH", true);
    }

    /** @return the slowest of a hundred pages among many, in milliseconds */
    private static double measured(String database, String numbers, DataSource few, DataSource many) {
        fill(database, numbers, few, FEW);
        time(database, few, FEW);
        fill(database, numbers, many, TASKS);
        return time(database, many, TASKS);
    }

    private static void fill(String database, String numbers, DataSource source, int tasks) {
        Flyway.configure()
                .dataSource(source)
                .locations("db/migration", "db/vendor/" + (database.equals("H2") ? "h2" : "postgresql"))
                .load()
                .migrate();
        var jdbc = new JdbcTemplate(source);
        for (int from = 1; from <= tasks; from += 50_000) {
            jdbc.execute(INSERT.formatted(numbers.formatted(from, Math.min(tasks, from + 49_999))));
        }
        jdbc.execute("analyze");
    }

    private static double time(String database, DataSource source, int tasks) {
        var items = new TaskItems(JdbcClient.create(source));
        var slice = new TaskItems.Slice(
                List.of(
                        new Offer(Audience.person("nguoi.1"), ""),
                        new Offer(Audience.of(Role.OFFICER, "U0"), ""),
                        new Offer(Audience.person("nguoi.3"), "")),
                null,
                null,
                "nguoi.1");
        var all = new TaskInbox.Filter(TaskInbox.Scope.MINE, null, null, TaskInbox.Due.ANY, null);
        double[] page = runs(() -> items.page(slice, all, null, null, null, null, PAGE));
        double[] count = runs(() -> items.count(slice, all, null, null, 1_001));
        LOG.info(
                "{}, {} open tasks, {} of them on the lists: first page p50 {} ms, p99 {} ms; bounded count p50 {} ms, p99 {} ms",
                database,
                tasks,
                items.count(slice, all, null, null, tasks),
                at(page, 50),
                at(page, 99),
                at(count, 50),
                at(count, 99));
        return at(page, 99);
    }

    private static double[] runs(Runnable work) {
        for (int i = 0; i < 50; i++) {
            work.run();
        }
        double[] took = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            work.run();
            took[i] = (System.nanoTime() - start) / 1_000_000.0;
        }
        Arrays.sort(took);
        return took;
    }

    private static double at(double[] sorted, int percent) {
        return Math.round(sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] * 100) / 100.0;
    }
}
