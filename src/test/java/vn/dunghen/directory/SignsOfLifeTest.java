package vn.dunghen.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Who says nothing for a while is taken for dead by those who have said something all the time. */
@DirectoryTest
class SignsOfLifeTest {

    private static final Duration BEAT = Duration.ofSeconds(3);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final AtomicLong nanos = new AtomicLong(1);
    private final List<String> freed = new ArrayList<>();
    private boolean fails;

    @BeforeEach
    void nobodyRuns() {
        jdbc.sql("delete from node_run").update();
    }

    @Test
    void aSilentRunIsBuriedOnceByOneThatHasSpokenLongEnough() {
        SignsOfLife here = node("a");
        silent("b", 16);
        silent("c", 10);
        beatFor(here, SignsOfLife.SILENCE);
        assertThat(freed).as("a run that has just begun judges nobody").isEmpty();
        beatFor(here, BEAT);
        assertThat(freed).containsExactly("b");
        beatFor(here, BEAT);
        assertThat(freed).as("once").containsExactly("b");
        assertThat(runs()).hasSize(2).contains("c").anyMatch(run -> run.startsWith("a "));
    }

    @Test
    void whoCouldNotSpeakItselfLetsTheOthersSpeakFirst() {
        SignsOfLife here = node("a");
        beatFor(here, SignsOfLife.SILENCE.plus(BEAT));
        // the database was away from both
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        silent("b", 60);
        beatFor(here, SignsOfLife.SILENCE);
        assertThat(freed).isEmpty();
        beatFor(here, BEAT);
        assertThat(freed).containsExactly("b");
    }

    @Test
    void whatCouldNotBeFreedIsFreedWithTheNextBeat() {
        SignsOfLife here = node("a");
        beatFor(here, SignsOfLife.SILENCE);
        silent("b", 16);
        fails = true;
        assertThatThrownBy(() -> beatFor(here, BEAT)).hasMessage("not now");
        assertThat(runs()).contains("b");
        fails = false;
        beatFor(here, BEAT);
        assertThat(freed).containsExactly("b");
    }

    @Test
    void whoWasTakenForDeadAndLivesSaysSo() {
        SignsOfLife here = node("a");
        beatFor(here, BEAT);
        jdbc.sql("delete from node_run").update();
        beatFor(here, BEAT);
        assertThat(runs()).hasSize(1);
    }

    @Test
    void oneNodeAloneHasNoNameAndWritesNothing() {
        assertThat(new NodeRun(" ").id()).isNull();
        beatFor(node(""), BEAT);
        assertThat(runs()).isEmpty();
        assertThat(Objects.requireNonNull(new NodeRun("m".repeat(100)).id())).hasSizeLessThan(80);
    }

    private SignsOfLife node(String name) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("held", (Leases) dead -> {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isTrue();
            if (fails) {
                throw new IllegalStateException("not now");
            }
            freed.add(dead);
        });
        return new SignsOfLife(new NodeRun(name), jdbc, beans.getBeanProvider(Leases.class), transactions, nanos::get);
    }

    private void beatFor(SignsOfLife node, Duration time) {
        for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(BEAT)) {
            nanos.addAndGet(BEAT.toNanos());
            node.beat();
        }
    }

    private void silent(String run, int seconds) {
        jdbc.sql("insert into node_run (id, seen_at) values (?, current_timestamp - interval '" + seconds + "' second)")
                .param(run)
                .update();
    }

    private List<String> runs() {
        return jdbc.sql("select id from node_run").query(String.class).list();
    }
}
