package vn.dunghen.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.dunghen.bench.Result;
import vn.dunghen.directory.Audience;
import vn.dunghen.directory.Offer;
import vn.dunghen.directory.Role;

/**
 * How long the first page of a person's list takes among a million open tasks against a thousand, on both databases;
 * {@code -Dtasks} asks for another number.
 */
@Tag("bench")
class TaskListBench {

    private static final int TASKS = Integer.getInteger("tasks", 1_000_000);
    private static final int FEW = 1_000;
    private static final int RUNS = 300;
    private static final int PAGE = 51;
    private static final double GOAL_MILLIS = 20;
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
                    case when mod(i, 4) = 0 then 'r:officer@U' || mod(i, 50) else 'p:nguoi.' || mod(i, %d) end as list
                  from %s as numbers (i)) as made""";

    @Test
    void aPageAmongManyIsAsQuickAsAmongFew(@TempDir Path folder) throws Exception {
        List<Times> measured = new ArrayList<>();
        try (EmbeddedPostgres few = EmbeddedPostgres.start();
                EmbeddedPostgres many = EmbeddedPostgres.start()) {
            String numbers = "generate_series(%d, %d)";
            measured.add(measured("PostgreSQL", numbers, few.getPostgresDatabase(), FEW));
            measured.add(measured("PostgreSQL", numbers, many.getPostgresDatabase(), TASKS));
        }
        measured.add(measured("H2", "system_range(%d, %d)", file(folder, "few"), FEW));
        measured.add(measured("H2", "system_range(%d, %d)", file(folder, "many"), TASKS));
        write(measured);
        assertThat(met(measured)).as(measured.toString()).isTrue();
    }

    private static DataSource file(Path folder, String name) {
        return new SingleConnectionDataSource(
                "jdbc:h2:file:" + folder.resolve(name) + ";MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH", true);
    }

    private static Times measured(String database, String numbers, DataSource source, int tasks) {
        fill(database, numbers, source, tasks);
        return time(database, source, tasks);
    }

    private static boolean met(List<Times> measured) {
        return IntStream.of(0, 2).allMatch(few -> {
            Times many = measured.get(few + 1);
            return many.first().p99() <= GOAL_MILLIS
                    && many.first().p99() <= 2 * measured.get(few).first().p99();
        });
    }

    private static void write(List<Times> measured) throws IOException {
        Times postgres = measured.get(1);
        Times h2 = measured.get(3);
        Result result = new Result(
                "tasklist",
                "the first page of a person's list among %,d open tasks".formatted(TASKS),
                "the same among %,d".formatted(FEW),
                "p99 at most 20 ms and at most twice",
                "./mvnw -Pbench test -Dtest=TaskListBench");
        measured.forEach(times -> result.value(times.database() + " " + times.tasks(), times));
        String rows = measured.stream().map(Times::row).collect(Collectors.joining("\n"));
        result.write(
                TASKS == 1_000_000,
                "p99 %s ms on PostgreSQL (%s), %s ms on H2 (%s)"
                        .formatted(
                                postgres.first().p99(),
                                times(measured.get(0), postgres),
                                h2.first().p99(),
                                times(measured.get(2), h2)),
                met(measured),
                """
                # Task list

                Statements of the list alone, as the application asks them: a page of 51 rows merged from the three lists of one person, the
                first one and one far down behind a key, and the count that stops at 1,001. The same rows to show in both sizes, %d runs each
                after 50 that do not count, milliseconds.

                | database | open tasks | on the lists | first page p50 | p99 | far page p50 | p99 | count p50 | p99 |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                %s
                """
                        .formatted(RUNS, rows));
    }

    private static String times(Times few, Times many) {
        return "× %.1f".formatted(many.first().p99() / few.first().p99());
    }

    /** Milliseconds. */
    private record Spread(double p50, double p99) {

        static Spread of(Runnable work) {
            double[] sorted = runs(work);
            return new Spread(at(sorted, 50), at(sorted, 99));
        }
    }

    private record Times(String database, int tasks, int onLists, Spread first, Spread far, Spread count) {

        String row() {
            return "| %s | %,d | %,d | %s | %s | %s | %s | %s | %s |"
                    .formatted(
                            database,
                            tasks,
                            onLists,
                            first.p50(),
                            first.p99(),
                            far.p50(),
                            far.p99(),
                            count.p50(),
                            count.p99());
        }
    }

    private static void fill(String database, String numbers, DataSource source, int tasks) {
        Flyway.configure()
                .dataSource(source)
                .locations("db/migration", "db/vendor/" + (database.equals("H2") ? "h2" : "postgresql"))
                .load()
                .migrate();
        var jdbc = new JdbcTemplate(source);
        for (int from = 1; from <= tasks; from += 50_000) {
            jdbc.execute(INSERT.formatted(
                    Math.max(4, tasks / 500), numbers.formatted(from, Math.min(tasks, from + 49_999))));
        }
        jdbc.execute("analyze");
    }

    private static Times time(String database, DataSource source, int tasks) {
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
        int onLists = items.count(slice, all, null, null, tasks);
        TaskItem far =
                items.page(slice, all, null, null, null, null, onLists - PAGE).get(onLists - PAGE - 1);
        assertThat(items.page(slice, all, null, null, null, null, PAGE)).hasSize(PAGE);
        assertThat(items.page(slice, all, null, null, far.dueAt(), far.id(), PAGE))
                .hasSize(PAGE);
        return new Times(
                database,
                tasks,
                onLists,
                Spread.of(() -> items.page(slice, all, null, null, null, null, PAGE)),
                Spread.of(() -> items.page(slice, all, null, null, far.dueAt(), far.id(), PAGE)),
                Spread.of(() -> items.count(slice, all, null, null, 1_001)));
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
