package vn.dunghen.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.deep.ApplicationProcess;

/**
 * A hundred thousand timers of deadline-watch that fell due while nothing ran: none fires twice, none early, the oldest first,
 * against the engine alone with as many on the same diagrams. {@code -Ddunghen.bench.timers=500 -Ddunghen.bench.seconds=3}
 * tries it out, {@code -Ddunghen.bench.fill=only} makes the databases and works nothing.
 */
@Tag("bench")
class TimersBench {

    private static final int TIMERS = Integer.getInteger("dunghen.bench.timers", 100_000);
    private static final int PAIRS = Integer.getInteger("dunghen.bench.pairs", 5);
    private static final int SECONDS = Integer.getInteger("dunghen.bench.seconds", 25);
    private static final boolean FULL = TIMERS == 100_000 && PAIRS == 5 && SECONDS == 25;
    private static final double GOAL = 0.5;
    private static final int TEMPLATES = 20;
    private static final String PRODUCT = "timers_" + TIMERS;
    private static final String RAW = "raw_timers_" + TIMERS;
    private static final String OVERDUE = "select count(*) from act_ru_job where bench_due is not null";
    private static final List<String> OF_PROCESS = List.of(
            "act_ru_execution",
            "act_ru_task",
            "act_ru_variable",
            "act_ru_event_subscr",
            "act_hi_procinst",
            "act_hi_actinst",
            "act_hi_taskinst",
            "act_hi_varinst");
    private static final String MOVABLE = "--dunghen.clock.movable=true";

    private final HttpClient client = Visitor.client();
    private final Samples product = new Samples();
    private final Samples raw = new Samples();
    private final Samples share = new Samples();

    @Test
    @Timeout(120 * 60)
    void whatFellDueWhileNothingRanFiresOnceAndInOrder() throws Exception {
        try (Cluster cluster = new Cluster()) {
            Office.prepare(cluster);
            if (!cluster.has(PRODUCT)) {
                fillProduct(cluster);
            }
            if (!cluster.has(RAW)) {
                fillRaw(cluster);
            }
            if ("only".equals(System.getProperty("dunghen.bench.fill"))) {
                return;
            }
            cluster.create("firing", PRODUCT);
            cluster.create("raw_firing", RAW);
            int port = ShareBench.freePort();
            int rawPort = ShareBench.freePort();
            JdbcTemplate rows = cluster.jdbc("firing");
            try (AutoCloseable engine = ShareBench.machine(
                            RawTimers.class, "raw-timers.log", Integer.toString(rawPort), cluster.url("raw_firing"));
                    Server server = server(cluster, "firing", port)) {
                for (int pair = 0; pair <= PAIRS; pair++) {
                    double ours = rate(rows, port, "product");
                    double theirs = rate(cluster.jdbc("raw_firing"), rawPort, "engine alone");
                    if (pair > 0) {
                        product.add(ours);
                        raw.add(theirs);
                        share.add(ours / theirs);
                    }
                }
                write(rows, Boolean.getBoolean("dunghen.bench.drain") ? drain(rows, port) : "");
            }
        }
    }

    private static Server server(Cluster cluster, String database, int port) throws IOException, InterruptedException {
        return Server.start(
                TimersApplication.class.getName(),
                ApplicationProcess.entries().collect(Collectors.joining(File.pathSeparator)),
                cluster,
                database,
                "--bench.port=" + port,
                MOVABLE,
                "--dunghen.backlog.enabled=false",
                "--dunghen.schedules.enabled=false");
    }

    private double rate(JdbcTemplate rows, int port, String who) throws IOException, InterruptedException {
        int before = rows.queryForObject(OVERDUE, Integer.class);
        String[] answer = ShareBench.asked(port, SECONDS).split(" ");
        int after = rows.queryForObject(OVERDUE, Integer.class);
        double rate = (before - after) * 1000.0 / Long.parseLong(answer[2]);
        LoggerFactory.getLogger(TimersBench.class).info("{}: {} timers a second, {} left", who, rate, after);
        if (after == 0) {
            throw new IllegalStateException("all have fired before the time was up: no rate was measured");
        }
        return rate;
    }

    /** Works all that is left. */
    private String drain(JdbcTemplate rows, int port) throws IOException, InterruptedException {
        while (rows.queryForObject(OVERDUE, Integer.class) > 0) {
            ShareBench.asked(port, SECONDS);
        }
        assertThat(rows.queryForObject(
                        "select count(*) from ladder_fired f join bench_timer b on b.dossier = f.subject_id"
                                + " where f.rung = 'FORECAST'",
                        Integer.class))
                .isEqualTo(TIMERS);
        return " All of them were worked in the end.";
    }

    /** Dossiers on an officer's desk, two working days before their date; then the clock is set past the moment of the forecast. */
    private void fillProduct(Cluster cluster) throws Exception {
        cluster.create("filling_timers", Office.DATABASE);
        JdbcTemplate rows = cluster.jdbc("filling_timers");
        Instant monday = Instant.parse("2026-11-23T02:00:00Z");
        rows.update(
                "insert into clock_offset (id, agency, offset_millis) values (1, ?, ?)",
                Office.AGENCY,
                Duration.between(Instant.now(), monday).toMillis());
        List<String> codes = new ArrayList<>();
        try (Server server = Server.start(
                cluster,
                "filling_timers",
                MOVABLE,
                "--camunda.bpm.job-execution.enabled=false",
                "--dunghen.backlog.enabled=false")) {
            StaffWork work = new StaffWork(client, server, cluster.jdbc("filling_timers"));
            for (int i = 0; i < TEMPLATES; i++) {
                codes.add(work.toOfficer());
            }
        }
        String which = codes.stream().map(code -> "'" + code + "'").collect(Collectors.joining(", "));
        rows.execute("create unlogged table bench_process (owner varchar(36), process varchar(64))");
        rows.execute("insert into bench_process select p.business_key_, p.id_ from act_hi_procinst p join dossier d"
                + " on d.id = p.business_key_ where d.code in (" + which + ")");
        copies(
                rows,
                "select d.id, n, true, '', interval '0', d.code, 'H99.15-261123-' || 5000 + n * 100 + dense_rank() over (order by d.id),"
                        + " d.applicant_name, lower(d.applicant_name), d.applicant_name, lower(d.applicant_name) from dossier d,"
                        + " generate_series(1, %d) n where d.code in (%s)".formatted(TIMERS / TEMPLATES, which));
        Copies copies = new Copies(rows);
        List<String> parts = List.of("dossier_component", "dossier_clock_row", "dossier_step_time");
        List<String> beside = List.of("task_item", "audit_entry", "audit_chain", "notice");
        List<String> tables = new ArrayList<>(List.of("dossier"));
        tables.addAll(parts);
        tables.addAll(beside);
        copies.withoutIndexes(tables, () -> {
            copies.copy("dossier", "id", "true");
            parts.forEach(table -> copies.copy(table, "dossier_id", "true"));
            beside.forEach(table -> copies.copy(table, "subject_id", "true"));
        });
        engineRows(rows, copies);
        Instant due = rows.queryForObject(
                        "select max(duedate_) at time zone 'Asia/Ho_Chi_Minh' from act_ru_job where bench_due is not null",
                        java.sql.Timestamp.class)
                .toInstant();
        rows.update(
                "update clock_offset set offset_millis = ?",
                Duration.between(Instant.now(), due.plus(Duration.ofHours(1))).toMillis());
        overdue(rows, "due");
        rows.execute("vacuum analyze");
        cluster.rename("filling_timers", PRODUCT);
    }

    private static void fillRaw(Cluster cluster) {
        cluster.create("filling_raw", "template1");
        RawTimers.prepare(cluster.url("filling_raw"), TEMPLATES);
        JdbcTemplate rows = cluster.jdbc("filling_raw");
        rows.execute("create unlogged table bench_process (owner varchar(36), process varchar(64))");
        rows.execute(
                "insert into bench_process select p.business_key_, p.id_ from act_hi_procinst p where business_key_ is not null");
        copies(
                rows,
                "select distinct owner, n, true, '', interval '0', owner, '', owner, owner, owner, owner from bench_process,"
                        + " generate_series(1, %d) n".formatted(TIMERS / TEMPLATES));
        engineRows(rows, new Copies(rows));
        overdue(rows, "(now() at time zone 'Asia/Ho_Chi_Minh') - interval '1 hour'");
        rows.execute("vacuum analyze");
        cluster.rename("filling_raw", RAW);
    }

    private static void copies(JdbcTemplate rows, String from) {
        rows.execute("set session_replication_role = replica");
        rows.execute(
                "create unlogged table bench_copy (old_id varchar(36), number int, open boolean, id varchar(36), shift interval,"
                        + " old_code text, code text, old_name text, old_plain text, name text, plain text)");
        rows.execute("insert into bench_copy " + from);
        rows.execute("update bench_copy set id = " + Copies.other("old_id", "number"));
        rows.execute("create index on bench_copy (old_id)");
        rows.execute("analyze bench_copy");
    }

    private static void engineRows(JdbcTemplate rows, Copies copies) {
        rows.execute("alter table act_ru_job add column bench_due timestamp");
        List<String> tables = new ArrayList<>(OF_PROCESS);
        tables.add("act_ru_job");
        copies.withoutIndexes(tables, () -> {
            for (String table : OF_PROCESS) {
                copies.copyOfProcess(table, table.equals("act_hi_procinst") ? "id_" : "proc_inst_id_");
            }
            copies.copyOfProcess("act_ru_job", "process_instance_id_");
        });
        rows.execute(
                "create unlogged table bench_timer as select j.id_ as job, c.id as dossier, j.duedate_ as due from bench_copy c"
                        + " join act_ru_variable v on v.text_ = c.id and v.name_ = 'subjectId' join act_ru_job j on j.process_instance_id_ ="
                        + " v.proc_inst_id_ and j.type_ = 'timer'");
        rows.execute("update act_ru_job set bench_due = duedate_ where id_ in (select job from bench_timer)");
        // timers of the office fell due before them and would have their turn first
        rows.execute("update act_ru_job set suspension_state_ = 2 where bench_due is null");
        int made = rows.queryForObject(OVERDUE, Integer.class);
        assertThat(made).isEqualTo(TIMERS / TEMPLATES * TEMPLATES);
    }

    /** Each falls due at a moment of its own in the hours before {@code from}, drawn by its id. */
    private static void overdue(JdbcTemplate rows, String from) {
        rows.execute("update bench_timer set due = " + from
                + " - (row_no * interval '100 milliseconds') from (select job as one, row_number()"
                + " over (order by md5(job)) as row_no from bench_timer) n where n.one = job");
        rows.execute("update act_ru_job set duedate_ = b.due, bench_due = b.due from bench_timer b where b.job = id_");
    }

    private void write(JdbcTemplate rows, String drained) throws IOException {
        Map<String, Object> checks = rows.queryForMap(CHECKS);
        int fired = ((Number) checks.get("fired")).intValue();
        assertThat(fired).as("a run in which nothing fired proves nothing").isPositive();
        assertThat(checks.get("twice")).as("twice: " + checks).isEqualTo(0L);
        assertThat(checks.get("early")).as("early: " + checks).isEqualTo(0L);
        assertThat(checks.get("failed")).as("incidents: " + checks).isEqualTo(0L);
        Result result = new Result(
                "timers",
                "100,000 overdue timers of deadline-watch",
                "the engine alone with as many on the same diagrams, in the same run",
                "at least 0.5 of its rate, none twice, none early, the oldest first",
                "./mvnw -Pbench test -Dtest=TimersBench");
        result.value("product", product.figures("timers/s"))
                .value("engine alone", raw.figures("timers/s"))
                .value("share", share.figures("of the engine's rate"))
                .value("checks", checks.toString());
        boolean inOrder = ((Number) checks.get("displaced")).doubleValue() <= 0.001 * TIMERS;
        result.write(
                FULL,
                "%.2f of the engine's rate (%.2f–%.2f), %d twice, %d early"
                        .formatted(
                                share.median(), share.least(), share.most(), checks.get("twice"), checks.get("early")),
                share.median() >= GOAL && inOrder,
                PAGE.formatted(
                        TIMERS,
                        PAIRS,
                        SECONDS,
                        product.median(),
                        product.least(),
                        product.most(),
                        raw.median(),
                        raw.least(),
                        raw.most(),
                        fired,
                        checks.get("displaced"),
                        checks.get("displaced99"),
                        drained));
    }

    /** What has fired so far: by the product's own mark, the engine's log, the tasks and the notices that came of it. */
    private static final String CHECKS =
            """
            with fired as (select b.job, b.dossier, b.due, f.fired_at,
                row_number() over (order by b.due) as place, row_number() over (order by f.fired_at, b.due) as turn
              from ladder_fired f join bench_timer b on b.dossier = f.subject_id where f.rung = 'FORECAST')
            select (select count(*) from fired) as fired,
              (select count(*) from (select dossier from fired group by dossier having count(*) > 1) x)
               + (select count(*) from (select t.subject_id from task_item t join fired f on f.dossier = t.subject_id
                   where t.kind = 'dossier-handling/declare-progress' group by t.subject_id having count(*) > 1) x)
               + (select count(*) from (select n.subject_id from notice n join fired f on f.dossier = n.subject_id
                   where n.rung = 'FORECAST' group by n.subject_id, n.recipient having count(*) > 1) x)
               + (select count(*) from (select l.job_id_ from act_hi_job_log l join fired f on f.job = l.job_id_
                   where l.job_state_ = 2 group by l.job_id_ having count(*) > 1) x) as twice,
              (select count(*) from fired where fired_at < due at time zone 'Asia/Ho_Chi_Minh') as early,
              (select count(*) from act_ru_job where retries_ = 0) as failed,
              (select coalesce(max(abs(place - turn)), 0) from fired) as displaced,
              (select coalesce(percentile_disc(0.99) within group (order by abs(place - turn)), 0) from fired) as displaced99""";

    private static final String PAGE =
            """
            # Timers that fell due while nothing ran

            %,d dossiers on an officer's desk, each with a timer of `deadline-watch` overdue, each at a moment of its own. The rows are copies of
            twenty dossiers the product led there, with the engine's own rows, by one statement a table. A timer that fires marks its rung,
            writes notices and the trail, and asks the officer for a forecast; in the engine alone the same diagrams run with stubs, and ask
            as well. Both with the pool the engine comes with (three to ten threads), batches of three, by due date; the product has
            two indexes over the jobs that the engine does not come with. %d rounds of %d s each in turns.

            | | timers a second: median (least–most) |
            | --- | --- |
            | product | %.0f (%.0f–%.0f) |
            | engine alone | %.0f (%.0f–%.0f) |

            Of the %,d that had fired by the end none had fired twice (mark, task, notice, the engine's log) and none early. The oldest went first:
            a timer fired at most %s places from its own, 99 %% at most %s.%s
            """;
}
