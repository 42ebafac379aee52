package vn.dunghen.deep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Two nodes of production behind a proxy: one is killed again and again while clerks work, and nobody who was answered loses
 * anything, no letter leaves twice, and what the dead one held is done by the other within half a minute.
 */
@Tag("deep")
class TwoNodesTest {

    private static final Logger LOG = LoggerFactory.getLogger(TwoNodesTest.class);
    private static final int KILLS = Integer.getInteger("dunghen.kills", Boolean.getBoolean("dunghen.deep") ? 100 : 20);
    private static final int CRASHES = Integer.getInteger("dunghen.crashes", 5);
    private static final long SEED = Long.getLong("dunghen.deep.seed", System.nanoTime());
    private static final Duration TAKEOVER = Duration.ofSeconds(30);

    private final Random random = new Random(SEED);

    TwoNodesTest() {
        LOG.info("seed {}", SEED);
    }

    @Test
    @Timeout(value = 180, unit = TimeUnit.MINUTES)
    void killingOneNodeLosesNothing(@TempDir Path folder) throws Exception {
        List<Long> timersTaken = new ArrayList<>();
        List<Long> lettersTaken = new ArrayList<>();
        try (Installation installation = new Installation(folder, "two-nodes")) {
            JdbcTemplate rows = installation.rows();
            Load load = new Load(installation);
            try (load) {
                for (int kill = 1; kill <= KILLS; kill++) {
                    load.awaitMore(5);
                    load.workOn(random.nextInt(3_000));
                    List<String> timers = makeDue(rows);
                    // taken, half done or not yet taken
                    load.workOn(random.nextInt(1_500));
                    int victim = random.nextInt(2);
                    installation.node(victim).kill();
                    long dead = System.nanoTime();
                    List<String> letters = beingSent(rows);
                    timersTaken.add(awaitGone(dead, timers, () -> stillOpen(rows)));
                    lettersTaken.add(awaitGone(dead, letters, () -> beingSent(rows)));
                    load.awaitMore(3);
                    installation.begin(victim);
                    LOG.info(
                            "kill {}: {} answers, takeover of {} timers {} ms, of {} letters {} ms",
                            kill,
                            load.answered(),
                            timers.size(),
                            timersTaken.get(kill - 1),
                            letters.size(),
                            lettersTaken.get(kill - 1));
                }
            }
            var letters = new Aftermath(installation, load, SEED).check();
            assertThat(load.codes).as("a run without work proves nothing").hasSizeGreaterThan(KILLS);
            LOG.info(
                    "seed {}: {} kills, {} registrations and {} completions answered, {} requests broken on the way,"
                            + " takeover of timers at most {} ms, of letters {} ms, letters {}",
                    SEED,
                    KILLS,
                    load.codes.size(),
                    load.tasks.size(),
                    load.broken.get(),
                    most(timersTaken),
                    most(lettersTaken),
                    letters);
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void aDatabaseThatCrashesAndComesBackLosesNothing(@TempDir Path folder) throws Exception {
        List<Long> back = new ArrayList<>();
        try (Installation installation = new Installation(folder, "database")) {
            Load load = new Load(installation);
            try (load) {
                for (int crash = 1; crash <= CRASHES; crash++) {
                    load.awaitMore(5);
                    load.workOn(random.nextInt(2_000));
                    installation.crashDatabase();
                    load.workOn(random.nextInt(4_000));
                    installation.restartDatabase();
                    long there = System.nanoTime();
                    load.awaitMore(3);
                    back.add(millisSince(there));
                    LOG.info("crash {}: {} answers, at work again after {} ms", crash, load.answered(), most(back));
                }
            }
            var letters = new Aftermath(installation, load, SEED).check();
            LOG.info(
                    "seed {}: {} crashes, {} registrations and {} completions answered, {} requests broken on the way,"
                            + " at work again after at most {} ms, letters {}",
                    SEED,
                    CRASHES,
                    load.codes.size(),
                    load.tasks.size(),
                    load.broken.get(),
                    most(back),
                    letters);
            assertThat(back).as("at work again without a start").allMatch(millis -> millis <= TAKEOVER.toMillis());
        }
    }

    /** Timers of dossiers that were answered, as if time had passed. @return their jobs */
    private static List<String> makeDue(JdbcTemplate rows) {
        List<String> timers = rows.queryForList(
                "select id_ from act_ru_job where type_ = 'timer' and process_def_key_ = 'deadline-watch'"
                        + " and lock_owner_ is null and duedate_ > ? order by id_ limit 10",
                String.class,
                now());
        timers.forEach(
                id -> rows.update("update act_ru_job set duedate_ = ?, rev_ = rev_ + 1 where id_ = ?", now(), id));
        return timers;
    }

    private static List<String> stillOpen(JdbcTemplate rows) {
        return rows.queryForList(
                "select id_ from act_ru_job where duedate_ <= ? and retries_ > 0", String.class, now());
    }

    /** Letters that somebody is sending, each with its attempt. */
    private static List<String> beingSent(JdbcTemplate rows) {
        return rows.queryForList("select id || '/' || attempts from outbox where state = 'SENDING'", String.class);
    }

    private static Timestamp now() {
        return Timestamp.from(Instant.now());
    }

    /** Something that tells which things are left. */
    private interface Left {
        List<String> now();
    }

    /** @return milliseconds from the death on */
    private static long awaitGone(long dead, List<String> things, Left left) {
        await("what the dead node held is taken over, seed " + SEED)
                .atMost(TAKEOVER)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> left.now().stream().noneMatch(things::contains));
        return millisSince(dead);
    }

    private static long millisSince(long moment) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - moment);
    }

    private static long most(List<Long> millis) {
        return millis.stream().max(Long::compare).orElseThrow();
    }
}
