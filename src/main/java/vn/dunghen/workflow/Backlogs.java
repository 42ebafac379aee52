package vn.dunghen.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Works off what waits in our own rows: in the background as time goes by, one by one while the clock is moved. */
@Component
class Backlogs implements DueWork, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Backlogs.class);

    private final List<Backlog> backlogs;
    private final Clock clock;
    private final boolean enabled;
    private final Duration pause;
    private final Set<Backlog> failing = ConcurrentHashMap.newKeySet();
    // whoever works holds the reading side; who moves the clock takes the whole
    private final ReadWriteLock moving = new ReentrantReadWriteLock(true);
    private @Nullable ScheduledExecutorService workers;

    Backlogs(
            ObjectProvider<Backlog> backlogs,
            Clock clock,
            @Value("${dunghen.backlog.enabled:true}") boolean enabled,
            @Value("${dunghen.backlog.without:}") List<String> without,
            @Value("${dunghen.backlog.pause:2s}") Duration pause) {
        // a node may leave a kind to others, e.g. signing to the one that holds the token
        this.backlogs = backlogs.orderedStream()
                .filter(backlog -> !without.contains(backlog.name()))
                .toList();
        this.clock = clock;
        this.enabled = enabled;
        this.pause = pause;
    }

    @Override
    public Optional<Job> next(Instant upTo) {
        return backlogs.stream()
                .filter(backlog -> !failing.contains(backlog))
                .flatMap(backlog -> due(backlog, upTo))
                .min(Comparator.comparing(Job::at));
    }

    private Stream<Job> due(Backlog backlog, Instant upTo) {
        return backlog.next(upTo).stream().map(job -> new Watched(backlog, job));
    }

    @Override
    public void suspend() {
        moving.writeLock().lock();
    }

    @Override
    public void resume() {
        failing.clear();
        moving.writeLock().unlock();
    }

    @Override
    public void follow(Duration offset) {
        // rows are compared with the clock itself
    }

    @Override
    public synchronized void start() {
        if (!enabled || backlogs.isEmpty() || workers != null) {
            return;
        }
        workers = Executors.newScheduledThreadPool(backlogs.size(), work -> {
            var thread = new Thread(work, "backlog");
            thread.setDaemon(true);
            return thread;
        });
        for (var backlog : backlogs) {
            workers.scheduleWithFixedDelay(
                    () -> workOff(backlog), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Does what is due and stops at the first surprise: the next round tries again. */
    void workOff(Backlog backlog) {
        boolean more = true;
        while (more && moving.readLock().tryLock()) {
            try {
                Optional<Job> job = backlog.next(clock.instant());
                job.ifPresent(Job::run);
                more = job.isPresent();
            } catch (RuntimeException failed) {
                LOG.warn("{} waits for its next round", backlog.name(), failed);
                more = false;
            } finally {
                moving.readLock().unlock();
            }
        }
    }

    @Override
    public synchronized void stop() {
        if (workers == null) {
            return;
        }
        workers.shutdown();
        try {
            workers.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        workers = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return workers != null;
    }

    /** A job whose backlog rests until the end of the move once it broke: its row would be the next one for ever. */
    private final class Watched implements Job {

        private final Backlog backlog;
        private final Job job;

        Watched(Backlog backlog, Job job) {
            this.backlog = backlog;
            this.job = job;
        }

        @Override
        public Instant at() {
            return job.at();
        }

        @Override
        public String what() {
            return backlog.name() + " " + job.what();
        }

        @Override
        public void run() {
            failing.add(backlog);
            job.run();
            failing.remove(backlog);
        }
    }
}
