package vn.dunghen.deep;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Two nodes of production behind a proxy: one is killed again and again while clerks work, and nobody who was answered loses
 * anything, no letter leaves twice, and what the dead one held is done by the other within half a minute.
 */
@Tag("deep")
class TwoNodesTest {

    private static final int KILLS = Integer.getInteger("dunghen.kills", Boolean.getBoolean("dunghen.deep") ? 100 : 20);
    private static final int CRASHES = Integer.getInteger("dunghen.crashes", 5);
    private static final long SEED = Long.getLong("dunghen.deep.seed", System.nanoTime());
    private static final Duration TAKEOVER = Duration.ofSeconds(30);
    private static final Pattern PERSONAL = Pattern.compile("(?iu)kanari|xuyến chi|0900000000");

    private final Random random = new Random(SEED);

    @Test
    @Timeout(value = 180, unit = TimeUnit.MINUTES)
    void killingOneNodeLosesNothing(@TempDir Path folder) throws Exception {
        List<Long> takeovers = new ArrayList<>();
        try (Installation installation = new Installation(folder, "two-nodes")) {
            Load load = new Load(installation);
            try (load) {
                for (int kill = 1; kill <= KILLS; kill++) {
                    int before = load.answered();
                    awaitMore(load, before + 5);
                    Thread.sleep(random.nextInt(3_000));
                    List<String> timers = makeDue(installation.rows());
                    // taken, half done or not yet taken
                    Thread.sleep(random.nextInt(1_500));
                    int victim = random.nextInt(2);
                    installation.node(victim).kill();
                    takeovers.add(awaitDone(installation.rows(), timers));
                    awaitMore(load, load.answered() + 3);
                    installation.begin(victim);
                }
            }
            everythingAnsweredIsThere(installation, load);
            noLetterLeftTwice(installation);
            theLogsNameNobody(installation);
            LoggerFactory.getLogger(getClass())
                    .info(
                            "seed {}: {} kills, {} registrations and {} completions answered, {} requests broken on the way,"
                                    + " takeover at most {} ms, letters {}",
                            SEED,
                            KILLS,
                            load.codes.size(),
                            load.tasks.size(),
                            load.broken.get(),
                            takeovers.stream().max(Long::compare).orElseThrow(),
                            installation.mail.getReceivedMessages().length);
            assertThat(takeovers).as("milliseconds, seed " + SEED).allMatch(millis -> millis <= TAKEOVER.toMillis());
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void aDatabaseThatCrashesAndComesBackLosesNothing(@TempDir Path folder) throws Exception {
        try (Installation installation = new Installation(folder, "database")) {
            Load load = new Load(installation);
            try (load) {
                for (int crash = 1; crash <= CRASHES; crash++) {
                    awaitMore(load, load.answered() + 5);
                    Thread.sleep(random.nextInt(2_000));
                    installation.crashDatabase(random.nextInt(4_000));
                    long back = System.nanoTime();
                    awaitMore(load, load.answered() + 3);
                    assertThat(Duration.ofNanos(System.nanoTime() - back))
                            .as("at work again without a start")
                            .isLessThan(TAKEOVER);
                }
            }
            everythingAnsweredIsThere(installation, load);
            noLetterLeftTwice(installation);
            theLogsNameNobody(installation);
        }
    }

    /** Timers of dossiers that were answered, as if time had passed. @return their jobs */
    private List<String> makeDue(JdbcTemplate rows) {
        List<String> timers = rows.queryForList(
                "select id_ from act_ru_job where type_ = 'timer' and process_def_key_ = 'deadline-watch'"
                        + " and lock_owner_ is null and duedate_ > ? order by id_ limit 10",
                String.class,
                now());
        timers.forEach(
                id -> rows.update("update act_ru_job set duedate_ = ?, rev_ = rev_ + 1 where id_ = ?", now(), id));
        return timers;
    }

    private static Timestamp now() {
        return Timestamp.from(Instant.now());
    }

    private long awaitDone(JdbcTemplate rows, List<String> timers) throws InterruptedException {
        long begun = System.nanoTime();
        while (TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun) < 2 * TAKEOVER.toSeconds()) {
            List<String> open = rows.queryForList(
                    "select id_ from act_ru_job where duedate_ <= ? and retries_ > 0", String.class, now());
            if (timers.stream().noneMatch(open::contains)) {
                return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            }
            Thread.sleep(100);
        }
        throw new AssertionError("timers of the dead node are still open, seed " + SEED);
    }

    private static void awaitMore(Load load, int wanted) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (load.answered() < wanted) {
            assertThat(load.refusals).as("seed " + SEED).isEmpty();
            assertThat(System.nanoTime())
                    .as("the clerks get no answers, seed " + SEED)
                    .isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static void everythingAnsweredIsThere(Installation installation, Load load)
            throws IOException, InterruptedException {
        JdbcTemplate rows = installation.rows();
        assertThat(load.refusals).as("seed " + SEED).isEmpty();
        assertThat(load.codes).as("a run without work proves nothing").hasSizeGreaterThan(KILLS);
        assertThat(rows.queryForList("select code from dossier", String.class))
                .as("registrations answered, seed " + SEED)
                .containsAll(load.codes)
                .doesNotHaveDuplicates();
        assertThat(rows.queryForList("select applicant_name from dossier", String.class))
                .as("nobody was registered twice, seed " + SEED)
                .doesNotHaveDuplicates();
        assertThat(rows.queryForList("select code from dossier where accepted_at is not null", String.class))
                .as("acceptances answered, seed " + SEED)
                .containsAll(load.accepted);
        assertThat(rows.queryForList("select id from task_item where done_at is not null", String.class))
                .as("completions answered, seed " + SEED)
                .containsAll(load.tasks);
        assertThat(rows.queryForList(
                        "select d.code from dossier d where d.closed_at is null and 1 <> (select count(*)"
                                + " from act_ru_execution e where e.business_key_ = d.id and e.parent_id_ is null"
                                + " and e.super_exec_ is null)",
                        String.class))
                .as("each open dossier has one live process, seed " + SEED)
                .isEmpty();
        assertThat(rows.queryForList(
                        "select t.id from task_item t where t.done_at is null and not exists"
                                + " (select 1 from act_ru_task r where r.id_ = t.id)"
                                + " union all select r.id_ from act_ru_task r where not exists"
                                + " (select 1 from task_item t where t.id = r.id_ and t.done_at is null)",
                        String.class))
                .as("the lists say what the engine knows, seed " + SEED)
                .isEmpty();
        assertThat(rows.queryForObject("select count(*) from act_ru_job where retries_ = 0", Long.class))
                .as("incidents, seed " + SEED)
                .isZero();
        JsonNode trail = installation.clerk().get("kiemtoan", "/audit/verification");
        assertThat(trail.path("intact").asBoolean()).as("trail " + trail).isTrue();
    }

    private static void noLetterLeftTwice(Installation installation) throws Exception {
        JdbcTemplate rows = installation.rows();
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (rows.queryForObject(
                                "select count(*) from outbox where state = 'WAITING' and due_at <= now()", Long.class)
                        > 0
                && System.nanoTime() < end) {
            Thread.sleep(200);
        }
        List<String> received = new ArrayList<>();
        for (var letter : installation.mail.getReceivedMessages()) {
            received.add(letter.getHeader("Message-ID")[0]);
        }
        assertThat(received).as("letters, seed " + SEED).isNotEmpty().doesNotHaveDuplicates();
        assertThat(rows.queryForObject("select count(*) from outbox where state = 'SENT'", Long.class))
                .as("what is said to have left has arrived, seed " + SEED)
                .isLessThanOrEqualTo(received.size());
    }

    private static void theLogsNameNobody(Installation installation) throws IOException {
        for (Path log : installation.logs()) {
            List<String> lines = Files.readAllLines(log);
            assertThat(lines).as(log.toString()).allMatch(line -> line.startsWith("{"));
            assertThat(lines.stream().filter(line -> PERSONAL.matcher(line).find()))
                    .as(log.toString())
                    .isEmpty();
        }
    }
}
