package vn.dunghen.directory;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says every few seconds that this run lives, and frees what runs had in hand that have said nothing for a while. Compared is
 * only the clock of the database with itself. A run judges others once it has spoken without a gap for as long as they may be
 * silent: after the database was away everybody has time to speak first.
 */
@Component
@ConditionalOnProperty("dunghen.node")
class SignsOfLife implements SmartLifecycle {

    /** After this much silence a run is taken for dead: as long as the engine holds a dead node's jobs. */
    static final Duration SILENCE = Duration.ofSeconds(15);

    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final Logger LOG = LoggerFactory.getLogger(SignsOfLife.class);

    private final NodeRun run;
    private final JdbcClient jdbc;
    private final ObjectProvider<Leases> leases;
    private final TransactionTemplate transaction;
    private final LongSupplier nanos;
    private @Nullable ScheduledExecutorService pulse;
    private long spoke;
    private long steadySince;
    private boolean spoken;

    @Autowired
    SignsOfLife(NodeRun run, JdbcClient jdbc, ObjectProvider<Leases> leases, PlatformTransactionManager transactions) {
        this(run, jdbc, leases, transactions, System::nanoTime);
    }

    SignsOfLife(
            NodeRun run,
            JdbcClient jdbc,
            ObjectProvider<Leases> leases,
            PlatformTransactionManager transactions,
            LongSupplier nanos) {
        this.run = run;
        this.jdbc = jdbc;
        this.leases = leases;
        this.transaction = new TransactionTemplate(transactions);
        this.nanos = nanos;
    }

    /** Says that this run lives; frees what the dead ones held if it may judge. */
    void beat() {
        String id = run.id();
        if (id == null) {
            return;
        }
        long before = nanos.getAsLong();
        if (!spoken || before - spoke > SILENCE.toNanos()) {
            steadySince = before;
        }
        speak(id);
        spoke = before;
        spoken = true;
        if (before - steadySince >= SILENCE.toNanos()) {
            silent(id).forEach(this::bury);
        }
    }

    private void speak(String id) {
        int known = jdbc.sql("update node_run set seen_at = current_timestamp where id = ?")
                .param(id)
                .update();
        if (known == 0) {
            jdbc.sql("insert into node_run (id, seen_at) values (?, current_timestamp)")
                    .param(id)
                    .update();
        }
    }

    private List<String> silent(String self) {
        return jdbc.sql("select id from node_run where id <> ? and seen_at < current_timestamp - interval '"
                        + SILENCE.toSeconds() + "' second")
                .param(self)
                .query(String.class)
                .list();
    }

    /** Whoever deletes the row frees; the others wait for that and find nothing left. */
    private void bury(String dead) {
        Boolean freed = transaction.execute(status -> {
            int gone = jdbc.sql("delete from node_run where id = ? and seen_at < current_timestamp - interval '"
                            + SILENCE.toSeconds() + "' second")
                    .param(dead)
                    .update();
            if (gone > 0) {
                leases.orderedStream().forEach(held -> held.free(dead));
            }
            return gone > 0;
        });
        if (Boolean.TRUE.equals(freed)) {
            LOG.info("{} is silent: what it had in hand is free", dead);
        }
    }

    private void beatOrWait() {
        try {
            beat();
        } catch (RuntimeException failed) {
            // the class only; the next beat tries again
            LOG.warn("no sign of life: {}", failed.getClass().getName());
        }
    }

    @Override
    public synchronized void start() {
        if (pulse == null) {
            ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(work -> {
                var thread = new Thread(work, "signs-of-life");
                thread.setDaemon(true);
                return thread;
            });
            started.scheduleWithFixedDelay(this::beatOrWait, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            pulse = started;
        }
    }

    @Override
    public synchronized void stop() {
        if (pulse != null) {
            pulse.shutdownNow();
            pulse = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return pulse != null;
    }
}
